package facedesk.evaluation;

/**
 * An error rate that never travels without its count and interval. The interval takes comparisons for independent; where
 * they share people it is too narrow, for false match rates by far: {@link facedesk.evaluation.bootstrap.PersonBootstrap}
 * has others.
 *
 * @param errors comparisons decided wrongly
 * @param comparisons all comparisons of the class
 * @param low lower bound at 95 %
 * @param high upper bound at 95 %
 */
public record Rate(long errors, long comparisons, double low, double high) {
    /**
     * A rate with its Clopper-Pearson interval; without comparisons the interval is 0..1.
     *
     * @throws IllegalArgumentException unless 0 <= errors <= comparisons
     */
    public static Rate of(long errors, long comparisons) {
        if (errors < 0 || errors > comparisons) {
            throw new IllegalArgumentException(errors + " errors in " + comparisons + " comparisons are impossible");
        }
        return new Rate(
                errors, comparisons, ClopperPearson.low(errors, comparisons), ClopperPearson.high(errors, comparisons));
    }

    /** errors / comparisons; NaN without comparisons. */
    public double value() {
        return (double) errors / comparisons;
    }

    /** The same rate with bounds that hold both its own and another interval, such as one by person. */
    public Rate widened(Interval other) {
        return new Rate(errors, comparisons, Math.min(low, other.low()), Math.max(high, other.high()));
    }

    /** Whether at least 30 errors were seen: fewer, and the rate is not to be quoted without its interval. */
    public boolean standsAlone() {
        return errors >= Support.ENOUGH_ERRORS;
    }
}
