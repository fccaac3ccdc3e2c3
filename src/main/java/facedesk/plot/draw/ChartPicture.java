package facedesk.plot.draw;

import facedesk.plot.chart.Chart;
import facedesk.plot.chart.Overlay;
import facedesk.plot.chart.PixelMap;
import facedesk.plot.paint.Palette;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Locale;

/**
 * A chart as pixels, for a screen.
 *
 * @param width in physical pixels
 * @param height in physical pixels
 * @param argb opaque pixels 0xAARRGGBB, row by row; the array is handed over, not copied
 * @param map between data and logical pixels
 * @param textSize the height of its text in logical pixels
 */
public record ChartPicture(int width, int height, int[] argb, PixelMap map, double textSize) {
    /**
     * How a chart is to look.
     *
     * @param width in logical pixels
     * @param height in logical pixels
     * @param scale physical pixels in a logical one
     * @param palette its colours
     * @param locale how its numbers are written
     */
    public record Look(int width, int height, double scale, Palette palette, Locale locale) {}

    /** Draws what stands still. On any thread. */
    public static ChartPicture of(Chart chart, Look look) {
        BufferedImage image = image(look, BufferedImage.TYPE_INT_ARGB_PRE);
        PixelMap map = draw(image, chart, Overlay.NONE, look);
        int[] argb = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        return new ChartPicture(image.getWidth(), image.getHeight(), argb, map, ChartSheet.textSize(look.width()));
    }

    static BufferedImage image(Look look, int type) {
        int width = (int) Math.ceil(look.width() * look.scale());
        int height = (int) Math.ceil(look.height() * look.scale());
        return new BufferedImage(width, height, type);
    }

    static PixelMap draw(BufferedImage image, Chart chart, Overlay overlay, Look look) {
        Graphics2D g = image.createGraphics();
        try {
            g.scale(look.scale(), look.scale());
            return new ChartSheet(look.width(), look.height(), look.palette(), look.locale()).draw(g, chart, overlay);
        } finally {
            g.dispose();
        }
    }
}
