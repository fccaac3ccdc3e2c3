package facedesk.plot.file;

import facedesk.evaluation.report.EvaluationException;
import facedesk.evaluation.report.ResultFile;
import facedesk.plot.chart.Chart;
import facedesk.plot.chart.Overlay;
import facedesk.plot.draw.ChartFormats;
import facedesk.plot.draw.ChartPicture;
import facedesk.plot.paint.Palette;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/** Saves a chart. On any thread. */
public final class ChartFile {
    private static final int WIDTH = 800;
    private static final int HEIGHT = 500;

    /** A picture has 1600 x 1000 pixels, with text as large as on a screen of half as many. */
    private static final double PICTURE_SCALE = 2;

    private ChartFile() {}

    /** How files look unless somebody wants it otherwise. */
    public static ChartPicture.Look look(ChartFormat format, Palette palette, Locale locale) {
        return new ChartPicture.Look(WIDTH, HEIGHT, format == ChartFormat.PNG ? PICTURE_SCALE : 1, palette, locale);
    }

    /**
     * Writes a chart with what moves on it as it stands, replacing an older file.
     *
     * @param look how it is to look; nothing but a picture or drawing has one
     * @throws EvaluationException if the file cannot be written
     */
    public static void write(Path path, ChartFormat format, Chart chart, Overlay overlay, ChartPicture.Look look)
            throws EvaluationException {
        byte[] content =
                switch (format) {
                    case PNG -> ChartFormats.png(chart, overlay, look);
                    case SVG -> ChartFormats.svg(chart, overlay, look).getBytes(StandardCharsets.UTF_8);
                    case CSV -> ChartCsv.of(chart, overlay).getBytes(StandardCharsets.UTF_8);
                };
        ResultFile.write(path, bytes -> bytes.write(content));
    }
}
