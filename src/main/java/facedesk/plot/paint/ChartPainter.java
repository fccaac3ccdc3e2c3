package facedesk.plot.paint;

import facedesk.plot.chart.Chart;
import facedesk.plot.chart.Overlay;
import facedesk.plot.chart.PixelMap;

/** Draws the data of a chart, and what moves on it, into the plot between its axes. */
public final class ChartPainter {
    private static final double DASH = 5;
    private static final double GRIP = 4;

    private final Brush brush;
    private final PixelMap map;
    private final Palette palette;

    public ChartPainter(Brush brush, PixelMap map, Palette palette) {
        this.brush = brush;
        this.map = map;
        this.palette = palette;
    }

    /** Draws what stands still. */
    public void draw(Chart chart) {
        brush.clip(map.left(), map.top(), map.width(), map.height());
        BarsPainter bars = new BarsPainter(brush, map, palette);
        chart.bars().forEach(bars::draw);
        CurvePainter curves = new CurvePainter(brush, map, palette);
        chart.curves().forEach(curves::draw);
        brush.release();
    }

    /** Draws what moves. */
    public void draw(Overlay overlay) {
        brush.clip(map.left(), map.top(), map.width(), map.height());
        BarsPainter bars = new BarsPainter(brush, map, palette);
        overlay.shades().forEach(bars::shade);
        CurvePainter curves = new CurvePainter(brush, map, palette);
        overlay.curves().forEach(curves::draw);
        overlay.lines().forEach(this::line);
        brush.release();
        MarkPainter marks = new MarkPainter(brush, map, palette);
        overlay.marks().forEach(marks::draw);
    }

    private void line(Overlay.Line line) {
        double x = map.x(line.x());
        brush.line(
                new double[] {x, x},
                new double[] {map.top(), map.bottom()},
                2,
                new Pen(palette.text(), 2, line.dashed() ? DASH : 0));
        if (line.label().isEmpty() || x < map.left() || x > map.right()) {
            return;
        }
        double half = brush.width(line.label()) / 2 + GRIP;
        double middle = Math.max(map.left() + half, Math.min(map.right() - half, x));
        double height = brush.textHeight() + GRIP;
        brush.fill(
                new double[] {middle - half, middle + half, middle + half, middle - half},
                new double[] {map.top(), map.top(), map.top() + height, map.top() + height},
                4,
                palette.text());
        brush.text(line.label(), middle, map.top() + height / 2, Brush.Anchor.MIDDLE, palette.background());
    }
}
