package facedesk.evaluation;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The scale of a DET curve's axes: the standard normal quantile of a rate (Martin et al., "The DET curve in assessment
 * of detection task performance", Eurospeech 1997). Scores that are normally distributed give a straight line on it.
 */
public final class NormalDeviate {
    private static final NormalDistribution STANDARD = NormalDistribution.of(0, 1);

    private NormalDeviate() {}

    /** The deviate of a rate from 0 to 1; infinite at the ends. */
    public static double of(double rate) {
        return STANDARD.inverseCumulativeProbability(rate);
    }

    /** The rate of a deviate. */
    public static double rate(double deviate) {
        return STANDARD.cumulativeProbability(deviate);
    }
}
