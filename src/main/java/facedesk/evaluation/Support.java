package facedesk.evaluation;

/** How much data a claim about a rate takes, by the two rules of thumb of biometric testing. */
public final class Support {
    /**
     * Errors to see before a rate is quoted without its interval: it is known to within 30 % of itself with 90 %
     * confidence then, by the rule of 30 (Doddington et al., Speech Communication 31, 2000).
     */
    public static final int ENOUGH_ERRORS = 30;

    private Support() {}

    /**
     * The rule of three (Hanley and Lippman-Hand, JAMA 249, 1983): when none of n independent comparisons is in error, the
     * rate is below 3 / n with 95 % confidence.
     *
     * @return the bound, at most 1; 1 without comparisons
     */
    public static double boundWithoutErrors(long comparisons) {
        return comparisons <= 3 ? 1 : 3.0 / comparisons;
    }

    /** Comparisons it takes to claim a rate at all: 3 / rate, rounded up. */
    public static long comparisonsToClaim(double rate) {
        return (long) Math.ceil(3 / rate - 1e-6);
    }
}
