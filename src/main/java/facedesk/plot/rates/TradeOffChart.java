package facedesk.plot.rates;

import facedesk.evaluation.Rate;
import facedesk.matching.Measure;
import facedesk.plot.axis.Axis;
import facedesk.plot.axis.NumberStyle;
import facedesk.plot.axis.Scale;
import facedesk.plot.chart.Chart;
import facedesk.plot.chart.Curve;
import facedesk.plot.chart.Mark;
import facedesk.plot.chart.NearestPoint;
import facedesk.plot.chart.Overlay;
import facedesk.plot.chart.PixelMap;
import facedesk.plot.chart.Reading;
import facedesk.plot.chart.ThresholdChart;
import facedesk.plot.chart.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * What one error costs in terms of the other, threshold by threshold: as a DET curve (false non-match over false match
 * rate on normal-deviate axes) or as a ROC curve (true match rate over false match rate, the latter logarithmic). The band
 * joins the corners of both rates' intervals.
 */
public final class TradeOffChart implements ThresholdChart {
    /** Half of all comparisons wrong: worse than that is of no interest. */
    private static final double WORST = 0.5;

    /** Farther from the curve than this nothing is read, in pixels. */
    private static final double REACH = 60;

    private static final double TENTHS = 20;

    private final List<RateSet> sets;
    private final boolean roc;
    private final PlotTexts texts;
    private final RateText rates;
    private final RateReading reading;
    private final Chart chart;

    private TradeOffChart(List<RateSet> sets, Measure measure, boolean roc, PlotTexts texts) {
        this.sets = List.copyOf(sets);
        this.roc = roc;
        this.texts = texts;
        rates = new RateText(texts);
        reading = new RateReading(sets, measure, texts);
        List<Curve> curves =
                IntStream.range(0, sets.size()).mapToObj(this::curve).toList();
        chart = new Chart(texts.get(roc ? "plot.roc" : "plot.det"), xAxis(), yAxis(), List.of(), curves);
    }

    /** The DET curve of one data set, or of two, of which the second is dashed. */
    public static TradeOffChart det(List<RateSet> sets, Measure measure, PlotTexts texts) {
        return new TradeOffChart(sets, measure, false, texts);
    }

    /** The ROC curve, likewise. */
    public static TradeOffChart roc(List<RateSet> sets, Measure measure, PlotTexts texts) {
        return new TradeOffChart(sets, measure, true, texts);
    }

    private Axis xAxis() {
        return roc ? RateAxes.fmr(sets, Scale.LOG, 1, texts) : RateAxes.fmr(sets, Scale.PROBIT, WORST, texts);
    }

    private Axis yAxis() {
        if (!roc) {
            return RateAxes.fnmr(sets, Scale.PROBIT, WORST, texts);
        }
        double lowest = sets.stream().mapToDouble(this::lowestSeen).min().orElse(0);
        double low = Math.max(0, Math.floor(lowest * TENTHS - 1) / TENTHS);
        return new Axis(
                texts.get("plot.tmr.axis"),
                texts.get("plot.tmr.axis.short"),
                Scale.LINEAR,
                NumberStyle.PERCENT,
                Math.min(0.9, low),
                1);
    }

    /** The lowest true match rate at a threshold that still lets an impostor through. */
    private double lowestSeen(RateSet set) {
        return IntStream.range(0, set.curve().size())
                .filter(i -> set.curve().fmr(i).errors() > 0)
                .mapToDouble(i -> 1 - set.curve().fnmr(i).value())
                .min()
                .orElse(0);
    }

    private Curve curve(int number) {
        RateSet set = sets.get(number);
        Tone tone = number == 0 ? Tone.GENUINE : Tone.IMPOSTOR;
        String name = texts.format(
                "plot.tradeoff",
                set.name(),
                set.counts().genuine(),
                set.counts().impostor());
        return Curve.of(name, tone, set.curve().fmr(), errors(set.curve().fnmr()))
                .withBand(
                        set.fmrBand().low(),
                        errors(set.fnmrBand().low()),
                        set.fmrBand().high(),
                        errors(set.fnmrBand().high()))
                .dashed(number > 0);
    }

    /** What goes up the chart: for a ROC the complement of the error. */
    private double[] errors(double[] fnmr) {
        return roc
                ? IntStream.range(0, fnmr.length).mapToDouble(i -> 1 - fnmr[i]).toArray()
                : fnmr;
    }

    @Override
    public Chart chart() {
        return chart;
    }

    @Override
    public Overlay at(double threshold) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < sets.size(); i++) {
            marks.add(mark(i, threshold));
        }
        return new Overlay(List.of(), List.of(), List.of(), marks);
    }

    private Mark mark(int number, double threshold) {
        RateSet set = sets.get(number);
        double own = set.line().applyAsDouble(threshold);
        Rate fmr = set.counts().fmr(own);
        Rate fnmr = set.counts().fnmr(own);
        String label = number == 0 ? texts.format("plot.mark.both", rates.value(fmr), rates.value(fnmr)) : "";
        return mark(number, fmr, fnmr, label);
    }

    private Mark mark(int number, Rate fmr, Rate fnmr, String label) {
        Mark.Span up = roc ? Marks.complement(fnmr) : Marks.span(fnmr);
        return new Mark(Marks.span(fmr), up, chart.curves().get(number).tone(), label);
    }

    @Override
    public Reading read(double threshold, PixelMap map, double pixelX, double pixelY) {
        Reading read = Reading.NONE;
        double distance = REACH;
        for (int i = 0; i < sets.size(); i++) {
            Optional<NearestPoint> nearest = nearest(i, map, pixelX, pixelY);
            if (nearest.isPresent() && nearest.get().distance() < distance) {
                distance = nearest.get().distance();
                read = read(i, nearest.get().point());
            }
        }
        return read;
    }

    private Reading read(int number, int point) {
        RateSet set = sets.get(number);
        Mark mark = mark(number, set.curve().fmr(point), set.curve().fnmr(point), "");
        return new Reading(List.of(mark), reading.of(set, set.curve().thresholds()[point]));
    }

    private Optional<NearestPoint> nearest(int number, PixelMap map, double pixelX, double pixelY) {
        return NearestPoint.of(chart.curves().get(number), map, pixelX, pixelY);
    }

    @Override
    public OptionalDouble thresholdAt(PixelMap map, double pixelX, double pixelY) {
        return nearest(0, map, pixelX, pixelY)
                .map(found -> OptionalDouble.of(sets.get(0).curve().thresholds()[found.point()]))
                .orElse(OptionalDouble.empty());
    }
}
