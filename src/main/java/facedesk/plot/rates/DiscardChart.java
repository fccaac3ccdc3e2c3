package facedesk.plot.rates;

import facedesk.evaluation.curve.DiscardCurve;
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
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/** The false non-match rate that remains when the pictures of the lowest quality are refused. */
public final class DiscardChart implements ThresholdChart {
    private static final double MOST = 0.5;
    private static final double SMALLEST = 1e-6;

    private final DiscardCurve discards;
    private final PlotTexts texts;
    private final RateText rates;
    private final Chart chart;

    private DiscardChart(String name, DiscardCurve discards, PlotTexts texts) {
        this.discards = discards;
        this.texts = texts;
        rates = new RateText(texts);
        double low = Math.max(SMALLEST, 1 / Math.pow(10, Math.ceil(Math.log10(Math.max(10, discards.comparisons())))));
        chart = new Chart(
                texts.get("plot.discard"),
                new Axis(texts.get("plot.discard.axis"), Scale.LINEAR, NumberStyle.PERCENT, 0, MOST),
                new Axis(
                        texts.get("plot.fnmr.axis"),
                        texts.get("plot.fnmr.axis.short"),
                        Scale.LOG,
                        NumberStyle.PERCENT,
                        low,
                        1),
                List.of(),
                List.of(Curve.named(texts.format("plot.discard.curve", name, discards.comparisons()), Tone.GENUINE)));
    }

    /** @param name what the reader calls the data set */
    public static DiscardChart of(String name, DiscardCurve discards, PlotTexts texts) {
        return new DiscardChart(name, discards, texts);
    }

    @Override
    public Chart chart() {
        return chart;
    }

    @Override
    public Overlay at(double threshold) {
        List<DiscardCurve.Point> points = discards.at(threshold);
        if (points.isEmpty()) {
            return Overlay.NONE;
        }
        Curve curve = Curve.of(
                        chart.curves().get(0).name(),
                        Tone.GENUINE,
                        each(points, DiscardCurve.Point::discarded),
                        each(points, p -> p.fnmr().value()))
                .withBand(each(points, p -> p.fnmr().low()), each(points, p -> p.fnmr()
                        .high()));
        String label = texts.format("plot.mark.fnmr", rates.value(points.get(0).fnmr()));
        return new Overlay(List.of(), List.of(curve), List.of(), List.of(mark(points.get(0), label)));
    }

    @Override
    public Reading read(double threshold, PixelMap map, double pixelX, double pixelY) {
        double share = map.valueAtX(pixelX);
        return discards.at(threshold).stream()
                .filter(point -> point.discarded() <= share)
                .reduce((before, last) -> last)
                .map(point -> new Reading(List.of(mark(point, "")), lines(point)))
                .orElse(Reading.NONE);
    }

    private List<String> lines(DiscardCurve.Point point) {
        return List.of(
                texts.format("plot.read.discard", rates.share(point.discarded())),
                texts.format("plot.read.fnmr", rates.value(point.fnmr()), rates.detail(point.fnmr())));
    }

    private static Mark mark(DiscardCurve.Point point, String label) {
        return new Mark(Mark.Span.exactly(point.discarded()), Marks.span(point.fnmr()), Tone.GENUINE, label);
    }

    private static double[] each(List<DiscardCurve.Point> points, ToDoubleFunction<DiscardCurve.Point> value) {
        return points.stream().mapToDouble(value).toArray();
    }

    @Override
    public OptionalDouble thresholdAt(PixelMap map, double pixelX, double pixelY) {
        return OptionalDouble.empty();
    }
}
