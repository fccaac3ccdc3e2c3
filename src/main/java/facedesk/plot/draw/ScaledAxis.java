package facedesk.plot.draw;

import facedesk.plot.axis.Axis;
import facedesk.plot.axis.Tick;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.TickType;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.Range;

/** Lends JFreeChart one of our axes: its places, its ticks and their words. */
final class ScaledAxis extends NumberAxis {
    private static final long serialVersionUID = 1L;

    /** Room for a label along an axis, as a multiple of the text's height. */
    private static final double UPRIGHT_ROOM = 2.2;

    private static final double ALONG_ROOM = 3.4;
    private static final double GAP = 8;

    private final transient Axis axis;
    private final transient Locale locale;

    ScaledAxis(Axis axis, Locale locale) {
        super(axis.title());
        this.axis = axis;
        this.locale = locale;
        setAutoRange(false);
        setAutoTickUnitSelection(false);
        setRange(new Range(axis.low(), axis.high()), false, false);
    }

    @Override
    public double valueToJava2D(double value, Rectangle2D area, RectangleEdge edge) {
        double fraction = axis.fraction(value);
        return RectangleEdge.isTopOrBottom(edge)
                ? area.getMinX() + fraction * area.getWidth()
                : area.getMaxY() - fraction * area.getHeight();
    }

    @Override
    public double java2DToValue(double pixel, Rectangle2D area, RectangleEdge edge) {
        double fraction = RectangleEdge.isTopOrBottom(edge)
                ? (pixel - area.getMinX()) / area.getWidth()
                : (area.getMaxY() - pixel) / area.getHeight();
        return axis.value(fraction);
    }

    @Override
    protected AxisState drawLabel(
            String label, Graphics2D g, Rectangle2D plot, Rectangle2D area, RectangleEdge edge, AxisState state) {
        double length = RectangleEdge.isTopOrBottom(edge) ? area.getWidth() : area.getHeight();
        boolean fits = g.getFontMetrics(getLabelFont()).stringWidth(label) <= length;
        return super.drawLabel(fits ? label : axis.shortTitle(), g, plot, area, edge, state);
    }

    @Override
    public List<NumberTick> refreshTicks(Graphics2D g, AxisState state, Rectangle2D area, RectangleEdge edge) {
        boolean across = RectangleEdge.isTopOrBottom(edge);
        double length = across ? area.getWidth() : area.getHeight();
        double room = getTickLabelFont().getSize2D() * (across ? ALONG_ROOM : UPRIGHT_ROOM);
        List<Tick> ticks = axis.ticks(Math.max(2, (int) (length / room)), locale);
        return across ? apart(g, ticks, area) : upright(ticks);
    }

    private static List<NumberTick> upright(List<Tick> ticks) {
        return ticks.stream()
                .map(tick -> tick(tick, tick.label(), TextAnchor.CENTER_RIGHT))
                .toList();
    }

    /** Whatever the words are, no label touches the one before. */
    private List<NumberTick> apart(Graphics2D g, List<Tick> ticks, Rectangle2D area) {
        Font font = getTickLabelFont();
        double end = Double.NEGATIVE_INFINITY;
        List<NumberTick> apart = new ArrayList<>();
        for (Tick tick : ticks) {
            double half = g.getFontMetrics(font).stringWidth(tick.label()) / 2.0;
            double middle = valueToJava2D(tick.value(), area, RectangleEdge.BOTTOM);
            boolean fits = tick.labelled() && middle - half >= end + GAP;
            end = fits ? middle + half : end;
            apart.add(tick(tick, fits ? tick.label() : "", TextAnchor.TOP_CENTER));
        }
        return apart;
    }

    private static NumberTick tick(Tick tick, String label, TextAnchor anchor) {
        TickType type = tick.labelled() ? TickType.MAJOR : TickType.MINOR;
        return new NumberTick(type, tick.value(), label, anchor, TextAnchor.CENTER, 0);
    }
}
