package facedesk.plot.rates;

import facedesk.evaluation.Rate;
import facedesk.evaluation.curve.Band;
import facedesk.matching.Measure;
import facedesk.plot.axis.Axis;
import facedesk.plot.axis.NumberStyle;
import facedesk.plot.axis.Scale;
import facedesk.plot.chart.Chart;
import facedesk.plot.chart.Curve;
import facedesk.plot.chart.Mark;
import facedesk.plot.chart.Overlay;
import facedesk.plot.chart.PixelMap;
import facedesk.plot.chart.Reading;
import facedesk.plot.chart.ThresholdChart;
import facedesk.plot.chart.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** False match rate and false non-match rate over the threshold, with their bounds. */
public final class ErrorRateChart implements ThresholdChart {
    private final List<RateSet> sets;
    private final Measure measure;
    private final PlotTexts texts;
    private final RateText rates;
    private final RateReading reading;
    private final Chart chart;

    private ErrorRateChart(List<RateSet> sets, Measure measure, boolean logarithmic, PlotTexts texts) {
        this.sets = List.copyOf(sets);
        this.measure = measure;
        this.texts = texts;
        rates = new RateText(texts);
        reading = new RateReading(sets, measure, texts);
        List<Curve> curves = new ArrayList<>();
        for (int i = 0; i < sets.size(); i++) {
            curves.addAll(curves(sets.get(i), i > 0));
        }
        Axis y = logarithmic
                ? new Axis(texts.get("plot.rate"), Scale.LOG, NumberStyle.PERCENT, RateAxes.smallest(sets), 1)
                : new Axis(texts.get("plot.rate"), Scale.LINEAR, NumberStyle.PERCENT, 0, 1);
        chart = new Chart(
                texts.get("plot.rates"), ScoreAxis.of(sets, measure, texts, "plot.threshold"), y, List.of(), curves);
    }

    /**
     * The rates of one data set, or of two, of which the second is dashed.
     *
     * @param measure how thresholds are written
     * @param logarithmic whether rates are shown in powers of ten, otherwise in equal steps from 0 to 100 %
     */
    public static ErrorRateChart of(List<RateSet> sets, Measure measure, boolean logarithmic, PlotTexts texts) {
        return new ErrorRateChart(sets, measure, logarithmic, texts);
    }

    private List<Curve> curves(RateSet set, boolean second) {
        return List.of(
                curve(set, second, "plot.fmr", Tone.IMPOSTOR, set.curve().fmr(), set.fmrBand()),
                curve(set, second, "plot.fnmr", Tone.GENUINE, set.curve().fnmr(), set.fnmrBand()));
    }

    private Curve curve(RateSet set, boolean second, String key, Tone tone, double[] values, Band band) {
        long n = tone == Tone.IMPOSTOR ? set.counts().impostor() : set.counts().genuine();
        String name = sets.size() == 1 ? texts.format(key, n) : texts.format(key + ".of", n, set.name());
        return Curve.of(name, tone, set.curve().thresholds(), values)
                .withBand(band.low(), band.high())
                .dashed(second);
    }

    @Override
    public Chart chart() {
        return chart;
    }

    @Override
    public Overlay at(double threshold) {
        List<Mark> marks = new ArrayList<>();
        for (RateSet set : sets) {
            double own = set.line().applyAsDouble(threshold);
            boolean second = set != sets.get(0);
            marks.add(mark(own, Tone.IMPOSTOR, set.counts().fmr(own), second ? "" : "plot.mark.fmr"));
            marks.add(mark(own, Tone.GENUINE, set.counts().fnmr(own), second ? "" : "plot.mark.fnmr"));
        }
        return new Overlay(List.of(), List.of(), ScoreAxis.lines(sets, threshold, measure, texts), marks);
    }

    private Mark mark(double threshold, Tone tone, Rate rate, String key) {
        String label = key.isEmpty() ? "" : texts.format(key, rates.value(rate));
        return new Mark(Mark.Span.exactly(threshold), Marks.span(rate), tone, label);
    }

    @Override
    public Reading read(double threshold, PixelMap map, double pixelX, double pixelY) {
        return new Reading(List.of(), reading.at(map.valueAtX(pixelX)));
    }

    @Override
    public OptionalDouble thresholdAt(PixelMap map, double pixelX, double pixelY) {
        return OptionalDouble.of(map.valueAtX(pixelX));
    }
}
