package facedesk.ui.threshold;

import facedesk.matching.Measure;
import facedesk.plot.chart.ThresholdChart;
import facedesk.plot.rates.ErrorRateChart;
import facedesk.plot.rates.GalleryChart;
import facedesk.plot.rates.Heights;
import facedesk.plot.rates.PlotTexts;
import facedesk.plot.rates.RateSet;
import facedesk.plot.rates.ScoreHistogram;
import facedesk.plot.rates.TradeOffChart;
import java.util.List;
import java.util.Locale;

/** The ways to look at scores. */
enum PlotKind {
    /** How often which score is reached. */
    HISTOGRAM,
    /** Both error rates over the threshold. */
    RATES,
    /** One error against the other, on normal-deviate axes. */
    DET,
    /** True matches against false accepts. */
    ROC,
    /** Strangers named, as the gallery grows. */
    GALLERY;

    /** Key of its name. */
    String key() {
        return "lab.plot." + name().toLowerCase(Locale.ROOT);
    }

    /** Whether its axis is the threshold's, so that a slider may stand below it. */
    boolean alongThreshold() {
        return this == HISTOGRAM || this == RATES;
    }

    /** Whether it can be shown in powers of ten or in equal steps. */
    boolean hasHeights() {
        return alongThreshold();
    }

    /**
     * The chart.
     *
     * @param sets one data set, or two that are compared
     * @param logarithmic for those with heights, whether in powers of ten
     * @param templates how many templates a search compares with
     */
    ThresholdChart chart(List<RateSet> sets, Measure measure, boolean logarithmic, long templates, PlotTexts texts) {
        return switch (this) {
            case HISTOGRAM -> ScoreHistogram.of(sets, measure, logarithmic ? Heights.LOG_COUNT : Heights.SHARE, texts);
            case RATES -> ErrorRateChart.of(sets, measure, logarithmic, texts);
            case DET -> TradeOffChart.det(sets, measure, texts);
            case ROC -> TradeOffChart.roc(sets, measure, texts);
            case GALLERY -> GalleryChart.of(sets.get(0), templates, texts);
        };
    }
}
