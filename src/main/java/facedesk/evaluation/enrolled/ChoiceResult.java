package facedesk.evaluation.enrolled;

import facedesk.evaluation.ErrorRates;
import facedesk.evaluation.Rate;
import facedesk.evaluation.ScoreSet;
import facedesk.matching.Threshold;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What a rule for choosing pictures has come to. Immutable. */
public final class ChoiceResult {
    private final int enrolled;
    private final List<Float> genuine;
    private final BitSet rankOne;
    private final ErrorRates rates;

    ChoiceResult(int enrolled, List<Float> genuine, BitSet rankOne, ScoreSet scores) {
        this.enrolled = enrolled;
        this.genuine = List.copyOf(genuine);
        this.rankOne = (BitSet) rankOne.clone();
        rates = new ErrorRates(scores);
    }

    /** Pictures enrolled of each person. */
    public int enrolled() {
        return enrolled;
    }

    /** Probes for which somebody else came first or level. */
    public Rate rankOneMisses() {
        return Rate.of(genuine.size() - rankOne.cardinality(), genuine.size());
    }

    /** The threshold for a false match rate of a probe with one person; empty where there are too few comparisons. */
    public Optional<Double> threshold(double fmr) {
        return rates.thresholdFor("", fmr).threshold().map(Threshold::value);
    }

    /** False match rate of a probe with one person. */
    public Rate fmr(double threshold) {
        return rates.fmr(threshold);
    }

    /** False non-match rate of a probe with its own person. */
    public Rate fnmr(double threshold) {
        return rates.fnmr(threshold);
    }

    /**
     * Probes that this rule loses and another does not, each at its own threshold.
     *
     * @param other of the same trial
     */
    public long lostOnlyHere(double threshold, ChoiceResult other, double otherThreshold) {
        return IntStream.range(0, genuine.size())
                .filter(at -> genuine.get(at) < threshold && other.genuine.get(at) >= otherThreshold)
                .count();
    }
}
