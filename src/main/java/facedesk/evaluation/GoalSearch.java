package facedesk.evaluation;

import facedesk.evaluation.ThresholdChoice.Chosen;
import facedesk.evaluation.ThresholdChoice.NoOverlap;
import facedesk.evaluation.ThresholdChoice.NotEnoughData;
import facedesk.evaluation.ThresholdChoice.OutOfReach;
import facedesk.matching.Threshold;
import java.util.OptionalDouble;

/** Finds the threshold for a goal. No rate is claimed that lies below 3 / n: n comparisons without an error prove no less. */
record GoalSearch(String modelId, ErrorCounts counts) {
    /** With fewer of either kind, 3 / n is above 10 %, and where the rates meet is chance. */
    private static final long FEWEST = 30;

    ThresholdChoice search(Goal goal) {
        if (goal instanceof Goal.Fmr fmr) {
            return atMostFalseMatches(goal, fmr.atMost());
        }
        if (goal instanceof Goal.Fpir fpir) {
            return atMostFalseMatches(goal, fpir.perComparison().atMost());
        }
        return goal instanceof Goal.Fnmr fnmr ? atMostFalseNonMatches(goal, fnmr.atMost()) : equalErrors(goal);
    }

    private ThresholdChoice atMostFalseMatches(Goal goal, double rate) {
        long needed = Support.comparisonsToClaim(rate);
        if (counts.impostor() < needed) {
            return new NotEnoughData(goal, ComparisonKind.IMPOSTOR, counts.impostor(), needed);
        }
        OptionalDouble threshold = counts.smallestWith(allowed(rate, counts.impostor()));
        return threshold.isPresent() ? chosen(threshold.getAsDouble()) : new OutOfReach(goal, counts.fmr(1));
    }

    private ThresholdChoice atMostFalseNonMatches(Goal goal, double rate) {
        long needed = Support.comparisonsToClaim(rate);
        if (counts.genuine() < needed) {
            return new NotEnoughData(goal, ComparisonKind.GENUINE, counts.genuine(), needed);
        }
        OptionalDouble threshold = counts.largestWith(allowed(rate, counts.genuine()));
        return threshold.isPresent() ? chosen(threshold.getAsDouble()) : new OutOfReach(goal, counts.fnmr(-1));
    }

    private ThresholdChoice equalErrors(Goal goal) {
        ComparisonKind scarce =
                counts.genuine() <= counts.impostor() ? ComparisonKind.GENUINE : ComparisonKind.IMPOSTOR;
        long comparisons = counts.comparisons(scarce);
        if (comparisons < FEWEST) {
            return new NotEnoughData(goal, scarce, comparisons, FEWEST);
        }
        EqualErrorRate eer = counts.eer();
        if (eer.value() == 0) {
            return noOverlap(goal);
        }
        long needed = Support.comparisonsToClaim(eer.value());
        return comparisons < needed
                ? new NotEnoughData(goal, scarce, comparisons, needed)
                : chosen(Math.max(-1, Math.min(1, eer.threshold())));
    }

    private ThresholdChoice noOverlap(Goal goal) {
        double from = counts.smallestWith(0).orElse(1);
        double to = counts.largestWith(0).orElse(-1);
        return new NoOverlap(goal, from, Math.max(from, to), counts.fmr(from), counts.fnmr(from));
    }

    /** The largest number of errors whose share, as a double, is still at or below the rate. */
    private static long allowed(double rate, long comparisons) {
        long allowed = (long) Math.floor(rate * comparisons);
        if ((double) (allowed + 1) / comparisons <= rate) {
            return allowed + 1;
        }
        return (double) allowed / comparisons > rate ? allowed - 1 : allowed;
    }

    private ThresholdChoice chosen(double threshold) {
        return new Chosen(counts.at(new Threshold(modelId, threshold)));
    }
}
