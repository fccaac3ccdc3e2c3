package facedesk.enrollment.session;

import facedesk.detection.Face;
import facedesk.detection.Pose;
import facedesk.enrollment.EnrollmentHint;
import facedesk.enrollment.Shot;
import facedesk.gallery.Picture;
import facedesk.image.Frame;
import org.jspecify.annotations.Nullable;

/** The best picture of one view so far, while it is being shown. Belongs to its session. */
final class ViewCapture {
    /** What showing the view well counts beside an overall quality of 0..1, whose own share of pose it outweighs. */
    private static final double DEPTH = 0.5;

    /** More than quality and depth together. */
    private static final double SOUND = 2;

    private final View view;
    private State state = State.OPEN;
    private @Nullable Candidate best;
    private long since;

    enum State {
        OPEN,
        /** Asked for in vain; still taken should it be shown. */
        GIVEN_UP,
        TAKEN
    }

    ViewCapture(View view) {
        this.view = view;
    }

    View view() {
        return view;
    }

    boolean isTaken() {
        return state == State.TAKEN;
    }

    boolean isGivenUp() {
        return state == State.GIVEN_UP;
    }

    /** Whether a good enough frame of it is at hand. */
    boolean isShown() {
        return best != null;
    }

    /** How to ask for it: with glasses to change, that comes first. */
    EnrollmentHint hint(boolean changing) {
        return changing ? view.hint() : view.pose().hint();
    }

    /**
     * Keeps a frame if it is the best so far: within the limits before below them, then by quality and by how well it shows
     * the view.
     */
    void offer(Frame frame, Face face, Pose straight, boolean belowLimits, long now) {
        double depth = view.pose().depth(face.pose(), straight);
        Candidate next = new Candidate(
                frame, face, belowLimits, face.quality().overall() + DEPTH * depth + (belowLimits ? 0 : SOUND));
        if (best == null) {
            since = now;
        }
        if (best == null || next.rank() > best.rank()) {
            best = next;
        }
    }

    /** How much of the window has passed, 0..1. */
    double held(long now, long window) {
        return isTaken() ? 1 : best == null ? 0 : Math.min(1, (now - since) / (double) Math.max(1, window));
    }

    /** The face about to be taken. */
    @Nullable
    Face face() {
        return best == null ? null : best.face();
    }

    /** Takes what is at hand; call only while {@link #isShown}. */
    Shot take() {
        Candidate chosen = best;
        if (chosen == null) {
            throw new IllegalStateException("Nothing is shown");
        }
        state = State.TAKEN;
        best = null;
        return Shot.of(chosen.frame(), chosen.face(), view.pose(), Picture.LIVE).as(view.look(), chosen.belowLimits());
    }

    void forget() {
        best = null;
    }

    void giveUp() {
        state = State.GIVEN_UP;
    }

    void reopen() {
        state = State.OPEN;
        best = null;
    }

    private record Candidate(Frame frame, Face face, boolean belowLimits, double rank) {}
}
