package facedesk.evaluation;

import facedesk.matching.Threshold;
import java.util.Optional;

/** The answer to "which threshold for this false match rate?", which may be that the data cannot tell. */
public sealed interface ThresholdChoice {
    /**
     * The smallest threshold whose observed false match rate is at or below the target.
     *
     * @param point the threshold and its rates
     */
    record Chosen(OperatingPoint point) implements ThresholdChoice {}

    /**
     * Too few impostor comparisons: even without a single error, n of them prove no less than 3/n at 95 %.
     *
     * @param targetFmr what was asked for
     * @param comparisons how many there are
     * @param needed how many it takes
     */
    record NotEnoughData(double targetFmr, long comparisons, long needed) implements ThresholdChoice {}

    /**
     * Even a threshold of 1 accepts too many impostors: different people with one and the same picture.
     *
     * @param targetFmr what was asked for
     * @param lowest the false match rate at threshold 1
     */
    record OutOfReach(double targetFmr, Rate lowest) implements ThresholdChoice {}

    /** The threshold, where there is one. */
    default Optional<Threshold> threshold() {
        return this instanceof Chosen chosen ? Optional.of(chosen.point().threshold()) : Optional.empty();
    }

    /**
     * The refusal, if the target is finer than 3 / comparisons.
     *
     * @throws IllegalArgumentException unless the target lies between 0 and 1
     */
    static Optional<ThresholdChoice> refusal(double targetFmr, long comparisons) {
        if (!(targetFmr > 0 && targetFmr < 1)) {
            throw new IllegalArgumentException("A false match rate to aim at lies between 0 and 1, not " + targetFmr);
        }
        long needed = (long) Math.ceil(3 / targetFmr - 1e-6);
        return comparisons < needed ? Optional.of(new NotEnoughData(targetFmr, comparisons, needed)) : Optional.empty();
    }
}
