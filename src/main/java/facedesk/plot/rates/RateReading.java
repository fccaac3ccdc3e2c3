package facedesk.plot.rates;

import facedesk.evaluation.Rate;
import facedesk.matching.Measure;
import java.util.List;

/** Says what a threshold costs, in lines: never a rate without its count and interval. */
final class RateReading {
    private final List<RateSet> sets;
    private final Measure measure;
    private final PlotTexts texts;
    private final RateText rates;

    RateReading(List<RateSet> sets, Measure measure, PlotTexts texts) {
        this.sets = sets;
        this.measure = measure;
        this.texts = texts;
        this.rates = new RateText(texts);
    }

    /** All sets at the threshold that is moved. */
    List<String> at(double threshold) {
        return sets.stream()
                .flatMap(set -> of(set, set.line().applyAsDouble(threshold)).stream())
                .toList();
    }

    /** One set at a threshold of its own. */
    List<String> of(RateSet set, double threshold) {
        String value = ScoreAxis.text(threshold, measure, texts);
        String where = sets.size() == 1
                ? texts.format("plot.read.threshold", value)
                : texts.format("plot.read.threshold.of", value, set.name());
        return List.of(
                where,
                line("plot.read.fmr", set.counts().fmr(threshold)),
                line("plot.read.fnmr", set.counts().fnmr(threshold)));
    }

    private String line(String key, Rate rate) {
        return texts.format(key, rates.value(rate), rates.detail(rate));
    }
}
