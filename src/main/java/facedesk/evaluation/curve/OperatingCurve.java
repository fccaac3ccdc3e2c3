package facedesk.evaluation.curve;

import facedesk.evaluation.ErrorCounts;
import facedesk.evaluation.Rate;
import facedesk.evaluation.RateTable;
import facedesk.evaluation.ScoreSet;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The operating points a data set allows, by ascending threshold, thinned to what a screen can show. One curve serves
 * every plot: FMR and FNMR over {@link #thresholds}, DET as {@link Probit} of {@link #fmr} and {@link #fnmr}, ROC as 1 -
 * FNMR over FMR. Every point is exact; between two neighbours at most a few errors in a hundred were left out, and none
 * where errors are few. Immutable.
 *
 * <p>Rates are steps: what holds at a point's threshold holds back to just above the threshold of the point before it.
 */
public final class OperatingCurve {
    private final double[] thresholds;
    private final Rate[] fmr;
    private final Rate[] fnmr;

    private OperatingCurve(double[] thresholds, Rate[] fmr, Rate[] fnmr) {
        this.thresholds = thresholds;
        this.fmr = fmr;
        this.fnmr = fnmr;
    }

    /**
     * From every score.
     *
     * @param most how many points at most, 100 or more; 1,000 is plenty for a screen
     */
    public static OperatingCurve of(ScoreSet scores, int most) {
        return of(CurvePoints.of(scores, most));
    }

    /**
     * From counts at the table's steps.
     *
     * @param most how many points at most, 100 or more; 1,000 is plenty for a screen
     */
    public static OperatingCurve of(RateTable table, int most) {
        return of(CurvePoints.of(table, most));
    }

    private static OperatingCurve of(CurvePoints points) {
        ErrorCounts counts = points.counts();
        Rate[] fmr = new Rate[points.size()];
        Rate[] fnmr = new Rate[points.size()];
        // Clopper-Pearson bounds are costly, and neighbours often have the same counts.
        IntStream.range(0, fmr.length).parallel().forEach(i -> {
            fmr[i] = Rate.of(points.falseMatches(i), counts.impostor());
            fnmr[i] = Rate.of(points.falseNonMatches(i), counts.genuine());
        });
        return new OperatingCurve(points.thresholds(), fmr, fnmr);
    }

    /** Number of points. */
    public int size() {
        return thresholds.length;
    }

    /** A copy of the thresholds, ascending, -1 to 1. */
    public double[] thresholds() {
        return thresholds.clone();
    }

    /** False match rates, never rising; NaN without impostor comparisons. */
    public double[] fmr() {
        return values(fmr);
    }

    /** False non-match rates, never falling; NaN without genuine comparisons. */
    public double[] fnmr() {
        return values(fnmr);
    }

    /** A point's false match rate with its count and interval. */
    public Rate fmr(int point) {
        return fmr[point];
    }

    /** A point's false non-match rate with its count and interval. */
    public Rate fnmr(int point) {
        return fnmr[point];
    }

    /** Clopper-Pearson bounds of the false match rates. */
    public Band fmrBand() {
        return band(fmr);
    }

    /** Clopper-Pearson bounds of the false non-match rates. */
    public Band fnmrBand() {
        return band(fnmr);
    }

    /** The point in force at a threshold: the first at or above it, otherwise the last. */
    public int pointAt(double threshold) {
        int place = Arrays.binarySearch(thresholds, threshold);
        return Math.min(size() - 1, place >= 0 ? place : -place - 1);
    }

    private static double[] values(Rate[] rates) {
        return Arrays.stream(rates).mapToDouble(Rate::value).toArray();
    }

    private static Band band(Rate[] rates) {
        return new Band(
                Arrays.stream(rates).mapToDouble(Rate::low).toArray(),
                Arrays.stream(rates).mapToDouble(Rate::high).toArray());
    }
}
