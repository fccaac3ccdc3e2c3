package facedesk.evaluation.curve;

/** The area between a lower and an upper bound at 95 %, point by point of a curve. Immutable. */
public final class Band {
    private final double[] low;
    private final double[] high;

    /**
     * Takes copies.
     *
     * @throws IllegalArgumentException if the bounds are not equally many
     */
    public Band(double[] low, double[] high) {
        if (low.length != high.length) {
            throw new IllegalArgumentException("A band has as many lower as upper bounds");
        }
        this.low = low.clone();
        this.high = high.clone();
    }

    /** A copy of the lower bounds. */
    public double[] low() {
        return low.clone();
    }

    /** A copy of the upper bounds. */
    public double[] high() {
        return high.clone();
    }
}
