package facedesk.ui.enroll.capture;

import facedesk.enrollment.EnrollmentHint;
import facedesk.enrollment.quality.QualityPanel;
import facedesk.enrollment.session.EnrollmentProgress;
import facedesk.enrollment.session.View;
import facedesk.enrollment.session.ViewProgress;
import java.util.List;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/** What a capture shows of itself beside its pictures. On the JavaFX thread; written by its model alone. */
public final class CaptureState {
    private static final QualityPanel NOTHING = new QualityPanel(List.of());
    private static final double NANOS = 1e9;
    private static final long LONGEST_GAP = 500_000_000;
    private static final long READABLE = 200_000_000;

    private final ReadOnlyObjectWrapper<EnrollmentHint> hint = new ReadOnlyObjectWrapper<>(EnrollmentHint.NO_FACE);
    private final ReadOnlyObjectWrapper<QualityPanel> panel = new ReadOnlyObjectWrapper<>(NOTHING);
    private final ReadOnlyObjectWrapper<List<ViewProgress>> views = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<View>> missing = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Double> seconds = new ReadOnlyObjectWrapper<>(0.0);
    private final ReadOnlyBooleanWrapper fits = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper complete = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper enough = new ReadOnlyBooleanWrapper();
    private final BooleanProperty running = new SimpleBooleanProperty();
    private final BooleanProperty insisting = new SimpleBooleanProperty();
    private long last = -1;
    private long lastPanel;

    /** What the person should do now. */
    public ReadOnlyObjectProperty<EnrollmentHint> hintProperty() {
        return hint.getReadOnlyProperty();
    }

    /** Quality of what is before the camera. */
    public ReadOnlyObjectProperty<QualityPanel> panelProperty() {
        return panel.getReadOnlyProperty();
    }

    /** Every view asked for, with its state; empty before the start. */
    public ReadOnlyObjectProperty<List<ViewProgress>> viewsProperty() {
        return views.getReadOnlyProperty();
    }

    /** Views that could not be had. */
    public ReadOnlyObjectProperty<List<View>> missingProperty() {
        return missing.getReadOnlyProperty();
    }

    /** Views asked for of which there is no picture, dropped ones among them. */
    public List<View> notTaken() {
        return views.get().stream()
                .filter(one -> one.state() != ViewProgress.State.TAKEN)
                .map(ViewProgress::view)
                .toList();
    }

    /** Seconds from the first frame after the start to the end, or to now. */
    public ReadOnlyObjectProperty<Double> secondsProperty() {
        return seconds.getReadOnlyProperty();
    }

    /** Whether the face lies in the oval and is as large as it should be. */
    public ReadOnlyBooleanProperty fitsProperty() {
        return fits.getReadOnlyProperty();
    }

    /** Whether nothing more is wanted. */
    public ReadOnlyBooleanProperty completeProperty() {
        return complete.getReadOnlyProperty();
    }

    /** Whether there are as many pictures as an enrolment should have at least. */
    public ReadOnlyBooleanProperty enoughProperty() {
        return enough.getReadOnlyProperty();
    }

    /** Whether pictures are being taken by the limits, so that somebody may insist on others. */
    BooleanBinding mayInsist() {
        return running.and(complete.not()).and(insisting.not());
    }

    /** What is waited for. */
    Prompt prompt() {
        if (!running.get()) {
            return Prompt.START;
        }
        if (!complete.get()) {
            return Prompt.NONE;
        }
        if (!enough.get()) {
            return Prompt.TOO_FEW;
        }
        return missing.get().isEmpty() ? Prompt.RESTART : Prompt.MISSING;
    }

    /** Whether pictures have been asked for. */
    BooleanProperty runningProperty() {
        return running;
    }

    /** Whether pictures below the limits are taken too. */
    BooleanProperty insistingProperty() {
        return insisting;
    }

    /** Figures that change with every frame cannot be read, so they wait a little. */
    void see(QualityPanel now, boolean fit, long capturedNanos) {
        boolean other = now.components().size() != panel.get().components().size();
        if (other || Math.abs(capturedNanos - lastPanel) >= READABLE) {
            lastPanel = capturedNanos;
            panel.set(now);
        }
        fits.set(fit);
    }

    /** Counts the time between frames while pictures are wanted; a stalled camera does not count. */
    void tick(long capturedNanos) {
        if (!complete.get() && last >= 0) {
            seconds.set(seconds.get() + Math.max(0, Math.min(LONGEST_GAP, capturedNanos - last)) / NANOS);
        }
        last = capturedNanos;
    }

    void accept(EnrollmentProgress progress) {
        hint.set(progress.hint());
        views.set(progress.views());
        missing.set(progress.missing());
        enough.set(progress.enough());
        complete.set(progress.complete());
    }

    void clear() {
        last = -1;
        seconds.set(0.0);
        running.set(false);
        insisting.set(false);
        complete.set(false);
        enough.set(false);
        views.set(List.of());
        missing.set(List.of());
        hint.set(EnrollmentHint.NO_FACE);
    }
}
