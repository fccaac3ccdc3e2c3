package facedesk.plot.rates;

import facedesk.evaluation.ErrorCounts;
import facedesk.evaluation.ErrorRates;
import facedesk.evaluation.RateTable;
import facedesk.evaluation.ScoreSet;
import facedesk.evaluation.bootstrap.BootstrapRates;
import facedesk.evaluation.curve.Band;
import facedesk.evaluation.curve.OperatingCurve;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/**
 * A data set as charts take it. Immutable.
 *
 * @param name what the reader calls it
 * @param table its scores, counted by steps
 * @param counts the errors at any threshold, as exactly as they are known
 * @param curve its operating points
 * @param fmrBand bounds of the false match rates, one for each point of the curve
 * @param fnmrBand bounds of the false non-match rates, likewise
 * @param line where this set's own threshold lies when the one that is moved lies there: the same, unless two networks
 *     are compared
 */
public record RateSet(
        String name,
        RateTable table,
        ErrorCounts counts,
        OperatingCurve curve,
        Band fmrBand,
        Band fnmrBand,
        DoubleUnaryOperator line) {
    /** More points than this no screen shows. */
    private static final int MOST_POINTS = 600;

    /** From counts, such as a calibration's. */
    public static RateSet of(String name, RateTable table) {
        return of(name, table, table, OperatingCurve.of(table, MOST_POINTS));
    }

    /** From every score. */
    public static RateSet of(String name, ScoreSet scores) {
        return of(name, RateTable.of(scores), new ErrorRates(scores), OperatingCurve.of(scores, MOST_POINTS));
    }

    private static RateSet of(String name, RateTable table, ErrorCounts counts, OperatingCurve curve) {
        return new RateSet(
                name, table, counts, curve, curve.fmrBand(), curve.fnmrBand(), DoubleUnaryOperator.identity());
    }

    /** The same by another name. */
    public RateSet named(String other) {
        return new RateSet(other, table, counts, curve, fmrBand, fnmrBand, line);
    }

    /**
     * The same with the bounds of a bootstrap by person. Where its rounds cannot tell, as without any error, the exact
     * binomial bounds stay.
     */
    public RateSet withBootstrap(BootstrapRates rounds) {
        double[] thresholds = curve.thresholds();
        Band fmr = otherwise(rounds.fmrBand(thresholds), curve.fmrBand());
        Band fnmr = otherwise(rounds.fnmrBand(thresholds), curve.fnmrBand());
        return new RateSet(name, table, counts, curve, fmr, fnmr, line);
    }

    private static Band otherwise(Band wanted, Band exact) {
        return new Band(otherwise(wanted.low(), exact.low()), otherwise(wanted.high(), exact.high()));
    }

    private static double[] otherwise(double[] wanted, double[] exact) {
        return IntStream.range(0, wanted.length)
                .mapToDouble(i -> Double.isNaN(wanted[i]) ? exact[i] : wanted[i])
                .toArray();
    }

    /** The same with a threshold of its own. */
    public RateSet withLine(DoubleUnaryOperator own) {
        return new RateSet(name, table, counts, curve, fmrBand, fnmrBand, own);
    }
}
