package facedesk.ui.enroll;

import facedesk.detection.Face;
import facedesk.detection.QualityLimits;
import facedesk.enrollment.EnrollmentException;
import facedesk.enrollment.EnrollmentHint;
import facedesk.enrollment.Shot;
import facedesk.enrollment.session.EnrollmentPlan;
import facedesk.enrollment.session.EnrollmentProgress;
import facedesk.enrollment.session.EnrollmentSession;
import facedesk.image.Frame;
import facedesk.matching.Threshold;
import facedesk.recognition.LiveResult;
import facedesk.recognition.LiveView;
import facedesk.ui.Desk;
import facedesk.ui.Preset;
import facedesk.ui.fx.NewestWins;
import facedesk.ui.fx.Tasks;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Taking pictures from the live view. On the JavaFX thread; frames are looked at where they arise. */
public final class CaptureModel {
    private static final Logger LOG = LoggerFactory.getLogger(CaptureModel.class);

    private final Desk desk;
    private final LiveView live;
    private final EnrollmentPlan plan = EnrollmentPlan.standard();
    private final NewestWins<Seen> news;
    private final ObservableList<Shot> shots = FXCollections.observableArrayList();
    private final ObservableList<Gauge> gauges = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<EnrollmentHint> hint = new ReadOnlyObjectWrapper<>(EnrollmentHint.NO_FACE);
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper complete = new ReadOnlyBooleanWrapper();
    private volatile @Nullable EnrollmentSession session;
    private LiveView.@Nullable Subscription subscription;

    public CaptureModel(Desk desk, Tasks tasks) {
        this.desk = desk;
        live = desk.live();
        news = new NewestWins<>(tasks.fx(), this::show);
    }

    /** Begins to watch the live view. */
    public void open() {
        close();
        subscription = live.onResult(this::look);
    }

    /** Stops watching; pictures taken stay. */
    public void close() {
        if (subscription != null) {
            subscription.close();
            subscription = null;
        }
    }

    /** Begins to take pictures; nothing is taken before. */
    public void start() {
        shots.clear();
        complete.set(false);
        session = new EnrollmentSession(plan, this::isSamePerson);
        running.set(true);
    }

    /** Forgets everything. */
    public void reset() {
        session = null;
        running.set(false);
        complete.set(false);
        shots.clear();
    }

    /** Takes a picture out; its view is asked for again. */
    public void drop(Shot shot) {
        EnrollmentSession present = session;
        if (present != null) {
            accept(present.drop(shot));
        }
    }

    /** The newest picture for the preview, or null. */
    public @Nullable Frame preview() {
        return live.takePreview();
    }

    /** Pictures taken, oldest first. */
    public ObservableList<Shot> shots() {
        return shots;
    }

    /** Qualities of the face in view; empty without one. */
    public ObservableList<Gauge> gauges() {
        return gauges;
    }

    public ReadOnlyObjectProperty<EnrollmentHint> hintProperty() {
        return hint.getReadOnlyProperty();
    }

    /** Whether pictures are wanted. */
    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** Whether all views have been taken. */
    public ReadOnlyBooleanProperty completeProperty() {
        return complete.getReadOnlyProperty();
    }

    private void look(LiveResult result) {
        EnrollmentSession present = session;
        List<Gauge> measured = result.faces().isEmpty()
                ? List.of()
                : Gauge.of(result.faces().get(0).face(), QualityLimits.forEnrollment());
        news.accept(new Seen(present, present == null ? null : present.accept(result), measured));
    }

    /** By a line that one stranger in a thousand crosses, lest a view from the side be refused. */
    private boolean isSamePerson(Face next, List<Face> taken) {
        Threshold current = desk.threshold().current();
        Threshold line = Preset.THOUSAND
                .threshold(current.modelId(), desk.thresholdCosts())
                .orElse(current);
        try {
            return desk.enroller().resembles(next, taken, line);
        } catch (EnrollmentException e) {
            LOG.warn("A picture could not be compared with those taken before and was left out", e);
            return false;
        }
    }

    private void show(Seen seen) {
        gauges.setAll(seen.gauges());
        EnrollmentProgress progress = seen.progress();
        if (progress != null && seen.session() == session) {
            accept(progress);
        }
    }

    private void accept(EnrollmentProgress progress) {
        hint.set(progress.hint());
        complete.set(progress.complete());
        if (!shots.equals(progress.shots())) {
            shots.setAll(progress.shots());
        }
    }

    private record Seen(
            @Nullable EnrollmentSession session, @Nullable EnrollmentProgress progress, List<Gauge> gauges) {}
}
