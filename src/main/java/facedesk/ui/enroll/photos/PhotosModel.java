package facedesk.ui.enroll.photos;

import facedesk.enrollment.PhotoResult;
import facedesk.enrollment.Shot;
import facedesk.ui.Desk;
import facedesk.ui.Notices;
import facedesk.ui.Texts;
import facedesk.ui.fx.Progress;
import facedesk.ui.fx.Tasks;
import facedesk.ui.fx.Work;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** Pictures from photo files. On the JavaFX thread; files are looked at behind. */
public final class PhotosModel {
    private final Desk desk;
    private final Tasks tasks;
    private final Texts texts;
    private final Notices notices;
    private final ObservableList<Shot> shots = FXCollections.observableArrayList();
    private final ObservableList<PhotoResult> refused = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private @Nullable Work<?> work;
    private int round;

    public PhotosModel(Desk desk, Tasks tasks, Texts texts, Notices notices) {
        this.desk = desk;
        this.tasks = tasks;
        this.texts = texts;
        this.notices = notices;
    }

    /** Faces taken from photos. */
    public ObservableList<Shot> shots() {
        return shots;
    }

    /** Photos that were not taken, and those in which a face is to be chosen. */
    public ObservableList<PhotoResult> refused() {
        return refused;
    }

    /** Whether photos are being looked at. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Share of the photos looked at, 0..1. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** Looks at photos and takes what is good. */
    public void read(List<Path> files) {
        if (files.isEmpty() || busy.get()) {
            return;
        }
        busy.set(true);
        int begun = round;
        Work<List<PhotoResult>> reading = tasks.create(steps -> read(files, steps))
                .onProgress(step -> progress.set(step.fraction()))
                .onSuccess(results -> accept(results, begun))
                .onError(failure -> notices.error(texts.get("enroll.photos.failed"), failure))
                .onEnd(() -> busy.set(false));
        work = reading;
        reading.start();
    }

    /** Ends the reading under way; what was read stays. */
    public void cancel() {
        if (work != null) {
            work.cancel();
        }
    }

    /** Says which face of a group picture is meant. */
    public void choose(PhotoResult group, Shot face) {
        if (refused.remove(group)) {
            shots.add(face);
        }
    }

    /** Takes a picture out. */
    public void drop(Shot shot) {
        shots.removeIf(taken -> taken == shot);
    }

    /** Forgets everything; what is being read is forgotten too. */
    public void reset() {
        round++;
        cancel();
        shots.clear();
        refused.clear();
    }

    private List<PhotoResult> read(List<Path> files, Progress steps) {
        List<PhotoResult> results = new ArrayList<>();
        for (int i = 0; i < files.size() && !steps.cancelled(); i++) {
            steps.report(i, files.size(), String.valueOf(files.get(i).getFileName()));
            results.add(desk.photos().read(files.get(i)));
        }
        return results;
    }

    private void accept(List<PhotoResult> results, int begun) {
        if (begun == round) {
            results.forEach(this::accept);
        }
    }

    private void accept(PhotoResult result) {
        result.shot().ifPresentOrElse(shots::add, () -> refused.add(result));
    }
}
