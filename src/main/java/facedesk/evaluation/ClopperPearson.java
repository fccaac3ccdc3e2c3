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
        if (errors == 0) {
            return 0;
        }
        BetaDistribution beta = BetaDistribution.of(errors, n - errors + 1.0);
        double low = beta.inverseCumulativeProbability(TAIL);
        return low - refined(beta.cumulativeProbability(low) - TAIL, beta, low);
    }

    static double high(long errors, long n) {
        if (errors == n) {
            return 1;
        }
        BetaDistribution beta = BetaDistribution.of(errors + 1.0, n - errors);
        double high = beta.inverseSurvivalProbability(TAIL);
        return high + refined(beta.survivalProbability(high) - TAIL, beta, high);
    }

    /** One step of Newton's: the library's quantiles are good to some 1e-13, which for the smallest rates is not enough. */
    private static double refined(double excess, BetaDistribution beta, double at) {
        double step = excess / beta.density(at);
        return Math.abs(step) < 0.1 * at ? step : 0;
    }
}
