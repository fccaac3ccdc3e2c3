package facedesk.ui;

import facedesk.plot.chart.Overlay;
import facedesk.plot.chart.ThresholdChart;
import facedesk.plot.draw.ChartPicture;
import facedesk.plot.file.ChartFile;
import facedesk.plot.file.ChartFormat;
import facedesk.plot.paint.Palette;
import facedesk.ui.fx.Tasks;
import java.nio.file.Path;
import java.util.Optional;

/** Saves a plot as the person sees it: as PNG, as SVG, or its data as CSV. On the JavaFX thread. */
public final class PlotSaving {
    private final Dialogs dialogs;
    private final Notices notices;
    private final Tasks tasks;
    private final Texts texts;

    public PlotSaving(Dialogs dialogs, Notices notices, Tasks tasks, Texts texts) {
        this.dialogs = dialogs;
        this.notices = notices;
        this.tasks = tasks;
        this.texts = texts;
    }

    /**
     * Asks where, and saves. The ending of the name chosen says as what; without one of the three it is the given format.
     *
     * @param threshold where the plot is marked
     * @param dark whether it is shown in the dark palette
     */
    public void save(ThresholdChart chart, double threshold, boolean dark, ChartFormat format) {
        String suggestion = texts.get("plot.save.file") + format.ending();
        dialogs.chooseSave(texts.get("plot.save"), suggestion).ifPresent(chosen -> {
            Optional<ChartFormat> named = ChartFormat.of(String.valueOf(chosen.getFileName()));
            Path file = named.isPresent() ? chosen : chosen.resolveSibling(chosen.getFileName() + format.ending());
            write(file, named.orElse(format), chart, chart.at(threshold), dark);
        });
    }

    private void write(Path file, ChartFormat format, ThresholdChart chart, Overlay overlay, boolean dark) {
        ChartPicture.Look look = ChartFile.look(format, Palette.of(dark), texts.locale());
        tasks.create(progress -> {
                    ChartFile.write(file, format, chart.chart(), overlay, look);
                    return file;
                })
                .onSuccess(saved -> notices.say(texts.format("plot.saved", saved.toString())))
                .onError(failure -> notices.error(texts.get("plot.save.failed"), failure))
                .start();
    }
}
