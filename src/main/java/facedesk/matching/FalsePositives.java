package facedesk.matching;

/**
 * How often a search gives a stranger somebody's name: the false positive identification rate of a search that makes n
 * comparisons, FPIR = 1 - (1 - FMR)^n (ISO/IEC 19795-1). The model takes the comparisons for independent; a search
 * compares with every template, and templates of one person err together, so that the true rate lies at or below it.
 */
public final class FalsePositives {
    private FalsePositives() {}

    /**
     * The rate of a search.
     *
     * @param falseMatchRate of one comparison, 0..1
     * @param comparisons how many a search makes, 0 or more; 0 gives 0
     * @return FPIR, 0..1; exact for the smallest rates too
     */
    public static double rate(double falseMatchRate, long comparisons) {
        requireShare(falseMatchRate);
        if (comparisons <= 0) {
            return 0;
        }
        return -Math.expm1(comparisons * Math.log1p(-falseMatchRate));
    }

    /**
     * The false match rate that one comparison may have so that a search keeps a rate: 1 - (1 - FPIR)^(1/n).
     *
     * @param rate FPIR to keep, 0..1
     * @param comparisons how many a search makes; fewer than one count as one
     */
    public static double falseMatchRate(double rate, long comparisons) {
        requireShare(rate);
        return -Math.expm1(Math.log1p(-rate) / Math.max(1, comparisons));
    }

    private static void requireShare(double rate) {
        if (!(rate >= 0 && rate <= 1)) {
            throw new IllegalArgumentException("A rate lies between 0 and 1, not " + rate);
        }
    }
}
