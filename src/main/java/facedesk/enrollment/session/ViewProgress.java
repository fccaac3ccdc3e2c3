package facedesk.enrollment.session;

/**
 * How far one view of an enrolment is: a part of the ring.
 *
 * @param view which
 * @param state where it stands
 * @param held how much of the time for this view has passed, 0..1; 1 when taken
 */
public record ViewProgress(View view, State state, double held) {
    /** Where a view stands. */
    public enum State {
        /** To come. */
        OPEN,
        /** Asked for now. */
        WANTED,
        TAKEN,
        /** Asked for in vain. */
        MISSING
    }
}
