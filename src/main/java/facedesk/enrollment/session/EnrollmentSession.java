package facedesk.enrollment.session;

import facedesk.detection.Box;
import facedesk.detection.Face;
import facedesk.detection.Faces;
import facedesk.detection.Pose;
import facedesk.detection.QualityFault;
import facedesk.detection.QualityGate;
import facedesk.enrollment.EnrollmentHint;
import facedesk.enrollment.Look;
import facedesk.enrollment.Shot;
import facedesk.enrollment.ShotPose;
import facedesk.enrollment.quality.Bystanders;
import facedesk.enrollment.quality.QualityPanel;
import facedesk.enrollment.quality.ViewAim;
import facedesk.image.Frame;
import facedesk.recognition.LiveResult;
import facedesk.recognition.TrackedFace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Takes several good, different pictures of one person by itself: fed with frame after frame, it says what it wants and
 * keeps the best picture of each view, whichever of them is shown, and ends by itself. A state machine without a clock of
 * its own: time is that of the frames. Safe from every thread.
 */
public final class EnrollmentSession {
    /** A face that moves further than this share of its width between frames is not holding still. */
    private static final double STILL = 0.08;

    private static final long NOBODY = -1;

    private static final QualityPanel NOTHING = new QualityPanel(List.of());

    private final EnrollmentPlan plan;
    private final SamePerson samePerson;
    private final NextView nextView;
    private final QualityGate gate;
    private final List<Shot> shots = new ArrayList<>();
    private final ViewQueue views;
    private final SessionClock clock;
    private @Nullable Box lastBox;
    private long lastTrack = NOBODY;
    private boolean somebodyElse;
    private boolean insisting;
    private EnrollmentProgress progress;

    /** A session that has taken nothing yet and asks in the order of its plan. */
    public EnrollmentSession(EnrollmentPlan plan, SamePerson samePerson) {
        this(plan, samePerson, NextView.BY_PLAN);
    }

    /** A session that has taken nothing yet. */
    public EnrollmentSession(EnrollmentPlan plan, SamePerson samePerson, NextView nextView) {
        this.plan = plan;
        this.samePerson = samePerson;
        this.nextView = nextView;
        gate = new QualityGate(plan.limits());
        views = new ViewQueue(plan);
        clock = new SessionClock(plan.longestNanos());
        progress = report(EnrollmentHint.NO_FACE, NOTHING);
    }

    /** Feeds the newest result of the live pipeline; a face that is not followed from the one before begins anew. */
    public synchronized EnrollmentProgress accept(LiveResult result) {
        long track = result.faces().stream()
                .mapToLong(TrackedFace::trackId)
                .findFirst()
                .orElse(NOBODY);
        if (track != lastTrack) {
            lastTrack = track;
            views.forget();
            somebodyElse = false;
        }
        return accept(
                result.frame(), result.faces().stream().map(TrackedFace::face).toList());
    }

    /** Feeds a frame with all faces found in it; frames must come in the order they were captured in. */
    public synchronized EnrollmentProgress accept(Frame frame, List<Face> faces) {
        if (!views.isEmpty()) {
            progress = look(frame, faces);
        }
        return progress;
    }

    /** Where it stands. */
    public synchronized EnrollmentProgress progress() {
        return progress;
    }

    /** Takes a picture out again; its view is asked for anew. Harmless when it is gone already. */
    public synchronized EnrollmentProgress drop(Shot shot) {
        if (shots.removeIf(taken -> taken == shot)) {
            views.reopen(new View(shot.pose(), shot.look()));
            resume();
        }
        return progress;
    }

    /** Asks once more for every view that is missing, with as much time as at the beginning. */
    public synchronized EnrollmentProgress again() {
        views.reopenMissing();
        resume();
        return progress;
    }

    /** Ends with what there is; a view at hand is not taken. */
    public synchronized EnrollmentProgress finish() {
        if (!views.isEmpty()) {
            views.giveUpAll();
            progress = report(end(), progress.panel());
        }
        return progress;
    }

    /**
     * From now on, takes pictures below the limits too where no better ones come, and marks them: for an administrator who
     * cannot have it otherwise. Two people in view, or nobody, are never taken.
     */
    public synchronized void insist() {
        insisting = true;
    }

