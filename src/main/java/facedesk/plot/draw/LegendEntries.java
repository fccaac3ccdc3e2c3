package facedesk.plot.draw;

import facedesk.plot.chart.Bars;
import facedesk.plot.chart.Chart;
import facedesk.plot.chart.Curve;
import facedesk.plot.chart.Tone;
import facedesk.plot.paint.Palette;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;

/** What a chart's legend shows: for each data set a small piece of it. */
final class LegendEntries {
    private static final String ELLIPSIS = "\u2026";
    private static final Shape BOX = new Rectangle2D.Double(-9, -5, 18, 10);
    private static final Shape LINE = new Line2D.Double(-12, 0, 12, 0);
    private static final Stroke THIN = new BasicStroke(1.25f);
    private static final Stroke SOLID = new BasicStroke(2);
    private static final Stroke DASHED =
            new BasicStroke(2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {5}, 0);

    private final Palette palette;
    private final FontMetrics metrics;
    private final int room;
    private final LegendItemCollection items = new LegendItemCollection();

    private LegendEntries(Palette palette, FontMetrics metrics, int room) {
        this.palette = palette;
        this.metrics = metrics;
        this.room = room;
    }

    /** @param room how wide a name may be; a longer one is cut */
    static LegendItemCollection of(Chart chart, Palette palette, FontMetrics metrics, int room) {
        LegendEntries entries = new LegendEntries(palette, metrics, room);
        chart.bars().forEach(entries::add);
        chart.curves().forEach(entries::add);
        return entries.items;
    }

    private void add(Bars bars) {
        Color colour = new Color(palette.of(bars.tone()));
        if (bars.isOutlined()) {
            add(bars.name(), BOX, false, colour, BOX, DASHED, colour);
            return;
        }
        boolean hatched = bars.tone() == Tone.IMPOSTOR;
        Color fill = new Color(Palette.sheer(colour.getRGB(), hatched ? 0.1 : 0.28), true);
        add(bars.name(), BOX, true, fill, hatched ? hatchedBox() : BOX, THIN, colour);
    }

    private void add(Curve curve) {
        Color colour = new Color(palette.of(curve.tone()));
        add(curve.name(), LINE, false, colour, LINE, curve.isDashed() ? DASHED : SOLID, colour);
    }

    private void add(String name, Shape shape, boolean filled, Paint fill, Shape line, Stroke stroke, Color colour) {
        LegendItem item = new LegendItem(
                cut(name), null, null, null, filled, shape, filled, fill, false, colour, THIN, true, line, stroke,
                colour);
        item.setLabelPaint(new Color(palette.text()));
        items.add(item);
    }

    private String cut(String name) {
        String kept = name;
        while (metrics.stringWidth(kept) > room && kept.length() > 2) {
            kept = kept.substring(0, kept.length() - 2).stripTrailing() + ELLIPSIS;
        }
        return kept;
    }

    private static Shape hatchedBox() {
        Path2D box = new Path2D.Double(BOX);
        for (double x = -9; x < 9; x += 5) {
            box.moveTo(x, 5);
            box.lineTo(Math.min(9, x + 10), Math.max(-5, 5 - (9 - x)));
        }
        return box;
    }
}
