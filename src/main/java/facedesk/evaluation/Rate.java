package facedesk.evaluation;

/**
 * An error rate that never travels without its count and interval.
 *
 * @param errors comparisons decided wrongly
 * @param comparisons all comparisons of the class
 * @param low lower bound at 95 %
 * @param high upper bound at 95 %
 */
public record Rate(long errors, long comparisons, double low, double high) {
    /** errors / comparisons; NaN without comparisons. */
    public double value() {
        return (double) errors / comparisons;
    }
}
