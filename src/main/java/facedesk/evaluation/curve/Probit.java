package facedesk.evaluation.curve;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The normal deviate of a rate: the scale of the axes of a DET plot, on which normally distributed scores give a straight
 * line (Martin et al., The DET curve in assessment of detection task performance, Eurospeech 1997).
 */
public final class Probit {
    private static final NormalDistribution STANDARD = NormalDistribution.of(0, 1);

    private Probit() {}

    /**
     * The quantile of the standard normal distribution.
     *
     * @param rate 0..1; 0 gives negative and 1 positive infinity
     */
    public static double of(double rate) {
        return STANDARD.inverseCumulativeProbability(rate);
    }

    /** The rate at a normal deviate. */
    public static double rate(double deviate) {
        return STANDARD.cumulativeProbability(deviate);
    }
}
