package facedesk.plot.report;

import facedesk.evaluation.curve.DiscardCurve;
import facedesk.matching.Measure;
import facedesk.plot.chart.ThresholdChart;
import facedesk.plot.rates.DiscardChart;
import facedesk.plot.rates.ErrorRateChart;
import facedesk.plot.rates.GalleryChart;
import facedesk.plot.rates.Heights;
import facedesk.plot.rates.PlotTexts;
import facedesk.plot.rates.RateSet;
import facedesk.plot.rates.ScoreHistogram;
import facedesk.plot.rates.TradeOffChart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One of the plots of an evaluation.
 *
 * @param id what its files are called
 * @param chart the plot
 */
public record ReportPlot(String id, ThresholdChart chart) {
    /** A gallery as a small office has it: a hundred templates. */
    private static final long USUAL_GALLERY = 100;

    /**
     * All plots of a data set.
     *
     * @param sets one, or two to compare
     * @param discards the error-versus-discard curve of the first, where qualities are known
     */
    public static List<ReportPlot> of(List<RateSet> sets, Optional<DiscardCurve> discards, PlotTexts texts) {
        List<ReportPlot> plots = new ArrayList<>();
        plots.add(new ReportPlot("histogram", ScoreHistogram.of(sets, Measure.COSINE, Heights.LOG_COUNT, texts)));
        plots.add(new ReportPlot("rates", ErrorRateChart.of(sets, Measure.COSINE, true, texts)));
        plots.add(new ReportPlot("det", TradeOffChart.det(sets, Measure.COSINE, texts)));
        plots.add(new ReportPlot("roc", TradeOffChart.roc(sets, Measure.COSINE, texts)));
        plots.add(new ReportPlot("gallery", GalleryChart.of(sets.get(0), USUAL_GALLERY, texts)));
        discards.filter(curve -> curve.comparisons() > 0)
                .ifPresent(curve -> plots.add(
                        new ReportPlot("discard", DiscardChart.of(sets.get(0).name(), curve, texts))));
        return plots;
    }
}
