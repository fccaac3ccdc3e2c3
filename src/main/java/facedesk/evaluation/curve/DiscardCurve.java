package facedesk.evaluation.curve;

import facedesk.evaluation.Rate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What refusing poor pictures would win: the false non-match rate among the genuine comparisons that remain when those of
 * the lowest quality are discarded (error versus discard characteristic, ISO/IEC 29794-1; Grother and Tabassi, IEEE PAMI
 * 29, 2007). A quality measure is worth something if the curve falls. Immutable.
 */
public final class DiscardCurve {
    /** The most that is discarded. */
    private static final double MOST = 0.5;

    private static final int STEPS = 50;

    private final float[] scores;
    private final double[] qualities;

    private DiscardCurve(float[] scores, double[] qualities) {
        this.scores = scores;
        this.qualities = qualities;
    }

    /**
     * What remains.
     *
     * @param discarded share of the comparisons that are discarded, 0..0.5
     * @param fnmr false non-match rate of the others
     */
    public record Point(double discarded, Rate fnmr) {}

    /**
     * From genuine comparisons.
     *
     * @param scores one for each comparison
     * @param qualities of each comparison: that of its poorer picture
     * @throws IllegalArgumentException unless there are as many of either, all of them numbers
     */
    public static DiscardCurve of(float[] scores, double[] qualities) {
        boolean numbers = scores.length == qualities.length
                && IntStream.range(0, scores.length)
                        .noneMatch(i -> Float.isNaN(scores[i]) || Double.isNaN(qualities[i]));
        if (!numbers) {
            throw new IllegalArgumentException("Every comparison takes a score and a quality");
        }
        int[] order = IntStream.range(0, scores.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> qualities[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        float[] sortedScores = new float[order.length];
        double[] sortedQualities = new double[order.length];
        for (int i = 0; i < order.length; i++) {
            sortedScores[i] = scores[order[i]];
            sortedQualities[i] = qualities[order[i]];
        }
        return new DiscardCurve(sortedScores, sortedQualities);
    }

    /** Number of comparisons. */
    public int comparisons() {
        return scores.length;
    }

    /**
     * The curve at a threshold, from nothing discarded up to half. Comparisons of equal quality are discarded together or
     * not at all, so that the order in which they came does not matter.
     */
    public List<Point> at(double threshold) {
        long[] rejectedFrom = new long[scores.length + 1];
        for (int i = scores.length - 1; i >= 0; i--) {
            rejectedFrom[i] = rejectedFrom[i + 1] + (scores[i] < threshold ? 1 : 0);
        }
        List<Point> points = new ArrayList<>();
        int last = -1;
        for (int step = 0; step <= STEPS; step++) {
            int first = wholeQualities((int) (MOST * step / STEPS * scores.length));
            if (first != last && first < scores.length) {
                Rate fnmr = Rate.of(rejectedFrom[first], scores.length - first);
                points.add(new Point((double) first / scores.length, fnmr));
                last = first;
            }
        }
        return points;
    }

    private int wholeQualities(int discarded) {
        int first = discarded;
        while (first > 0 && first < qualities.length && qualities[first] == qualities[first - 1]) {
            first--;
        }
        return first;
    }
}
