package facedesk.cli.evaluate;

import facedesk.cli.terminal.CommandException;
import facedesk.evaluation.RateTable;
import facedesk.evaluation.compare.ScoreComparison;
import facedesk.evaluation.curve.DiscardCurve;
import facedesk.evaluation.report.EvaluationException;
import facedesk.evaluation.report.EvaluationReport;
import facedesk.plot.draw.ChartPicture;
import facedesk.plot.file.ChartFile;
import facedesk.plot.file.ChartFormat;
import facedesk.plot.paint.Palette;
import facedesk.plot.rates.DiscardChart;
import facedesk.plot.rates.RateSet;
import facedesk.plot.report.MarkedThreshold;
import facedesk.plot.report.ReportPage;
import facedesk.plot.report.ReportPlot;
import facedesk.ui.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Writes the plots of an evaluation, and its page. */
final class EvaluationPlots {
    private final List<ChartFormat> formats;
    private final boolean page;
    private final Texts texts;

    EvaluationPlots(PlotOptions options) throws CommandException {
        formats = options.formats();
        page = options.report();
        texts = options.texts();
    }

    /**
     * Writes what was asked for; nothing without scores.
     *
     * @param discards the error-versus-discard curve of the report's scores
     */
    void write(Path folder, EvaluationReport report, Optional<DiscardCurve> discards) throws EvaluationException {
        OptionalDouble threshold = MarkedThreshold.of(report);
        if (threshold.isEmpty() || (formats.isEmpty() && !page)) {
            return;
        }
        List<ReportPlot> plots = ReportPlot.of(sets(report), discards, texts);
        for (ReportPlot plot : plots) {
            for (ChartFormat format : formats) {
                Path file = folder.resolve("plots").resolve(plot.id() + format.ending());
                write(file, format, plot, threshold.getAsDouble());
            }
        }
        if (page) {
            new ReportPage(texts).write(folder.resolve("report.html"), report, plots, threshold.getAsDouble());
        }
    }

    /** Writes the plot of what refusing poor pictures would win, for looking at and for print. */
    void writeDiscards(Path folder, EvaluationReport report, DiscardCurve discards) throws EvaluationException {
        OptionalDouble threshold = MarkedThreshold.of(report);
        if (threshold.isPresent() && discards.comparisons() > 0) {
            ReportPlot plot =
                    new ReportPlot("discard", DiscardChart.of(report.subject().modelId(), discards, texts));
            for (ChartFormat format : List.of(ChartFormat.PNG, ChartFormat.SVG)) {
                Path file = folder.resolve("plots").resolve(plot.id() + format.ending());
                write(file, format, plot, threshold.getAsDouble());
            }
        }
    }

    /** The report's scores, and those of the network they are compared with. */
    private static List<RateSet> sets(EvaluationReport report) {
        RateSet plain = RateSet.of(report.subject().modelId(), report.scores());
        RateSet own = report.findings().byPerson().map(plain::withBootstrap).orElse(plain);
        return report.findings()
                .comparison()
                .map(comparison -> List.of(own, other(comparison)))
                .orElse(List.of(own));
    }

    /** Marked where it keeps the same false match rate. */
    private static RateSet other(ScoreComparison comparison) {
        RateTable own = comparison.first().table();
        RateTable other = comparison.second().table();
        return RateSet.of(comparison.second().modelId(), other)
                .withLine(threshold ->
                        other.smallestWith(own.fmr(threshold).errors()).orElse(1));
    }

    private void write(Path file, ChartFormat format, ReportPlot plot, double threshold) throws EvaluationException {
        ChartPicture.Look look = ChartFile.look(format, Palette.LIGHT, texts.locale());
        ChartFile.write(file, format, plot.chart().chart(), plot.chart().at(threshold), look);
    }
}
