package facedesk.evaluation;

import facedesk.matching.Threshold;
import java.util.Optional;

/** The answer to "which threshold for this goal?", which may be that the data cannot tell. */
public sealed interface ThresholdChoice {
    /**
     * The threshold that meets the goal on these data.
     *
     * @param point the threshold and its rates
     */
    record Chosen(OperatingPoint point) implements ThresholdChoice {}

    /**
     * Too few comparisons: even without a single error, n of them prove no less than 3/n at 95 %.
     *
     * @param goal what was asked for
     * @param kind which comparisons are too few
     * @param comparisons how many there are
     * @param needed how many it takes
     */
    record NotEnoughData(Goal goal, ComparisonKind kind, long comparisons, long needed) implements ThresholdChoice {}

    /**
     * No threshold is far enough: even one of 1 accepts too many impostors (different people with one and the same
     * picture), or even one of -1 rejects too many genuine comparisons.
     *
     * @param goal what was asked for
     * @param lowest the rate at that threshold
     */
    record OutOfReach(Goal goal, Rate lowest) implements ThresholdChoice {}

    /**
     * Asked for equal errors, but no threshold between two makes any error at all: where the rates meet, and how high,
     * these data do not tell.
     *
     * @param goal what was asked for
     * @param from the lowest threshold without an error
     * @param to the highest threshold without an error
     * @param fmr no false matches, with n and upper bound
     * @param fnmr no false non-matches, with n and upper bound
     */
    record NoOverlap(Goal goal, double from, double to, Rate fmr, Rate fnmr) implements ThresholdChoice {}

    /** The threshold, where there is one. */
    default Optional<Threshold> threshold() {
        return this instanceof Chosen chosen ? Optional.of(chosen.point().threshold()) : Optional.empty();
    }
}
