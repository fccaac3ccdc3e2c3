package facedesk.evaluation;

import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * The exact binomial interval at 95 % (Clopper and Pearson, Biometrika 26, 1934), by quantiles of the beta
 * distribution. It covers the truth at least 95 times in 100 whatever the rate.
 */
final class ClopperPearson {
    private static final double TAIL = 0.025;

    private ClopperPearson() {}

    static double low(long errors, long n) {
        return errors == 0 ? 0 : BetaDistribution.of(errors, n - errors + 1.0).inverseCumulativeProbability(TAIL);
    }

    static double high(long errors, long n) {
        return errors == n ? 1 : BetaDistribution.of(errors + 1.0, n - errors).inverseSurvivalProbability(TAIL);
    }
}
