package facedesk.plot.draw;

import facedesk.plot.chart.Chart;
import facedesk.plot.chart.Overlay;
import facedesk.plot.paint.Palette;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import javax.imageio.ImageIO;

/** A chart, with what moves on it as it stands, as the content of a file. On any thread. */
public final class ChartFormats {
    private ChartFormats() {}

    /** A PNG picture. */
    public static byte[] png(Chart chart, Overlay overlay, ChartPicture.Look look) {
        BufferedImage image = ChartPicture.image(look, BufferedImage.TYPE_INT_RGB);
        ChartPicture.draw(image, chart, overlay, look);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new IllegalStateException("Writing to memory failed", e);
        }
        return bytes.toByteArray();
    }

    /** An SVG file. */
    public static String svg(Chart chart, Overlay overlay, ChartPicture.Look look) {
        return SvgDrawing.text(SvgDrawing.of(chart, overlay, look, chart.title(), ""), true);
    }

    /**
     * An SVG element for an HTML page, as wide as there is room, in the colours of {@link #pageStyle}. Its title is left
     * to the page.
     *
     * @param width in units of the drawing, in which text has its usual size
     * @param height likewise
     * @param ids what its ids begin with, different for each drawing in the page
     */
    public static String svgForPage(Chart chart, Overlay overlay, int width, int height, Locale locale, String ids) {
        ChartPicture.Look look = new ChartPicture.Look(width, height, 1, PageColours.PLACEHOLDERS, locale);
        var root = SvgDrawing.of(chart.titled(""), overlay, look, chart.title(), ids);
        PageColours.apply(root);
        root.removeAttribute("width");
        root.removeAttribute("height");
        return SvgDrawing.text(root, false).replaceAll(" xmlns(:xlink)?=\"[^\"]*\"", "");
    }

    /** The declarations that give a page's charts a palette's colours. */
    public static String pageStyle(Palette palette) {
        return PageColours.rule(palette);
    }
}