    private void resume() {
        clock.restart();
        views.beginWanted(clock);
        if (!views.isEmpty()) {
            progress = report(views.wanted().view().hint(), progress.panel());
        }
    }

    private EnrollmentProgress look(Frame frame, List<Face> faces) {
        QualityPanel panel = QualityPanel.of(frame, faces, plan.limits(), aim());
        Optional<Face> subject = Faces.subject(faces, frame.width(), frame.height());
        clock.tick(frame.capturedNanos(), subject.isPresent());
        if (Bystanders.meant(faces) > 1) {
            views.forget();
            return report(EnrollmentHint.ONE_PERSON_ONLY, panel);
        }
        if (subject.isEmpty()) {
            views.forget();
            lastBox = null;
            somebodyElse = false;
            return report(EnrollmentHint.NO_FACE, panel);
        }
        return report(look(frame, subject.get()), panel);
    }

    private EnrollmentHint look(Frame frame, Face face) {
        boolean moving = isMoving(face.box());
        lastBox = face.box();
        List<QualityFault> faults = gate.faults(face, frame.width(), frame.height());
        if (faults.isEmpty() || insisting) {
            clock.start();
            if (!moving) {
                views.offer(frame, face, straight(), !faults.isEmpty(), clock);
            }
        }
        Optional<ViewCapture> due = views.due(clock);
        if (due.isPresent()) {
            return take(due.get());
        }
        if (clock.isOver()) {
            views.giveUpAll();
            return end();
        }
        if (views.skipIfLate(clock, shots.size())) {
            return next();
        }
        return hint(faults, moving);
    }

    private EnrollmentHint hint(List<QualityFault> faults, boolean moving) {
        if (!faults.isEmpty() && !insisting) {
            return EnrollmentHint.against(faults.get(0));
        }
        if (somebodyElse) {
            return EnrollmentHint.SOMEBODY_ELSE;
        }
        return views.isShown() || moving ? EnrollmentHint.HOLD_STILL : views.hint(clock);
    }

    /** How the person looks when looking straight, once that picture is taken. */
    private Pose straight() {
        return shots.stream()
                .filter(shot -> shot.pose() == ShotPose.STRAIGHT && shot.look() == Look.PLAIN)
                .map(shot -> shot.face().pose())
                .findFirst()
                .orElse(ViewAim.ANY.straight());
    }

    private ViewAim aim() {
        return ViewAim.at(views.wanted().view().pose(), straight());
    }

    private EnrollmentHint take(ViewCapture due) {
        List<Face> taken = shots.stream().map(Shot::face).toList();
        Face next = due.face();
        somebodyElse = next != null && !taken.isEmpty() && !samePerson.test(next, taken);
        if (somebodyElse) {
            views.forget();
            return EnrollmentHint.SOMEBODY_ELSE;
        }
        shots.add(due.take());
        views.taken(due, clock);
        if (!views.isEmpty()) {
            views.ask(nextView.choose(List.copyOf(shots), views.open()), clock);
        }
        return next();
    }

    private EnrollmentHint next() {
        return views.isEmpty() ? end() : views.hint(clock);
    }

    private EnrollmentHint end() {
        return isEnough() ? EnrollmentHint.DONE : EnrollmentHint.TOO_FEW;
    }

    private boolean isEnough() {
        return shots.size() >= plan.fewest();
    }

    private boolean isMoving(Box box) {
        return lastBox != null && lastBox.center().distanceTo(box.center()) > STILL * Math.max(1, box.width());
    }

    private EnrollmentProgress report(EnrollmentHint hint, QualityPanel panel) {
        List<ViewProgress> states = views.progress(clock);
        double held = states.stream()
                .filter(one -> one.state() != ViewProgress.State.TAKEN)
                .mapToDouble(ViewProgress::held)
                .max()
                .orElse(0);
        Optional<ShotPose> wanted = views.isEmpty()
                ? Optional.empty()
                : Optional.of(views.wanted().view().pose());
        return new EnrollmentProgress(
                hint, wanted, held, shots, shots.size() + views.size(), views.isEmpty(), isEnough(), states, panel);
    }
}
