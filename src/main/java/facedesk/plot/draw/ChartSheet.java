package facedesk.plot.draw;

import facedesk.plot.chart.Chart;
import facedesk.plot.chart.Overlay;
import facedesk.plot.chart.PixelMap;
import facedesk.plot.paint.ChartPainter;
import facedesk.plot.paint.Palette;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.util.Locale;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;

/** A sheet of a given size with a chart on it: JFreeChart lays out and draws axes and legend, our painter the data. */
final class ChartSheet {
    private static final float SMALLEST_TEXT = 12;
    private static final float LARGEST_TEXT = 16;

    /** Pixels of width for one pixel of text height. */
    private static final float WIDTH_BY_TEXT = 70;

    /** What a legend takes beside a name, in pixels. */
    private static final int LEGEND_GRAPHIC = 64;

    private final int width;
    private final int height;
    private final Palette palette;
    private final Locale locale;
    private final Font font;

    ChartSheet(int width, int height, Palette palette, Locale locale) {
        this.width = width;
        this.height = height;
        this.palette = palette;
        this.locale = locale;
        font = new Font(Font.SANS_SERIF, Font.PLAIN, 1).deriveFont(textSize(width));
    }

    /** The height of text on a sheet of that width, 12 to 16 pixels. */
    static float textSize(int width) {
        return Math.max(SMALLEST_TEXT, Math.min(LARGEST_TEXT, width / WIDTH_BY_TEXT));
    }

    /** Draws the chart with what moves on it, and tells where the data lie. */
    PixelMap draw(Graphics2D g, Chart chart, Overlay overlay) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        ChartRenderingInfo info = new ChartRenderingInfo(null);
        sheet(chart, g.getFontMetrics(font)).draw(g, new Rectangle2D.Double(0, 0, width, height), info);
        Rectangle2D area = info.getPlotInfo().getDataArea();
        PixelMap map = new PixelMap(area.getX(), area.getY(), area.getWidth(), area.getHeight(), chart.x(), chart.y());
        g.setFont(font);
        ChartPainter painter = new ChartPainter(new JavaBrush(g), map, palette);
        painter.draw(chart);
        painter.draw(overlay);
        return map;
    }

    private JFreeChart sheet(Chart chart, FontMetrics metrics) {
        XYPlot plot = new XYPlot(null, axis(chart.x()), axis(chart.y()), new XYLineAndShapeRenderer());
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setDomainGridlinePaint(new Color(palette.grid()));
        plot.setRangeGridlinePaint(new Color(palette.grid()));
        plot.setDomainGridlineStroke(new BasicStroke(1));
        plot.setRangeGridlineStroke(new BasicStroke(1));
        plot.setInsets(new RectangleInsets(8, 2, 2, 16));
        plot.setNoDataMessage(null);
        plot.setFixedLegendItems(LegendEntries.of(chart, palette, metrics, width - LEGEND_GRAPHIC));
        JFreeChart sheet = new JFreeChart(null, font, plot, false);
        sheet.setBackgroundPaint(new Color(palette.background()));
        sheet.setPadding(new RectangleInsets(6, 6, 6, 6));
        addLegend(sheet, plot);
        addTitle(sheet, chart.title());
        return sheet;
    }

    private void addLegend(JFreeChart sheet, XYPlot plot) {
        LegendTitle legend = new LegendTitle(plot);
        legend.setItemFont(font);
        legend.setItemPaint(new Color(palette.text()));
        legend.setBackgroundPaint(null);
        legend.setFrame(BlockBorder.NONE);
        legend.setPosition(RectangleEdge.TOP);
        legend.setHorizontalAlignment(HorizontalAlignment.LEFT);
        legend.setLegendItemGraphicPadding(new RectangleInsets(2, 14, 2, 4));
        sheet.addLegend(legend);
    }

    private void addTitle(JFreeChart sheet, String title) {
        if (!title.isEmpty()) {
            sheet.setTitle(title);
            sheet.getTitle().setFont(font.deriveFont(Font.BOLD, font.getSize2D() + 2));
            sheet.getTitle().setPaint(new Color(palette.text()));
        }
    }

    private ScaledAxis axis(facedesk.plot.axis.Axis axis) {
        ScaledAxis scaled = new ScaledAxis(axis, locale);
        scaled.setLabelFont(font);
        scaled.setTickLabelFont(font);
        scaled.setLabelPaint(new Color(palette.text()));
        scaled.setTickLabelPaint(new Color(palette.text()));
        scaled.setAxisLinePaint(new Color(palette.frame()));
        scaled.setTickMarkPaint(new Color(palette.frame()));
        scaled.setTickLabelInsets(new RectangleInsets(4, 4, 2, 5));
        scaled.setMinorTickMarksVisible(true);
        return scaled;
    }
}
