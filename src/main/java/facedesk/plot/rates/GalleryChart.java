package facedesk.plot.rates;

import facedesk.evaluation.Rate;
import facedesk.evaluation.Support;
import facedesk.matching.FalsePositives;
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
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/**
 * How often a stranger gets somebody's name as the gallery grows, by the model FPIR = 1 - (1 - FMR)^N. Where no false
 * match was seen only the upper bound is known, and no line is drawn.
 */
public final class GalleryChart implements ThresholdChart {
    private static final double SMALLEST_END = 10_000;
    private static final int POINTS = 200;

    private final RateSet set;
    private final long templates;
    private final PlotTexts texts;
    private final RateText rates;
    private final Chart chart;
    private final double[] sizes;

    private GalleryChart(RateSet set, long templates, PlotTexts texts) {
        this.set = set;
        this.templates = Math.max(1, templates);
        this.texts = texts;
        rates = new RateText(texts);
        double end = Math.max(SMALLEST_END, Math.pow(10, Math.ceil(Math.log10(10.0 * this.templates))));
        sizes = IntStream.rangeClosed(0, POINTS)
                .mapToDouble(i -> Math.rint(Math.pow(end, (double) i / POINTS)))
                .distinct()
                .toArray();
        String name =
                texts.format("plot.gallery.curve", set.name(), set.counts().impostor());
        chart = new Chart(
                texts.get("plot.gallery"),
                new Axis(texts.get("plot.gallery.axis"), Scale.LOG, NumberStyle.COUNT, 1, end),
                new Axis(
                        texts.get("plot.fpir.axis"),
                        texts.get("plot.fpir.axis.short"),
                        Scale.LOG,
                        NumberStyle.PERCENT,
                        RateAxes.smallest(List.of(set)),
                        1),
                List.of(),
                List.of(Curve.named(name, Tone.IMPOSTOR)));
    }

    /**
     * For a data set, marked at the size of a gallery.
     *
     * @param templates how many comparisons a search in it makes
     */
    public static GalleryChart of(RateSet set, long templates, PlotTexts texts) {
        return new GalleryChart(set, templates, texts);
    }

    @Override
    public Chart chart() {
        return chart;
    }

    @Override
    public Overlay at(double threshold) {
        Rate fmr = set.counts().fmr(threshold);
        if (fmr.comparisons() == 0) {
            return Overlay.NONE;
        }
        Curve curve = Curve.of(chart.curves().get(0).name(), Tone.IMPOSTOR, sizes, each(n -> fpir(fmr.value(), n)))
                .withBand(each(n -> fpir(fmr.low(), n)), each(n -> fpir(fmr.high(), n)));
        Mark mark = new Mark(Mark.Span.exactly(templates), span(fmr, templates), Tone.IMPOSTOR, text(fmr, templates));
        return new Overlay(List.of(), List.of(curve), List.of(), List.of(mark));
    }

    @Override
    public Reading read(double threshold, PixelMap map, double pixelX, double pixelY) {
        Rate fmr = set.counts().fmr(threshold);
        double size = Math.rint(map.valueAtX(pixelX));
        if (fmr.comparisons() == 0 || size < 1) {
            return Reading.NONE;
        }
        Mark mark = new Mark(Mark.Span.exactly(size), span(fmr, size), Tone.IMPOSTOR, "");
        String interval = texts.format(
                "plot.read.interval", rates.share(fpir(fmr.low(), size)), rates.share(fpir(fmr.high(), size)));
        return new Reading(List.of(mark), List.of(text(fmr, (long) size), interval));
    }

    @Override
    public OptionalDouble thresholdAt(PixelMap map, double pixelX, double pixelY) {
        return OptionalDouble.empty();
    }

    private double[] each(DoubleUnaryOperator value) {
        return Arrays.stream(sizes).map(value).toArray();
    }

    private static Mark.Span span(Rate fmr, double n) {
        return new Mark.Span(fpir(fmr.value(), n), fpir(fmr.low(), n), fpir(fmr.high(), n));
    }

    private String text(Rate fmr, long n) {
        String share = fmr.errors() == 0
                ? rates.atMost(fpir(Support.boundWithoutErrors(fmr.comparisons()), n))
                : rates.share(fpir(fmr.value(), n));
        return texts.format("plot.mark.fpir", share, n);
    }

    private static double fpir(double fmr, double n) {
        return FalsePositives.rate(fmr, Math.round(n));
    }
}
