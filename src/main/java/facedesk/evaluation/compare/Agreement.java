package facedesk.evaluation.compare;

import facedesk.evaluation.ComparisonKind;
import facedesk.evaluation.pairs.PairedScores;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * How often two ways of scoring come to the same decision about one pair.
 *
 * @param both pairs that both accept
 * @param onlyFirst pairs that only the first accepts
 * @param onlySecond pairs that only the second accepts
 * @param neither pairs that both reject
 */
public record Agreement(long both, long onlyFirst, long onlySecond, long neither) {
    /**
     * Counts the pairs of one kind that have a score in both stores.
     *
     * @param first decided at its own threshold
     * @param second decided at its own threshold; {@link PairedScores#isPairedWith} the first
     */
    static Agreement of(
            PairedScores first,
            double firstThreshold,
            PairedScores second,
            double secondThreshold,
            ComparisonKind kind) {
        long[] counts = new long[4];
        for (int row = 0; row < first.size(); row++) {
            first.row(row, second, (one, other, score, otherScore) -> {
                boolean genuine = first.person(one) == first.person(other);
                if (genuine == (kind == ComparisonKind.GENUINE)) {
                    counts[(score >= firstThreshold ? 0 : 2) + (otherScore >= secondThreshold ? 0 : 1)]++;
                }
            });
        }
        return new Agreement(counts[0], counts[1], counts[2], counts[3]);
    }

    /** All pairs. */
    public long pairs() {
        return both + onlyFirst + onlySecond + neither;
    }

    /**
     * The exact two-sided test of McNemar (Psychometrika 12, 1947): how likely it is that pairs on which the two differ
     * split this unevenly when neither is better. It takes pairs for independent, so a small value from few people is not to
     * be leant on.
     *
     * @return 0..1; 1 where they never differ
     */
    public double mcNemar() {
        int differing = Math.toIntExact(onlyFirst + onlySecond);
        int fewer = (int) Math.min(onlyFirst, onlySecond);
        return Math.min(1, 2 * BinomialDistribution.of(differing, 0.5).cumulativeProbability(fewer));
    }
}
