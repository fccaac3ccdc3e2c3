package facedesk.evaluation.compare;

import facedesk.evaluation.Interval;
import facedesk.evaluation.OperatingPoint;
import facedesk.evaluation.ThresholdChoice;
import java.util.Optional;

/**
 * Two ways of scoring, each at the threshold that keeps the same false match rate.
 *
 * @param targetFmr the false match rate both keep
 * @param first the first's threshold, or why there is none
 * @param second the second's threshold, or why there is none
 * @param verdict how they compare there; empty without both thresholds
 */
public record ComparedPoint(
        double targetFmr, ThresholdChoice first, ThresholdChoice second, Optional<Verdict> verdict) {
    /**
     * How two operating points on the same pairs compare.
     *
     * @param first what the first costs
     * @param second what the second costs
     * @param genuine on how many genuine pairs they agree
     * @param fnmrDifference FNMR of the first less that of the second; above 0 the second is better
     * @param interval of that difference at 95 %, by person; one that does not hold 0 is a difference; empty where the
     *     rounds cannot tell
     */
    public record Verdict(
            OperatingPoint first,
            OperatingPoint second,
            Agreement genuine,
            double fnmrDifference,
            Optional<Interval> interval) {}
}
