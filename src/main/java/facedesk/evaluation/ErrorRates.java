package facedesk.evaluation;

import java.util.OptionalDouble;

/**
 * Error rates of a set of scores, as ISO/IEC 19795-1 names them. A comparison is accepted if and only if its score is
 * at or above the threshold; so at a score's own value it is accepted. Pure functions.
 *
 * @param scores the comparisons
 */
public record ErrorRates(ScoreSet scores) implements ErrorCounts {
    @Override
    public Rate fmr(double threshold) {
        return Rate.of(falseMatches(threshold), scores.impostor());
    }

    @Override
    public Rate fnmr(double threshold) {
        return Rate.of(scores.genuineBelow(threshold), scores.genuine());
    }

    /** Failure to acquire, by pairs: share of all pairs that could not be compared. */
    public Rate fta() {
        return Rate.of(scores.lostGenuine() + scores.lostImpostor(), scores.pairs());
    }

    /** False accept rate: as the false match rate, over all impostor pairs including those that were lost. */
    public Rate far(double threshold) {
        return Rate.of(falseMatches(threshold), scores.impostor() + scores.lostImpostor());
    }

    /** False reject rate: share of all genuine pairs that are rejected or lost. */
    public Rate frr(double threshold) {
        return Rate.of(scores.genuineBelow(threshold) + scores.lostGenuine(), scores.genuine() + scores.lostGenuine());
    }

    private long falseMatches(double threshold) {
        return scores.impostor() - scores.impostorBelow(threshold);
    }

    @Override
    public long genuine() {
        return scores.genuine();
    }

    @Override
    public long impostor() {
        return scores.impostor();
    }

    /** Of single precision, as scores are: just above the highest score that is to be rejected. */
    @Override
    public OptionalDouble smallestWith(long falseMatches) {
        if (falseMatches >= scores.impostor()) {
            return OptionalDouble.of(-1);
        }
        float highestToReject = scores.impostor((int) (scores.impostor() - 1 - falseMatches));
        double value = Math.max(-1, Math.nextUp(highestToReject));
        return value > 1 ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /** The lowest score that is to be accepted; 1 where none is, or where it is higher by rounding. */
    @Override
    public OptionalDouble largestWith(long falseNonMatches) {
        if (falseNonMatches >= scores.genuine()) {
            return OptionalDouble.of(1);
        }
        double value = Math.min(1, scores.genuine((int) falseNonMatches));
        return value < -1 ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    @Override
    public EqualErrorRate eer() {
        return Crossing.of(scores);
    }

    /** Share of pairs decided rightly at a given threshold. */
    public Accuracy accuracy(double threshold) {
        long correct = scores.genuine()
                - scores.genuineBelow(threshold)
                + scores.impostorBelow(threshold)
                + scores.lostImpostor();
        return new Accuracy(threshold, correct, scores.pairs());
    }

    /**
     * The threshold that decides most pairs rightly; of several the lowest, and within the gap between two scores its
     * middle.
     *
     * @throws IllegalStateException without scores
     */
    public Accuracy bestAccuracy() {
        if (scores.genuine() + scores.impostor() == 0) {
            throw new IllegalStateException("Without scores there is no best threshold");
        }
        return accuracy(BestSplit.of(scores));
    }
}
