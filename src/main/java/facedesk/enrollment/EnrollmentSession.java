package facedesk.enrollment;

import facedesk.detection.Box;
import facedesk.detection.Face;
import facedesk.detection.Faces;
import facedesk.detection.Pose;
import facedesk.detection.QualityFault;
import facedesk.detection.QualityGate;
import facedesk.image.Frame;
import facedesk.recognition.LiveResult;
import facedesk.recognition.TrackedFace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Takes several good, different pictures of one person by itself: fed with frame after frame, it says what it wants and
 * keeps the best picture of each view. A state machine without a clock of its own: time is that of the frames. Safe from
 * every thread.
 */
public final class EnrollmentSession {
    /** A second face larger than this share of the first is a second person, not somebody in the background. */
    private static final double SECOND_PERSON = 0.3;

    /** A face that moves further than this share of its width between frames is not holding still. */
    private static final double STILL = 0.08;

    /** Degrees by which a view must differ from all pictures so far to stand in for the one that was asked for. */
    private static final double DIFFERENT = 7;

    private static final long NOBODY = -1;

    private static final Pose ZERO = new Pose(0, 0, 0);

    private final EnrollmentPlan plan;
    private final SamePerson samePerson;
    private final QualityGate gate;
    private final List<Shot> shots = new ArrayList<>();
    private final List<ShotPose> wanted = new ArrayList<>();
    private @Nullable Candidate best;
    private @Nullable Box lastBox;
    private long waitingSince;
    private boolean waiting;
    private long lastTrack = NOBODY;
    private boolean somebodyElse;
    private EnrollmentProgress progress;

    /** A session that has taken nothing yet. */
    public EnrollmentSession(EnrollmentPlan plan, SamePerson samePerson) {
        this.plan = plan;
        this.samePerson = samePerson;
        gate = new QualityGate(plan.limits());
        wanted.addAll(plan.poses());
        progress = report(EnrollmentHint.NO_FACE, 0);
    }

    /** Feeds the newest result of the live pipeline; a face that is not followed from the one before begins anew. */
    public synchronized EnrollmentProgress accept(LiveResult result) {
        long track = result.faces().stream()
                .mapToLong(TrackedFace::trackId)
                .findFirst()
                .orElse(NOBODY);
        if (track != lastTrack) {
            lastTrack = track;
            best = null;
            somebodyElse = false;
        }
        return accept(
                result.frame(), result.faces().stream().map(TrackedFace::face).toList());
    }

    /** Feeds a frame with all faces found in it; frames must come in the order they were captured in. */
    public synchronized EnrollmentProgress accept(Frame frame, List<Face> faces) {
        if (!wanted.isEmpty()) {
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
            wanted.add(shot.pose());
            beginView();
            progress = report(wanted.get(0).hint(), 0);
        }
        return progress;
    }

    private EnrollmentProgress look(Frame frame, List<Face> faces) {
        if (!waiting) {
            waiting = true;
            waitingSince = frame.capturedNanos();
        }
        if (isCrowd(faces)) {
            best = null;
            return report(EnrollmentHint.ONE_PERSON_ONLY, 0);
        }
        Optional<Face> subject = Faces.subject(faces, frame.width(), frame.height());
        if (subject.isEmpty()) {
            best = null;
            lastBox = null;
            somebodyElse = false;
            return report(EnrollmentHint.NO_FACE, 0);
        }
        return look(frame, subject.get());
    }

    private EnrollmentProgress look(Frame frame, Face face) {
        boolean moving = isMoving(face.box());
        lastBox = face.box();
        ShotPose view = wanted.get(0);
        List<QualityFault> faults = gate.faults(face, frame.width(), frame.height());
        if (faults.isEmpty() && !moving && isWelcome(face.pose(), view, waited(frame))) {
            keepBetter(frame, face);
        }
        if (best != null
                && frame.capturedNanos() - best.since() >= plan.window().toNanos()) {
            return take(best, view);
        }
        if (best == null && waited(frame) >= 2 * plan.patience().toNanos()) {
            return skip(view);
        }
        return report(hint(faults, moving, view), held(frame));
    }

    private EnrollmentHint hint(List<QualityFault> faults, boolean moving, ShotPose view) {
        if (!faults.isEmpty()) {
            return EnrollmentHint.against(faults.get(0));
        }
        if (somebodyElse) {
            return EnrollmentHint.SOMEBODY_ELSE;
        }
        return best != null || moving ? EnrollmentHint.HOLD_STILL : view.hint();
    }

    private boolean isWelcome(Pose pose, ShotPose view, long waited) {
        Pose straight = straight();
        boolean patienceOver = waited >= plan.patience().toNanos();
        return view.isShownBy(pose, straight) || (patienceOver && isDifferent(pose));
    }

    /** How the person looks when looking straight, once that picture is taken. */
    private Pose straight() {
        return shots.stream()
                .filter(shot -> shot.pose() == ShotPose.STRAIGHT)
                .map(shot -> shot.face().pose())
                .findFirst()
                .orElse(ZERO);
    }

    private boolean isDifferent(Pose pose) {
        return shots.stream()
                .map(shot -> shot.face().pose())
                .allMatch(taken -> Math.hypot(pose.yaw() - taken.yaw(), pose.pitch() - taken.pitch()) >= DIFFERENT);
    }

    private void keepBetter(Frame frame, Face face) {
        if (best == null) {
            best = new Candidate(frame, face, frame.capturedNanos());
        } else if (face.quality().overall() > best.face().quality().overall()) {
            best = new Candidate(frame, face, best.since());
        }
    }

    private EnrollmentProgress take(Candidate chosen, ShotPose view) {
        List<Face> taken = shots.stream().map(Shot::face).toList();
        somebodyElse = !taken.isEmpty() && !samePerson.test(chosen.face(), taken);
        if (somebodyElse) {
            beginView();
            return report(EnrollmentHint.SOMEBODY_ELSE, 0);
        }
        shots.add(Shot.of(chosen.frame(), chosen.face(), view, "live"));
        wanted.remove(0);
        beginView();
        return next();
    }

    /** A view that cannot be had comes last once more while there are too few pictures, and is given up otherwise. */
    private EnrollmentProgress skip(ShotPose view) {
        wanted.remove(0);
        if (shots.size() + wanted.size() < plan.fewest()) {
            wanted.add(view);
        }
        beginView();
        return next();
    }

    private EnrollmentProgress next() {
        return report(wanted.isEmpty() ? EnrollmentHint.DONE : wanted.get(0).hint(), 0);
    }

    private void beginView() {
        best = null;
        waiting = false;
    }

    private boolean isMoving(Box box) {
        return lastBox != null && lastBox.center().distanceTo(box.center()) > STILL * Math.max(1, box.width());
    }

    private static boolean isCrowd(List<Face> faces) {
        double largest =
                faces.stream().mapToDouble(face -> face.box().area()).max().orElse(0);
        return faces.stream()
                        .filter(face -> face.box().area() > SECOND_PERSON * largest)
                        .count()
                > 1;
    }

    private long waited(Frame frame) {
        return frame.capturedNanos() - waitingSince;
    }

    private double held(Frame frame) {
        return best == null
                ? 0
                : Math.min(
                        1,
                        (frame.capturedNanos() - best.since())
                                / (double) Math.max(1, plan.window().toNanos()));
    }

    private EnrollmentProgress report(EnrollmentHint hint, double held) {
        return new EnrollmentProgress(
                hint, wanted.stream().findFirst(), held, shots, shots.size() + wanted.size(), wanted.isEmpty());
    }

    private record Candidate(Frame frame, Face face, long since) {}
}
