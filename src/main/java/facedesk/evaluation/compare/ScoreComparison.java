package facedesk.evaluation.compare;

import facedesk.evaluation.ComparisonKind;
import facedesk.evaluation.OperatingPoint;
import facedesk.evaluation.ThresholdChoice;
import facedesk.evaluation.ThresholdChoice.Chosen;
import facedesk.evaluation.bootstrap.BootstrapRates;
import facedesk.evaluation.bootstrap.PersonBootstrap;
import facedesk.evaluation.compare.ComparedPoint.Verdict;
import facedesk.evaluation.pairs.PairedScores;
import facedesk.evaluation.pairs.Watch;
import java.util.Optional;

/**
 * Two ways of scoring the same pairs, with a bootstrap by person of each in which the same people are drawn. The better one
 * is that with the lower false non-match rate where both keep the same false match rate. Thresholds are steps of 0.001.
 * Immutable.
 */
public final class ScoreComparison {
    private final PairedScores first;
    private final PairedScores second;
    private final BootstrapRates firstRounds;
    private final BootstrapRates secondRounds;

    private ScoreComparison(
            PairedScores first, BootstrapRates firstRounds, PairedScores second, BootstrapRates secondRounds) {
        this.first = first;
        this.firstRounds = firstRounds;
        this.second = second;
        this.secondRounds = secondRounds;
    }

    /**
     * Pairs up two stores.
     *
     * @param first scores of all pairs by one network or method
     * @param second scores of the same pairs, in the same order
     * @param rounds of the bootstrap by person, as many as {@link PersonBootstrap} allows
     * @param seed of its random numbers
     * @return empty only if the watch ended it
     * @throws IllegalArgumentException if the pairs are not the same
     */
    public static Optional<ScoreComparison> of(
            PairedScores first, PairedScores second, int rounds, long seed, Watch watch) {
        if (!first.isPairedWith(second)) {
            throw new IllegalArgumentException("Only scores of the same pairs in the same order can be compared");
        }
        PairedScores one = first.commonWith(second);
        PairedScores other = second.commonWith(first);
        return PersonBootstrap.run(one, rounds, seed, share -> watch.goOn(share / 2))
                .flatMap(oneRounds -> PersonBootstrap.run(other, rounds, seed, share -> watch.goOn((1 + share) / 2))
                        .map(otherRounds -> new ScoreComparison(one, oneRounds, other, otherRounds)));
    }

    /** The pairs common to both, as the first scores them. */
    public PairedScores first() {
        return first;
    }

    /** The same pairs, as the second scores them. */
    public PairedScores second() {
        return second;
    }

    /**
     * How they compare where both keep a false match rate.
     *
     * @param targetFmr above 0 and below 1
     */
    public ComparedPoint at(double targetFmr) {
        ThresholdChoice one = first.table().thresholdFor(first.modelId(), targetFmr);
        ThresholdChoice other = second.table().thresholdFor(second.modelId(), targetFmr);
        Optional<Verdict> verdict = one instanceof Chosen chosen && other instanceof Chosen otherChosen
                ? Optional.of(verdict(chosen.point(), otherChosen.point(), targetFmr))
                : Optional.empty();
        return new ComparedPoint(targetFmr, one, other, verdict);
    }

    private Verdict verdict(OperatingPoint one, OperatingPoint other, double targetFmr) {
        Agreement genuine = Agreement.of(
                first, one.threshold().value(), second, other.threshold().value(), ComparisonKind.GENUINE);
        return new Verdict(
                one,
                other,
                genuine,
                one.fnmr().value() - other.fnmr().value(),
                firstRounds.fnmrDifference(secondRounds, targetFmr));
    }
}
