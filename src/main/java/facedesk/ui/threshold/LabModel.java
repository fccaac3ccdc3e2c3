package facedesk.ui.threshold;

import facedesk.ui.Desk;
import facedesk.ui.Notices;
import facedesk.ui.ScoreData;
import facedesk.ui.ScoreSources;
import facedesk.ui.Texts;
import facedesk.ui.fx.Tasks;
import facedesk.ui.fx.Work;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The scores that are looked at, and how they are come by: on the JavaFX thread, while the comparing is done behind. One
 * data set is computed at a time; asking for another gives the one under way up.
 */
public final class LabModel {
    private final Desk desk;
    private final ScoreSources sources;
    private final Texts texts;
    private final Tasks tasks;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<Optional<ScoreData>> data = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private @Nullable Work<?> work;
    private boolean asksGallery;
    private boolean showsGallery;
    private boolean stale = true;

    public LabModel(Desk desk, Texts texts, Tasks tasks, Notices notices) {
        this.desk = desk;
        this.sources = desk.scores();
        this.texts = texts;
        this.tasks = tasks;
        this.notices = notices;
        desk.gallery().onChange(() -> tasks.fx().execute(() -> stale = true));
        desk.models().onChange(() -> tasks.fx().execute(this::networkChanged));
    }

    /** What is looked at; empty while there is nothing to show. */
    public ReadOnlyObjectProperty<Optional<ScoreData>> dataProperty() {
        return data.getReadOnlyProperty();
    }

    /** Whether scores are being computed. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Share of the work that is done, 0..1; -1 while unknown. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** What is shown, or why there is nothing: one or two sentences. */
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /** The screen has come into view: the gallery may have changed meanwhile; at first it is what most can learn from. */
    public void begin() {
        if (data.get().isEmpty() && !busy.get()) {
            if (desk.gallery().size() > 0) {
                showGallery();
            } else {
                showCalibration();
            }
        } else if (stale && (busy.get() ? asksGallery : showsGallery)) {
            showGallery();
        }
    }

    /** Looks at one's own gallery. */
    public void showGallery() {
        busy.set(true);
        progress.set(-1);
        compareGallery();
    }

    /** Looks at one's own gallery anew where that is what is shown, and without a word: something was marked in it. */
    void refresh() {
        if (showsGallery && (asksGallery || !busy.get())) {
            compareGallery();
        }
    }

    private void compareGallery() {
        stale = false;
        start(true, steps -> sources.gallery(steps).map(found -> found.named(texts.get("lab.data.gallery"))));
    }

    /** Looks at the counts shipped with the network. */
    public void showCalibration() {
        cancel();
        asksGallery = false;
        take(sources.calibration(), "lab.empty.calibration");
    }

    /** Looks at a folder with a sub-folder of pictures for each person. */
    public void showFolder(Path folder) {
        load(steps -> sources.folder(folder, steps));
    }

    /** Looks at a list of pairs of pictures that lie below a folder. */
    public void showPairs(Path list, Path pictures) {
        load(steps -> sources.pairs(list, pictures, steps));
    }

    /** Looks at scores the command line has written. */
    public void showScoreFile(Path file) {
        load(steps -> sources.scoreFile(file, steps));
    }

    /** Gives what is being computed up; what was shown before stays, whatever still arrives. */
    public void cancel() {
        giveUp();
        busy.set(false);
    }

    private void giveUp() {
        if (work != null) {
            work.cancel();
            work = null;
        }
    }

    private void load(Work.Body<Optional<ScoreData>> body) {
        busy.set(true);
        progress.set(-1);
        start(false, body);
    }

    private void start(boolean gallery, Work.Body<Optional<ScoreData>> body) {
        giveUp();
        asksGallery = gallery;
        Work<Optional<ScoreData>> next = tasks.create(body);
        work = next;
        next.onProgress(step -> ifCurrent(next, () -> progress.set(step.fraction())))
                .onSuccess(found -> ifCurrent(next, () -> found.ifPresent(scores -> take(found, "lab.empty.scores"))))
                .onError(failure -> ifCurrent(next, () -> notices.error(texts.get("lab.failed"), failure)))
                .onEnd(() -> ifCurrent(next, () -> busy.set(false)))
                .start();
    }

    private void ifCurrent(Work<?> asked, Runnable action) {
        if (asked == work) {
            action.run();
        }
    }

    private void take(Optional<ScoreData> found, String empty) {
        showsGallery = asksGallery;
        Optional<ScoreData> useful = found.filter(LabModel::says);
        data.set(useful);
        message.set(useful.map(this::summary).orElseGet(() -> texts.get(empty)));
    }

    /** One kind of comparison is enough to be looked at. */
    private static boolean says(ScoreData scores) {
        return scores.set().table().genuine() + scores.set().table().impostor() > 0;
    }

    private String summary(ScoreData scores) {
        long genuine = scores.set().table().genuine();
        long impostor = scores.set().table().impostor();
        if (scores.pairs().isEmpty()) {
            return texts.format("lab.summary.counts", scores.set().name(), genuine, impostor, scores.modelId());
        }
        return texts.format(
                "lab.summary",
                scores.set().name(),
                scores.people(),
                scores.pictures(),
                genuine,
                impostor,
                scores.withoutFace());
    }

    /** Scores of one network say nothing about thresholds of another. */
    private void networkChanged() {
        boolean gallery = busy.get() ? asksGallery : showsGallery;
        cancel();
        data.set(Optional.empty());
        if (gallery) {
            showGallery();
        } else {
            showCalibration();
        }
    }
}
