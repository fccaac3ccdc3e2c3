package facedesk.evaluation;

import facedesk.matching.Threshold;

/**
 * Error rates of a set of scores, as ISO/IEC 19795-1 names them. A comparison is accepted if and only if its score is
 * at or above the threshold; so at a score's own value it is accepted. Pure functions.
 *
 * @param scores the comparisons
 */
public record ErrorRates(ScoreSet scores) {
    /** False match rate: share of the impostor comparisons that are accepted. */
    public Rate fmr(double threshold) {
        return Rate.of(falseMatches(threshold), scores.impostor());
    }

    /** False non-match rate: share of the genuine comparisons that are rejected. */
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

    /**
     * The smallest single-precision threshold whose observed false match rate is at or below a target; scores have
     * single precision too.
     *
     * @param targetFmr between 0 and 1
     */
    public ThresholdChoice thresholdFor(String modelId, double targetFmr) {
        return ThresholdChoice.refusal(targetFmr, scores.impostor()).orElseGet(() -> smallest(modelId, targetFmr));
    }

    private ThresholdChoice smallest(String modelId, double targetFmr) {
        int comparisons = scores.impostor();
        int allowed = (int) Math.floor(targetFmr * comparisons);
        if ((double) (allowed + 1) / comparisons <= targetFmr) {
            allowed++;
        } else if ((double) allowed / comparisons > targetFmr) {
            allowed--;
        }
        float highestToReject = scores.impostor(comparisons - 1 - allowed);
        double value = Math.max(-1, Math.nextUp(highestToReject));
        if (value > 1) {
            return new ThresholdChoice.OutOfReach(targetFmr, fmr(1));
        }
        return new ThresholdChoice.Chosen(at(new Threshold(modelId, value)));
    }

    /** What a threshold costs. */
    public OperatingPoint at(Threshold threshold) {
        return new OperatingPoint(threshold, fmr(threshold.value()), fnmr(threshold.value()));
    }

    /**
     * The equal error rate.
     *
     * @throws IllegalStateException if there are no genuine or no impostor comparisons
     */
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
