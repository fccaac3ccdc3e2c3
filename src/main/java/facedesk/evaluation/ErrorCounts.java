package facedesk.evaluation;

import facedesk.matching.Threshold;
import java.util.OptionalDouble;

/** False matches and false non-matches at every threshold, whether every score is kept or only counts. Immutable. */
public interface ErrorCounts {
    /** Number of genuine comparisons. */
    long genuine();

    /** Number of impostor comparisons. */
    long impostor();

    /** False match rate: share of the impostor comparisons at or above a threshold. */
    Rate fmr(double threshold);

    /** False non-match rate: share of the genuine comparisons below a threshold. */
    Rate fnmr(double threshold);

    /** The smallest threshold, -1..1, with at most so many false matches; empty if even 1 has more. */
    OptionalDouble smallestWith(long falseMatches);

    /** The largest threshold, -1..1, with at most so many false non-matches; empty if even -1 has more. */
    OptionalDouble largestWith(long falseNonMatches);

    /**
     * Where both rates meet.
     *
     * @throws IllegalStateException if there are no genuine or no impostor comparisons
     */
    EqualErrorRate eer();

    /** What a threshold costs. */
    default OperatingPoint at(Threshold threshold) {
        return new OperatingPoint(threshold, fmr(threshold.value()), fnmr(threshold.value()));
    }

    /** Comparisons of one kind. */
    default long comparisons(ComparisonKind kind) {
        return kind == ComparisonKind.GENUINE ? genuine() : impostor();
    }

    /**
     * The threshold for a goal, or what stands in its way. The threshold meets the goal on these very comparisons, and is
     * the smallest (the largest for a false non-match rate) that does.
     *
     * @param modelId the network whose scores these are
     */
    default ThresholdChoice choose(String modelId, Goal goal) {
        return new GoalSearch(modelId, this).search(goal);
    }

    /**
     * The smallest threshold whose observed false match rate is at or below a target.
     *
     * @param targetFmr between 0 and 1
     */
    default ThresholdChoice thresholdFor(String modelId, double targetFmr) {
        return choose(modelId, new Goal.Fmr(targetFmr));
    }
}
