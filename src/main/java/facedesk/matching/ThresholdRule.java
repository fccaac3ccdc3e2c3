package facedesk.matching;

import java.util.OptionalDouble;

/** How the line between same and different is drawn: at a score, or wherever a goal needs it. */
public sealed interface ThresholdRule {
    /**
     * At one score, whatever it costs.
     *
     * @param value cosine similarity, -1..1
     */
    record Score(double value) implements ThresholdRule {
        public Score {
            if (!(value >= -1 && value <= 1)) {
                throw new IllegalArgumentException("A threshold is a cosine similarity between -1 and 1, not " + value);
            }
        }
    }

    /**
     * Where one comparison of different people is accepted no more often than this.
     *
     * @param target false match rate, above 0 and below 1
     */
    record FalseMatchRate(double target) implements ThresholdRule {
        public FalseMatchRate {
            requireGoal(target);
        }
    }

    /**
     * Where a search gives a stranger a name no more often than this. The line follows the gallery: the more templates
     * there are, the higher it lies.
     *
     * @param target false positive identification rate, above 0 and below 1
     */
    record FalsePositiveRate(double target) implements ThresholdRule {
        public FalsePositiveRate {
            requireGoal(target);
        }
    }

    /**
     * The false match rate that one comparison has to keep; empty for a score.
     *
     * @param comparisons how many one attempt makes: the templates of a search, 1 for a verification
     */
    default OptionalDouble falseMatchRate(long comparisons) {
        if (this instanceof FalseMatchRate goal) {
            return OptionalDouble.of(goal.target());
        }
        if (this instanceof FalsePositiveRate goal) {
            return OptionalDouble.of(FalsePositives.falseMatchRate(goal.target(), comparisons));
        }
        return OptionalDouble.empty();
    }

    private static void requireGoal(double target) {
        if (!(target > 0 && target < 1)) {
            throw new IllegalArgumentException("A rate to aim at lies between 0 and 1, not " + target);
        }
    }
}
