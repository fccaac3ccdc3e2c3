package facedesk.evaluation.curve;

import facedesk.evaluation.ErrorCounts;
import facedesk.evaluation.ErrorRates;
import facedesk.evaluation.RateTable;
import facedesk.evaluation.ScoreSet;
import java.util.Arrays;

/**
 * Walks along the thresholds and keeps those at which something has changed: any error while errors (or right decisions)
 * are few, a share of them where they are many.
 */
final class CurvePoints {
    /** Errors below which every single one is a step of its own, to begin with. */
    private static final double FINEST = 64;

    private static final double COARSER = 0.75;

    /** Thresholds further apart than this are visibly so, and the flat piece between them needs both ends. */
    private static final double VISIBLE = 0.001;

    private static final int LEAST = 100;

    private final ErrorCounts counts;
    private final double fineness;
    private double[] thresholds = new double[1024];
    private long[] falseMatches = new long[1024];
    private long[] falseNonMatches = new long[1024];
    private int size;
    private double lastThreshold;
    private long lastFalseMatches;
    private long lastFalseNonMatches;

    private CurvePoints(ErrorCounts counts, double fineness) {
        this.counts = counts;
        this.fineness = fineness;
    }

    static CurvePoints of(RateTable table, int most) {
        CurvePoints points = new CurvePoints(table, FINEST);
        for (int row = 0; row < RateTable.ROWS; row++) {
            points.offer(RateTable.threshold(row), table.falseMatches(row), table.falseNonMatches(row));
        }
        return points.finish().atMost(most);
    }

    /** Each distinct score is the end of a flat piece, which begins just above the score before it. */
    static CurvePoints of(ScoreSet scores, int most) {
        CurvePoints points = new CurvePoints(new ErrorRates(scores), FINEST);
        int genuine = 0;
        int impostor = 0;
        double begin = -1;
        while (genuine < scores.genuine() || impostor < scores.impostor()) {
            float nextGenuine = genuine < scores.genuine() ? scores.genuine(genuine) : Float.POSITIVE_INFINITY;
            float nextImpostor = impostor < scores.impostor() ? scores.impostor(impostor) : Float.POSITIVE_INFINITY;
            float end = Math.min(nextGenuine, nextImpostor);
            points.offerFlat(begin, end, scores.impostor() - impostor, genuine);
            while (genuine < scores.genuine() && scores.genuine(genuine) == end) {
                genuine++;
            }
            while (impostor < scores.impostor() && scores.impostor(impostor) == end) {
                impostor++;
            }
            begin = Math.nextUp(end);
        }
        points.offerFlat(begin, 1, scores.impostor() - impostor, genuine);
        return points.finish().atMost(most);
    }

    private void offerFlat(double begin, double end, long matches, long nonMatches) {
        double from = Math.max(-1, begin);
        double to = Math.min(1, end);
        if (from <= to) {
            offer(from, matches, nonMatches);
            offer(to, matches, nonMatches);
        }
    }

    private void offer(double threshold, long matches, long nonMatches) {
        if (size == 0 || hasChanged(matches, nonMatches)) {
            if (size > 0 && lastThreshold > thresholds[size - 1] + VISIBLE) {
                keep(lastThreshold, lastFalseMatches, lastFalseNonMatches);
            }
            keep(threshold, matches, nonMatches);
        }
        lastThreshold = threshold;
        lastFalseMatches = matches;
        lastFalseNonMatches = nonMatches;
    }

    private boolean hasChanged(long matches, long nonMatches) {
        return falseMatches[size - 1] - matches >= step(matches, counts.impostor())
                || nonMatches - falseNonMatches[size - 1] >= step(falseNonMatches[size - 1], counts.genuine());
    }

    private double step(long errors, long comparisons) {
        return Math.max(1, Math.min(errors, comparisons - errors) / fineness);
    }

    private void keep(double threshold, long matches, long nonMatches) {
        if (size == thresholds.length) {
            thresholds = Arrays.copyOf(thresholds, 2 * size);
            falseMatches = Arrays.copyOf(falseMatches, 2 * size);
            falseNonMatches = Arrays.copyOf(falseNonMatches, 2 * size);
        }
        thresholds[size] = threshold;
        falseMatches[size] = matches;
        falseNonMatches[size] = nonMatches;
        size++;
    }

    private CurvePoints finish() {
        if (size > 0 && lastThreshold > thresholds[size - 1]) {
            keep(lastThreshold, lastFalseMatches, lastFalseNonMatches);
        }
        return this;
    }

    private CurvePoints atMost(int most) {
        CurvePoints points = this;
        while (points.size > Math.max(LEAST, most) && points.fineness > 1) {
            points = points.coarser();
        }
        return points;
    }

    private CurvePoints coarser() {
        CurvePoints fewer = new CurvePoints(counts, fineness * COARSER);
        for (int i = 0; i < size; i++) {
            fewer.offer(thresholds[i], falseMatches[i], falseNonMatches[i]);
        }
        return fewer.finish();
    }

    ErrorCounts counts() {
        return counts;
    }

    int size() {
        return size;
    }

    double[] thresholds() {
        return Arrays.copyOf(thresholds, size);
    }

    long falseMatches(int point) {
        return falseMatches[point];
    }

    long falseNonMatches(int point) {
        return falseNonMatches[point];
    }
}
