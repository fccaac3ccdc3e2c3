package facedesk.enrollment.session;

import facedesk.detection.Face;
import facedesk.detection.Pose;
import facedesk.enrollment.EnrollmentHint;
import facedesk.enrollment.Look;
import facedesk.enrollment.ShotPose;
import facedesk.image.Frame;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The views of a plan: which is wanted, which have been taken, which were asked for in vain. Belongs to its session. */
final class ViewQueue {
    private final EnrollmentPlan plan;
    private final List<ViewCapture> all;
    private final List<ViewCapture> queue;
    private long since;

    ViewQueue(EnrollmentPlan plan) {
        this.plan = plan;
        all = plan.views().stream().map(ViewCapture::new).toList();
        queue = new ArrayList<>(all);
    }

    boolean isEmpty() {
        return queue.isEmpty();
    }

    int size() {
        return queue.size();
    }

    /** The view asked for now; only while not empty. */
    ViewCapture wanted() {
        return queue.get(0);
    }

    /** How to ask for it now. */
    EnrollmentHint hint(SessionClock clock) {
        return wanted().hint(isChanging(clock));
    }

    /** Whether a frame of any view is at hand. */
    boolean isShown() {
        return all.stream().anyMatch(ViewCapture::isShown);
    }

    /** Hands a frame to the view it shows: the one asked for, or another that has not been taken yet. */
    void offer(Frame frame, Face face, Pose straight, boolean belowLimits, SessionClock clock) {
        Stream.concat(Stream.of(wanted()), all.stream())
                .filter(capture -> !capture.isTaken() && isWelcome(capture, face.pose(), straight, clock))
                .findFirst()
                .ifPresent(capture -> capture.offer(frame, face, straight, belowLimits, clock.now()));
    }

    /** Straight comes first, since the others are measured from it; then whatever is shown is welcome. */
    private boolean isWelcome(ViewCapture capture, Pose pose, Pose straight, SessionClock clock) {
        if (wanted() != capture
                && (wanted().view().pose() == ShotPose.STRAIGHT
                        || capture.view().look() != Look.PLAIN)) {
            return false;
        }
        if (wanted() == capture && isChanging(clock)) {
            return false;
        }
        boolean late = clock.now() - since >= plan.patience().toNanos();
        ShotPose wantedPose = capture.view().pose();
        return wantedPose.isShownBy(pose, straight) || (late && wantedPose.isNearlyShownBy(pose, straight));
    }

    private boolean isChanging(SessionClock clock) {
        return wanted().view().look() != Look.PLAIN && clock.now() - since < EnrollmentPlan.CHANGE.toNanos();
    }

    /** A view whose window has passed. */
    Optional<ViewCapture> due(SessionClock clock) {
        return all.stream()
                .filter(capture -> !capture.isTaken() && capture.held(clock.now(), windowNanos()) >= 1)
                .findFirst();
    }

    void taken(ViewCapture capture, SessionClock clock) {
        boolean first = !queue.isEmpty() && queue.get(0) == capture;
        queue.remove(capture);
        if (first) {
            since = clock.now();
        }
        forget();
    }

    /** Views that may be asked for, in the order they would be. */
    List<View> open() {
        return queue.stream().map(ViewCapture::view).toList();
    }

    /** Asks for one of the open views next; harmless when it is not open or asked for already. */
    void ask(View view, SessionClock clock) {
        for (ViewCapture capture : List.copyOf(queue)) {
            if (capture.view().equals(view) && wanted() != capture) {
                queue.remove(capture);
                queue.add(0, capture);
                since = clock.now();
            }
        }
    }

    /**
     * Goes on to the next view if this one is not to be had; while there would be too few pictures it comes last once more.
     *
     * @param shots taken so far
     */
    boolean skipIfLate(SessionClock clock, int shots) {
        ViewCapture late = wanted();
        long limit = 2 * plan.patience().toNanos()
                + (late.view().look() == Look.PLAIN ? 0 : EnrollmentPlan.CHANGE.toNanos());
        if (isShown() || clock.now() - since < limit) {
            return false;
        }
        queue.remove(late);
        late.giveUp();
        if (shots + queue.size() < plan.fewest()) {
            queue.add(late);
        }
        since = clock.now();
        return true;
    }

    void forget() {
        all.forEach(ViewCapture::forget);
    }

    void giveUpAll() {
        queue.forEach(ViewCapture::giveUp);
        queue.clear();
        forget();
    }

    /** Gives the wanted view all its time. */
    void beginWanted(SessionClock clock) {
        since = clock.now();
    }

    void reopen(View view) {
        all.stream()
                .filter(capture -> capture.view().equals(view) && capture.isTaken())
                .forEach(this::reopen);
    }

    void reopenMissing() {
        all.stream()
                .filter(capture -> !capture.isTaken() && !queue.contains(capture))
                .forEach(this::reopen);
    }

    private void reopen(ViewCapture capture) {
        capture.reopen();
        queue.add(capture);
    }

    private long windowNanos() {
        return plan.window().toNanos();
    }

    List<ViewProgress> progress(SessionClock clock) {
        return all.stream()
                .map(capture ->
                        new ViewProgress(capture.view(), state(capture), capture.held(clock.now(), windowNanos())))
                .toList();
    }

    private ViewProgress.State state(ViewCapture capture) {
        if (capture.isTaken()) {
            return ViewProgress.State.TAKEN;
        }
        if (!queue.isEmpty() && queue.get(0) == capture) {
            return ViewProgress.State.WANTED;
        }
        return capture.isGivenUp() ? ViewProgress.State.MISSING : ViewProgress.State.OPEN;
    }
}
