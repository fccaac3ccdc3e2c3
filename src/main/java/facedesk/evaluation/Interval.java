package facedesk.evaluation;

/**
 * A range that holds a figure at 95 %.
 *
 * @param low its lower end
 * @param high its upper end, not below the lower
 */
public record Interval(double low, double high) {
    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("An interval from " + low + " to " + high + " is none");
        }
    }

    /** Whether a value lies in it; both ends do. */
    public boolean contains(double value) {
        return low <= value && value <= high;
    }
}
