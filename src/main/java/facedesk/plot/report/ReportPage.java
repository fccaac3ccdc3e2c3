package facedesk.plot.report;

import facedesk.evaluation.report.EvaluationException;
import facedesk.evaluation.report.EvaluationReport;
import facedesk.evaluation.report.ResultFile;
import facedesk.plot.draw.ChartFormats;
import facedesk.plot.rates.PlotTexts;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

/**
 * An evaluation as one HTML page: drawings and styles are in it, it asks for nothing else and runs no script. Light or dark
 * as the reader's system is.
 */
public final class ReportPage {
    /** Goals that a report answers: false match rates of 1 in 100 to 1 in 100,000. */
    private static final List<Double> GOALS = List.of(1e-2, 1e-3, 1e-4, 1e-5);

    private static final int PLOT_WIDTH = 560;
    private static final int PLOT_HEIGHT = 380;

    private final PlotTexts texts;

    /** @param texts in the reader's language */
    public ReportPage(PlotTexts texts) {
        this.texts = texts;
    }

    /**
     * Writes the page, replacing an older one.
     *
     * @param plots made of the same scores
     * @param threshold what the plots are marked at
     * @throws EvaluationException if the file cannot be written
     */
    public void write(Path path, EvaluationReport report, List<ReportPlot> plots, double threshold)
            throws EvaluationException {
        byte[] page = html(report, plots, threshold).getBytes(StandardCharsets.UTF_8);
        ResultFile.write(path, bytes -> bytes.write(page));
    }

    /** The page as text. */
    public String html(EvaluationReport report, List<ReportPlot> plots, double threshold) {
        Html html = new Html();
        String title = texts.format(
                "report.title", report.subject().modelId(), report.subject().dataSet());
        html.begin("html", "lang", texts.locale().getLanguage()).begin("head");
        html.empty("meta", "charset", "utf-8");
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.element("title", title).style(ReportStyle.rules()).end();
        html.begin("body");
        html.element("h1", title);
        html.element("p", texts.format("report.date", date(report)));
        figures(html, report);
        plots(html, plots, threshold);
        html.end().end();
        return html.page();
    }

    private void figures(Html html, EvaluationReport report) {
        ReportTables tables = new ReportTables(html, texts);
        html.element("h2", texts.get("report.data"));
        tables.data(report.acquisition(), report.scores());
        html.element("h2", texts.get("report.accuracy"));
        tables.accuracy(report);
        html.element("h2", texts.get("report.goals"));
        tables.goals(report.subject().modelId(), report.rates(), GOALS);
        html.begin("p", "class", "small").text(texts.get("report.intervals")).end();
    }

    private void plots(Html html, List<ReportPlot> plots, double threshold) {
        html.element("h2", texts.get("report.plots"));
        html.element("p", texts.format("report.point", texts.number(threshold, 4)));
        html.begin("div", "class", "plots");
        for (ReportPlot plot : plots) {
            html.begin("figure");
            html.drawing(ChartFormats.svgForPage(
                    plot.chart().chart(),
                    plot.chart().at(threshold),
                    PLOT_WIDTH,
                    PLOT_HEIGHT,
                    texts.locale(),
                    plot.id() + "-"));
            html.begin("figcaption");
            html.element("strong", plot.chart().chart().title());
            html.text(texts.get("report.read." + plot.id())).end().end();
        }
        html.end();
    }

    private String date(EvaluationReport report) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(texts.locale())
                .format(report.subject().date());
    }
}
