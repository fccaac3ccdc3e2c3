package facedesk.evaluation.curve;

import facedesk.evaluation.RateTable;
import java.util.Arrays;

/**
 * How many scores fall where. Bars are equally wide; their edges lie on the steps of a {@link RateTable}, so that every
 * count is exact. Immutable.
 */
public final class Histogram {
    private final double[] edges;
    private final long[] genuine;
    private final long[] impostor;

    private Histogram(double[] edges, long[] genuine, long[] impostor) {
        this.edges = edges;
        this.genuine = genuine;
        this.impostor = impostor;
    }

    /**
     * The whole range of scores, -1 to 1.
     *
     * @param stepsPerBar width of a bar in steps of 0.001, 1 or more; 20 gives 100 bars
     */
    public static Histogram of(RateTable table, int stepsPerBar) {
        if (stepsPerBar < 1) {
            throw new IllegalArgumentException("A bar is at least one step wide, not " + stepsPerBar);
        }
        int bars = (RateTable.ROWS - 1 + stepsPerBar - 1) / stepsPerBar;
        double[] edges = new double[bars + 1];
        long[] genuine = new long[bars];
        long[] impostor = new long[bars];
        for (int row = 0; row < RateTable.ROWS; row++) {
            int bar = Math.min(bars - 1, row / stepsPerBar);
            genuine[bar] += table.genuineIn(row);
            impostor[bar] += table.impostorIn(row);
        }
        // Scores of -1 less a rounding lie below the first step, and are the first bar's all the same.
        genuine[0] += table.falseNonMatches(0);
        impostor[0] += table.impostor() - table.falseMatches(0);
        for (int bar = 0; bar <= bars; bar++) {
            edges[bar] = -1 + bar * stepsPerBar * 0.001;
        }
        return new Histogram(edges, genuine, impostor);
    }

    /** Number of bars. */
    public int bars() {
        return genuine.length;
    }

    /**
     * A copy of the bars' edges, ascending, one more than there are bars: bar i holds scores from edge i up to but without
     * edge i + 1. The first holds lower scores too, the last higher ones, 1 included.
     */
    public double[] edges() {
        return edges.clone();
    }

    /** A copy of the number of genuine scores in each bar. */
    public long[] genuine() {
        return genuine.clone();
    }

    /** A copy of the number of impostor scores in each bar. */
    public long[] impostor() {
        return impostor.clone();
    }

    /** The bar a score falls in, 0 to bars - 1. */
    public int barOf(double score) {
        int place = Arrays.binarySearch(edges, score);
        return Math.max(0, Math.min(bars() - 1, place >= 0 ? place : -place - 2));
    }
}
