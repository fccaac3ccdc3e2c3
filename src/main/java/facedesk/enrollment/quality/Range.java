package facedesk.enrollment.quality;

/**
 * Values that are good enough, with both ends; either end may be infinite.
 *
 * @param least the smallest
 * @param most the largest
 */
public record Range(double least, double most) {
    /** Everything. */
    public static final Range ALL = new Range(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    /** From a value on. */
    public static Range from(double least) {
        return new Range(least, Double.POSITIVE_INFINITY);
    }

    /** As far as a value to either side of zero. */
    public static Range within(double most) {
        return new Range(-most, most);
    }

    /** Whether a value lies in it; what is not a number does not. */
    public boolean contains(double value) {
        return value >= least && value <= most;
    }

    /** Whether there is a smallest value. */
    public boolean hasLeast() {
        return least != Double.NEGATIVE_INFINITY;
    }

    /** Whether there is a largest value. */
    public boolean hasMost() {
        return most != Double.POSITIVE_INFINITY;
    }

    /** What lies in both; an empty range if nothing does. */
    public Range and(Range other) {
        return new Range(Math.max(least, other.least), Math.min(most, other.most));
    }
}
