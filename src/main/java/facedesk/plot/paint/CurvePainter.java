package facedesk.plot.paint;

import facedesk.plot.chart.Curve;
import facedesk.plot.chart.PixelMap;
import java.util.function.IntToDoubleFunction;

/** Draws lines with the bands beside them. */
final class CurvePainter {
    private static final double WIDTH = 2;
    private static final double DASH = 7;
    private static final double BAND = 0.18;

    /** Far enough outside the plot for no edge to be seen there. */
    private static final double OUTSIDE = 9;

    private final Brush brush;
    private final PixelMap map;
    private final Palette palette;

    CurvePainter(Brush brush, PixelMap map, Palette palette) {
        this.brush = brush;
        this.map = map;
        this.palette = palette;
    }

    void draw(Curve curve) {
        int colour = palette.of(curve.tone());
        band(curve, Palette.sheer(colour, BAND));
        line(curve, new Pen(colour, WIDTH, curve.isDashed() ? DASH : 0));
    }

    private void band(Curve curve, int colour) {
        Points points = new Points();
        edge(points, curve.lowSize(), curve::lowX, curve::lowY);
        int last = curve.highSize() - 1;
        edge(points, curve.highSize(), i -> curve.highX(last - i), i -> curve.highY(last - i));
        if (points.size() > 2) {
            brush.fill(points.xs(), points.ys(), points.size(), colour);
        }
    }

    /** Beyond the plot an edge is drawn just outside it, however far away it is. */
    private void edge(Points points, int size, IntToDoubleFunction x, IntToDoubleFunction y) {
        for (int i = 0; i < size; i++) {
            double column = map.x(x.applyAsDouble(i));
            double row = map.y(y.applyAsDouble(i));
            if (!Double.isNaN(column) && !Double.isNaN(row)) {
                points.addIfSeen(
                        Math.max(map.left() - OUTSIDE, Math.min(map.right() + OUTSIDE, column)),
                        Math.max(map.top() - OUTSIDE, Math.min(map.bottom() + OUTSIDE, row)));
            }
        }
    }

    /**
     * A stretch without finite places is left out, but for the step that leads into it and the one that leads out where x
     * is a threshold: a rate that falls to nothing there. Where both axes are rates such a step would run through decades
     * in which nothing was observed. What is not a number is left out altogether.
     */
    private void line(Curve curve, Pen pen) {
        Points points = new Points();
        boolean steps = Double.isFinite(map.xAxis().scale().position(0));
        boolean before = false;
        for (int i = 0; i < curve.size(); i++) {
            double x = map.x(curve.x(i));
            double y = map.y(curve.y(i));
            boolean placed = isPlaced(curve, i);
            boolean drawn = !Double.isNaN(x) && !Double.isNaN(y) && (placed || steps);
            if (!drawn || !placed && !before) {
                flush(points, pen);
            }
            if (drawn) {
                points.addIfSeen(x, y);
            }
            before = placed;
        }
        flush(points, pen);
    }

    private boolean isPlaced(Curve curve, int point) {
        return Double.isFinite(map.xAxis().fraction(curve.x(point)))
                && Double.isFinite(map.yAxis().fraction(curve.y(point)));
    }

    private void flush(Points points, Pen pen) {
        if (points.size() > 1) {
            brush.line(points.xs(), points.ys(), points.size(), pen);
        }
        points.clear();
    }
}
