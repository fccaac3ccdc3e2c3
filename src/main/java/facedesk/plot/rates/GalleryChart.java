package facedesk.plot.rates;

import facedesk.evaluation.Rate;
import facedesk.evaluation.identification.FpirGrowth;
import facedesk.evaluation.meaning.Frequency;
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

/**
 * How often a stranger gets somebody's name as the gallery grows, by the model FPIR = 1 - (1 - FMR)^N. Where no false
 * match was seen only the upper bound is known, and no line is drawn.
 */
public final class GalleryChart implements ThresholdChart {
    private static final long SMALLEST_END = 10_000;
    private static final int POINTS = 200;

    private final RateSet set;
    private final long templates;
    private final PlotTexts texts;
    private final RateText rates;
    private final Chart chart;
    private final long largest;

    private GalleryChart(RateSet set, long templates, PlotTexts texts) {
        this.set = set;
        this.templates = Math.max(1, templates);
        this.texts = texts;
        rates = new RateText(texts);
        largest = Math.max(SMALLEST_END, Math.round(Math.pow(10, Math.ceil(Math.log10(10.0 * this.templates)))));
        String name =
                texts.format("plot.gallery.curve", set.name(), set.counts().impostor());
        chart = new Chart(
                texts.get("plot.gallery"),
                new Axis(texts.get("plot.gallery.axis"), Scale.LOG, NumberStyle.COUNT, 1, largest),
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
        FpirGrowth growth = FpirGrowth.of(fmr, largest, POINTS);
        Curve curve = Curve.of(chart.curves().get(0).name(), Tone.IMPOSTOR, growth.sizes(), growth.expected())
                .withBand(growth.band().low(), growth.band().high());
        Frequency here = Frequency.strangersNamed(fmr, templates);
        return new Overlay(List.of(), List.of(curve), List.of(), List.of(mark(here, templates, text(here, templates))));
    }

    @Override
    public Reading read(double threshold, PixelMap map, double pixelX, double pixelY) {
        Rate fmr = set.counts().fmr(threshold);
        long size = Math.round(map.valueAtX(pixelX));
        if (fmr.comparisons() == 0 || size < 1) {
            return Reading.NONE;
        }
        Frequency there = Frequency.strangersNamed(fmr, size);
        String interval = texts.format(
                "plot.read.interval",
                rates.share(there.range().low()),
                rates.share(there.range().high()));
        return new Reading(List.of(mark(there, size, "")), List.of(text(there, size), interval));
    }

    /** Where only a bound is known, the value lies at nothing, which has no place on the axis. */
    private static Mark mark(Frequency frequency, long size, String label) {
        Mark.Span share = new Mark.Span(
                frequency.expected().orElse(0),
                frequency.range().low(),
                frequency.range().high());
        return new Mark(Mark.Span.exactly(size), share, Tone.IMPOSTOR, label);
    }

    private String text(Frequency frequency, long size) {
        String share = frequency.expected().isPresent()
                ? rates.share(frequency.expected().getAsDouble())
                : rates.atMost(frequency.range().high());
        return texts.format("plot.mark.fpir", share, size);
    }

    @Override
    public OptionalDouble thresholdAt(PixelMap map, double pixelX, double pixelY) {
        return OptionalDouble.empty();
    }
}
