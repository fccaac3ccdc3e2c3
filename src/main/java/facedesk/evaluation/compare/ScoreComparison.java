package facedesk.evaluation.compare;

import facedesk.evaluation.ComparisonKind;
import facedesk.evaluation.Interval;
import facedesk.evaluation.OperatingPoint;
import facedesk.evaluation.ThresholdChoice;
import facedesk.evaluation.ThresholdChoice.Chosen;
import facedesk.evaluation.bootstrap.PersonBootstrap;
import facedesk.evaluation.pairs.PairedScores;
import facedesk.evaluation.pairs.Watch;
import java.util.Optional;

/**
 * Two ways of scoring the same pairs, each at the threshold that keeps the same false match rate: so the better one is the
 * one with the lower false non-match rate. Thresholds are steps of 0.001.
 *
 * @param first the pairs common to both, as the first scores them
 * @param second the same pairs, as the second scores them
 * @param targetFmr the false match rate both keep
 * @param firstChoice the first's threshold, or why there is none
 * @param secondChoice the second's threshold, or why there is none
 * @param verdict how they compare there; empty without both thresholds
 */
public record ScoreComparison(
        PairedScores first,
        PairedScores second,
        double targetFmr,
        ThresholdChoice firstChoice,
        ThresholdChoice secondChoice,
        Optional<Verdict> verdict) {
    /**
     * How two operating points on the same pairs compare.
     *
     * @param first what the first costs
     * @param second what the second costs
     * @param genuine on how many genuine pairs they agree
     * @param fnmrDifference FNMR of the first less that of the second; above 0 the second is better
     * @param interval of that difference at 95 %, by person; empty where the rounds cannot tell
     */
    public record Verdict(
            OperatingPoint first,
            OperatingPoint second,
            Agreement genuine,
            double fnmrDifference,
            Optional<Interval> interval) {}

    /**
     * Compares.
     *
     * @param first scores of all pairs by one network or method
     * @param second scores of the same pairs, in the same order
     * @param targetFmr above 0 and below 1
     * @param rounds of the bootstrap by person, 40 or more
     * @param seed of its random numbers
     * @return empty only if the watch ended it
     * @throws IllegalArgumentException if the pairs are not the same
     */
    public static Optional<ScoreComparison> of(
            PairedScores first, PairedScores second, double targetFmr, int rounds, long seed, Watch watch) {
        if (!first.isPairedWith(second)) {
            throw new IllegalArgumentException("Only scores of the same pairs in the same order can be compared");
        }
        PairedScores one = first.commonWith(second);
        PairedScores other = second.commonWith(first);
        return PersonBootstrap.run(one, rounds, seed, share -> watch.goOn(share / 2))
                .flatMap(oneRounds -> PersonBootstrap.run(other, rounds, seed, share -> watch.goOn((1 + share) / 2))
                        .map(otherRounds ->
                                compare(one, other, targetFmr).with(oneRounds.fnmrDifference(otherRounds, targetFmr))));
    }

    private static ScoreComparison compare(PairedScores one, PairedScores other, double targetFmr) {
        ThresholdChoice oneChoice = one.table().thresholdFor(one.modelId(), targetFmr);
        ThresholdChoice otherChoice = other.table().thresholdFor(other.modelId(), targetFmr);
        boolean both = oneChoice instanceof Chosen && otherChoice instanceof Chosen;
        Optional<Verdict> verdict = both
                ? Optional.of(verdict(one, ((Chosen) oneChoice).point(), other, ((Chosen) otherChoice).point()))
                : Optional.empty();
        return new ScoreComparison(one, other, targetFmr, oneChoice, otherChoice, verdict);
    }

    private static Verdict verdict(PairedScores one, OperatingPoint first, PairedScores other, OperatingPoint second) {
        Agreement genuine = Agreement.of(
                one, first.threshold().value(), other, second.threshold().value(), ComparisonKind.GENUINE);
        double difference = first.fnmr().value() - second.fnmr().value();
        return new Verdict(first, second, genuine, difference, Optional.empty());
    }

    private ScoreComparison with(Optional<Interval> interval) {
        return new ScoreComparison(
                first,
                second,
                targetFmr,
                firstChoice,
                secondChoice,
                verdict.map(plain ->
                        new Verdict(plain.first, plain.second, plain.genuine, plain.fnmrDifference, interval)));
    }
}
