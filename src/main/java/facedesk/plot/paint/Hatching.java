package facedesk.plot.paint;

import facedesk.plot.chart.PixelMap;
import java.util.Arrays;

/**
 * Parallel strokes from lower left to upper right across neighbouring rectangles. They are anchored to the plot, so that
 * they run on from bar to bar, and from an area to the same area shaded.
 */
final class Hatching {
    private static final double CLOSE = 0.01;

    private final double anchor;
    private final double spacing;
    private final double[] starts;
    private final double[] ends;
    private final Points points = new Points();

    /** @param spacing between strokes along a row, in pixels */
    Hatching(PixelMap map, double spacing) {
        this.anchor = map.left() + map.top();
        this.spacing = spacing;
        int strokes = (int) Math.ceil((map.width() + map.height()) / spacing) + 1;
        starts = new double[strokes];
        ends = new double[strokes];
        Arrays.fill(ends, Double.NaN);
    }

    /** Adds a rectangle within the plot; the next one lies to its right. On a stroke x + y stays the same. */
    void add(double left, double top, double right, double bottom) {
        int first = Math.max(0, (int) Math.ceil((left + top - anchor) / spacing));
        int last = Math.min(ends.length - 1, (int) Math.floor((right + bottom - anchor) / spacing));
        for (int stroke = first; stroke <= last; stroke++) {
            double sum = sum(stroke);
            double from = Math.max(left, sum - bottom);
            double to = Math.min(right, sum - top);
            if (to > from) {
                extend(stroke, from, to);
            }
        }
    }

    private void extend(int stroke, double from, double to) {
        if (!(Math.abs(ends[stroke] - from) < CLOSE)) {
            finish(stroke);
            starts[stroke] = from;
        }
        ends[stroke] = to;
    }

    private void finish(int stroke) {
        if (!Double.isNaN(ends[stroke])) {
            points.add(starts[stroke], sum(stroke) - starts[stroke]);
            points.add(ends[stroke], sum(stroke) - ends[stroke]);
        }
    }

    private double sum(int stroke) {
        return anchor + stroke * spacing;
    }

    void draw(Brush brush, Pen pen) {
        for (int stroke = 0; stroke < ends.length; stroke++) {
            finish(stroke);
        }
        brush.strokes(points.xs(), points.ys(), points.size(), pen);
    }
}
