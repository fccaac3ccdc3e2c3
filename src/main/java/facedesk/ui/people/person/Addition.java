package facedesk.ui.people.person;

import facedesk.enrollment.PhotoResult;
import facedesk.enrollment.Shot;
import facedesk.gallery.Person;
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

/** Photos added to the person shown, with what became of each. On the JavaFX thread; files and networks are used behind. */
public final class Addition {
    private final Desk desk;
    private final Tasks tasks;
    private final Texts texts;
    private final Notices notices;
    private final ObservableList<String> refused = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private @Nullable Person person;
    private @Nullable Work<?> work;

    public Addition(Desk desk, Tasks tasks, Texts texts, Notices notices) {
        this.desk = desk;
        this.tasks = tasks;
        this.texts = texts;
        this.notices = notices;
    }

    /** Sentences about photos of the last addition that were not taken. */
    public ObservableList<String> refused() {
        return refused;
    }

    /** Whether photos are being added. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Share of the photos looked at, 0..1. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** Turns to a person, or to nobody; what was refused before is forgotten. */
    void show(@Nullable Person next) {
        if (person == null || next == null || next.id() != person.id()) {
            refused.clear();
        }
        person = next;
    }

    /** Adds photos to the person shown; those that cannot be used are listed with the reason. */
    public void add(List<Path> files) {
        Person owner = person;
        if (owner == null || files.isEmpty() || busy.get()) {
            return;
        }
        refused.clear();
        busy.set(true);
        Work<Added> adding = tasks.createOrdered(steps -> add(owner, files, steps))
                .onProgress(step -> progress.set(step.fraction()))
                .onSuccess(this::report)
                .onError(failure -> notices.error(texts.get("people.add.failed"), failure))
                .onEnd(() -> busy.set(false));
        work = adding;
        adding.start();
    }

    /** Ends the addition under way; photos already looked at are still stored. */
    public void cancel() {
        if (work != null) {
            work.cancel();
        }
    }

    private Added add(Person owner, List<Path> files, Progress steps) throws Exception {
        List<Shot> shots = new ArrayList<>();
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < files.size() && !steps.cancelled(); i++) {
            steps.report(i, files.size(), String.valueOf(files.get(i).getFileName()));
            PhotoResult result = desk.photos().read(files.get(i));
            result.shot().ifPresentOrElse(shots::add, () -> sentences.add(texts.say(result.phrase())));
        }
        int stored = shots.isEmpty()
                ? 0
                : desk.enroller().addPictures(owner.id(), desk.enroller().prepare(shots));
        return new Added(stored, sentences);
    }

    private void report(Added added) {
        refused.setAll(added.refused());
        notices.say(texts.format("people.added", added.stored()));
    }

    private record Added(int stored, List<String> refused) {}
}
