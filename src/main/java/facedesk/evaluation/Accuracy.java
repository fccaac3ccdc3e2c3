package facedesk.evaluation;

/**
 * Share of pairs decided rightly at a threshold. A pair that could not be compared counts as answered "different
 * people", because nobody is let in without a face.
 *
 * @param threshold the line
 * @param correct pairs decided rightly
 * @param pairs all pairs
 */
public record Accuracy(double threshold, long correct, long pairs) {
    /** correct / pairs; NaN without pairs. */
    public double value() {
        return (double) correct / pairs;
    }

    /** Its complement, with n and interval. */
    public Rate errors() {
        return Rate.of(pairs - correct, pairs);
    }
}
