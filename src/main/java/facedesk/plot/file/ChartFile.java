package facedesk.plot.file;

import facedesk.evaluation.report.EvaluationException;
import facedesk.evaluation.report.ResultFile;
import facedesk.plot.chart.Chart;
import facedesk.plot.chart.Overlay;
import facedesk.plot.draw.ChartFormats;
import facedesk.plot.draw.ChartPicture;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Saves a chart. On any thread. */
public final class ChartFile {
    private ChartFile() {}

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
