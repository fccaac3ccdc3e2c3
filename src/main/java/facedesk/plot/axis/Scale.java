package facedesk.plot.axis;

/** How values are spread along an axis. Pure functions. */
public interface Scale {
    /** Equal steps. */
    Scale LINEAR = new LinearScale();

    /** Equal factors; zero lies infinitely far below. */
    Scale LOG = new LogScale();

    /** Equal steps of the normal deviate, for rates from 0 to 1; both ends lie infinitely far away. */
    Scale PROBIT = new ProbitScale();

    /** Cosine similarities in equal steps, with ticks at round Euclidean distances. */
    Scale DISTANCE = new DistanceScale();

    /** Where a value lies: grows with the value, and may be infinite. */
    double position(double value);

    /** The value at a place; undoes {@link #position}. */
    double value(double position);

    /**
     * Values to label, ascending, both ends included where they are round.
     *
     * @param most how many labels there is room for; at least 2
     */
    double[] ticks(double low, double high, int most);

    /** Values for small marks between those labels, ascending; may be none. */
    double[] minorTicks(double low, double high, int most);
}
