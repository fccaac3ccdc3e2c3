package facedesk.ui.enroll.capture;

import facedesk.detection.Face;
import facedesk.detection.QualityLimits;
import facedesk.enrollment.EnrollmentException;
import facedesk.enrollment.Look;
import facedesk.enrollment.Shot;
import facedesk.enrollment.quality.QualityPanel;
import facedesk.enrollment.quality.ViewAim;
import facedesk.enrollment.session.EnrollmentPlan;
import facedesk.enrollment.session.EnrollmentProgress;
import facedesk.enrollment.session.EnrollmentSession;
import facedesk.enrollment.session.View;
import facedesk.image.Frame;
import facedesk.recognition.LiveResult;
import facedesk.recognition.LiveView;
import facedesk.recognition.TrackedFace;
import facedesk.text.Phrase;
import facedesk.ui.Desk;
import facedesk.ui.enroll.advice.Advisor;
import facedesk.ui.fx.NewestWins;
import facedesk.ui.fx.Tasks;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Taking pictures from the live view: the same frames and faces that recognition sees. On the JavaFX thread; frames are
 * looked at where they arise.
 */
public final class CaptureModel {
    private static final Logger LOG = LoggerFactory.getLogger(CaptureModel.class);
    private static final QualityLimits LIMITS = QualityLimits.forEnrollment();

    private final Desk desk;
    private final Tasks tasks;
    private final Advisor advisor;
    private final LiveView live;
    private final NewestWins<Seen> news;
    private final CaptureState state = new CaptureState();
    private final ObservableList<Shot> shots = FXCollections.observableArrayList();
    private final BooleanProperty glasses = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Optional<Phrase>> trouble = new ReadOnlyObjectWrapper<>(Optional.empty());
    private volatile @Nullable EnrollmentSession session;
    private LiveView.@Nullable Subscription subscription;
    private LiveView.@Nullable Subscription states;

    public CaptureModel(Desk desk, Tasks tasks, Advisor advisor) {
        this.advisor = advisor;
        this.desk = desk;
        this.tasks = tasks;
        live = desk.live();
        news = new NewestWins<>(tasks.fx(), this::show);
    }

    /** Begins to watch the live view; nothing is kept of it. */
    public void open() {
        close();
        subscription = live.onResult(this::look);
        states = live.onState(now -> tasks.fx().execute(() -> trouble.set(now.message())));
        trouble.set(live.state().message());
    }

    /** Stops watching; pictures taken stay. */
    public void close() {
        if (subscription != null) {
            subscription.close();
            subscription = null;
        }
        if (states != null) {
            states.close();
            states = null;
        }
    }

    /** Whose pictures will be taken, if they are enrolled already; pictures taken before are forgotten. */
    public void of(OptionalLong person) {
        reset();
        advisor.begin(person);
    }

    /** Begins to take pictures anew; nothing is taken before. */
    public void start() {
        EnrollmentPlan plan = EnrollmentPlan.standard();
        begin(new EnrollmentSession(
                glasses.get() ? plan.withLooks(List.of(Look.WITH_GLASSES)) : plan, this::isSamePerson, advisor));
    }

    /** Does what is waited for. */
    void answer(Prompt prompt) {
        switch (prompt) {
            case START, RESTART -> start();
            case TOO_FEW, MISSING -> again();
            case NONE -> {}
        }
    }

    /** Asks once more for every view that could not be had. */
    public void again() {
        EnrollmentSession present = session;
        if (present != null) {
            accept(present.again());
        }
    }

    /** Ends with the pictures there are. */
    public void finish() {
        EnrollmentSession present = session;
        if (present != null) {
            accept(present.finish());
        }
    }

    /** Takes pictures below the limits too from now on, and marks them. */
    public void insist() {
        EnrollmentSession present = session;
        if (present != null) {
            present.insist();
            state.insistingProperty().set(true);
        }
    }

    /** Forgets everything. */
    public void reset() {
        session = null;
        shots.clear();
        state.clear();
        advisor.forget();
    }

    /** Takes a picture out; its view is asked for again. */
    public void drop(Shot shot) {
        EnrollmentSession present = session;
        if (present != null) {
            accept(present.drop(shot));
        }
    }

    /** Asks for these views, taken or not; pictures that show them are dropped, and what is missing is asked for too. */
    public void retake(List<View> views) {
        List.copyOf(shots).stream()
                .filter(shot -> views.contains(new View(shot.pose(), shot.look())))
                .forEach(this::drop);
        again();
    }

    /** The newest picture for the preview, or null. */
    public @Nullable Frame preview() {
        return live.takePreview();
    }

    /** Pictures taken, oldest first. */
    public ObservableList<Shot> shots() {
        return shots;
    }

    /** What is asked for, how far it is, and how good the face in view is. */
    public CaptureState state() {
        return state;
    }

    /** What the camera has to say for itself: that it is not there, say. */
    public ReadOnlyObjectProperty<Optional<Phrase>> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /** Whether a picture with glasses is wanted too; counts from the next start. */
    public BooleanProperty glassesProperty() {
        return glasses;
    }

    private void begin(EnrollmentSession next) {
        shots.clear();
        state.clear();
        session = next;
        state.runningProperty().set(true);
        accept(next.progress());
    }

    private void look(LiveResult result) {
        EnrollmentSession present = session;
        EnrollmentProgress progress = present == null ? null : present.accept(result);
        List<Face> faces = result.faces().stream().map(TrackedFace::face).toList();
        QualityPanel panel = progress == null || progress.complete()
                ? QualityPanel.of(result.frame(), faces, LIMITS.withPose(50, 35), ViewAim.ANY)
                : progress.panel();
        boolean fits = FaceFit.fits(panel, faces, result.frame());
        news.accept(new Seen(present, progress, panel, fits, result.frame().capturedNanos()));
    }

    private boolean isSamePerson(Face next, List<Face> taken) {
        try {
            return desk.enroller().resembles(next, taken, advisor.resembling());
        } catch (EnrollmentException e) {
            LOG.warn("A picture could not be compared with those taken before and was left out", e);
            return false;
        }
    }

    private void show(Seen seen) {
        state.see(seen.panel(), seen.fits(), seen.capturedNanos());
        EnrollmentProgress progress = seen.progress();
        if (progress != null && seen.session() == session) {
            state.tick(seen.capturedNanos());
            accept(progress);
        }
    }

    private void accept(EnrollmentProgress progress) {
        if (!shots.equals(progress.shots())) {
            shots.setAll(progress.shots());
        }
        state.accept(progress);
    }

    private record Seen(
            @Nullable EnrollmentSession session,
            @Nullable EnrollmentProgress progress,
            QualityPanel panel,
            boolean fits,
            long capturedNanos) {}
}
