package facedesk.plot.paint;

import facedesk.plot.axis.Axis;
import facedesk.plot.chart.Mark;
import facedesk.plot.chart.PixelMap;
import java.util.ArrayList;
import java.util.List;

/** Draws operating points with the intervals of their values. */
final class MarkPainter {
    private static final double RADIUS = 5.5;
    private static final double CAP = 4;
    private static final double GAP = 10;

    private final Brush brush;
    private final PixelMap map;
    private final Palette palette;
    private final List<Double> rows = new ArrayList<>();

    MarkPainter(Brush brush, PixelMap map, Palette palette) {
        this.brush = brush;
        this.map = map;
        this.palette = palette;
    }

    void draw(Mark mark) {
        if (!isSeen(mark.x(), map.xAxis()) || !isSeen(mark.y(), map.yAxis())) {
            return;
        }
        double x = column(mark.x().value());
        double y = row(mark.y().value());
        int colour = palette.of(mark.tone());
        whiskers(mark, x, y, new Pen(colour, 1.5));
        boolean hollow = !isPlaced(mark.x(), map.xAxis()) || !isPlaced(mark.y(), map.yAxis());
        int fill = hollow ? palette.background() : colour;
        brush.disc(x, y, RADIUS, fill, new Pen(hollow ? colour : palette.background(), 2));
        label(mark.label(), x, y);
    }

    private void whiskers(Mark mark, double x, double y, Pen pen) {
        double left = column(mark.x().low());
        double right = column(mark.x().high());
        double low = row(mark.y().low());
        double high = row(mark.y().high());
        if (right - left > 1) {
            brush.strokes(
                    new double[] {left, right, left, left, right, right},
                    new double[] {y, y, y - CAP, y + CAP, y - CAP, y + CAP},
                    6,
                    pen);
        }
        if (low - high > 1) {
            brush.strokes(
                    new double[] {x, x, x - CAP, x + CAP, x - CAP, x + CAP},
                    new double[] {low, high, low, low, high, high},
                    6,
                    pen);
        }
    }

    /**
     * To the right and a little above, where error curves leave room; higher where it had to be moved to the left or an
     * earlier label is in the way; below where the point lies at the top.
     */
    private void label(String text, double x, double y) {
        if (text.isEmpty()) {
            return;
        }
        double height = brush.textHeight();
        double start = Math.max(map.left(), Math.min(x + GAP, map.right() - brush.width(text)));
        double middle = start < x + GAP ? y - height - CAP : y - height / 2 - CAP;
        double row = middle >= map.top() + 2 * height ? middle : y + height;
        for (double taken : rows) {
            row = Math.abs(row - taken) < height ? taken - height - 2 : row;
        }
        rows.add(row);
        Tag.draw(brush, text, start, row, palette.text(), palette);
    }

    /** One outside a zoomed view is not drawn; one without a place is, on the edge. */
    private static boolean isSeen(Mark.Span span, Axis axis) {
        double fraction = axis.fraction(span.value());
        return Double.isInfinite(fraction) || fraction >= 0 && fraction <= 1;
    }

    private static boolean isPlaced(Mark.Span span, Axis axis) {
        return Double.isFinite(axis.fraction(span.value()));
    }

    private double column(double value) {
        return Math.max(map.left(), Math.min(map.right(), map.x(value)));
    }

    private double row(double value) {
        return Math.max(map.top(), Math.min(map.bottom(), map.y(value)));
    }
}
