package facedesk.plot.rates;

import facedesk.evaluation.curve.Histogram;
import facedesk.matching.Measure;
import facedesk.plot.axis.Axis;
import facedesk.plot.axis.NumberStyle;
import facedesk.plot.axis.Scale;
import facedesk.plot.chart.Bars;
import facedesk.plot.chart.Chart;
import facedesk.plot.chart.Overlay;
import facedesk.plot.chart.PixelMap;
import facedesk.plot.chart.Reading;
import facedesk.plot.chart.ThresholdChart;
import facedesk.plot.chart.Tone;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * How often genuine and impostor comparisons reach which score. Right of the threshold impostor bars are false accepts,
 * left of it genuine bars are false rejects: both are shaded.
 */
public final class ScoreHistogram implements ThresholdChart {
    private static final int WIDE_BAR = 20;
    private static final int NARROW_BAR = 10;

    /** Comparisons of the rarer kind from which narrow bars are smooth. */
    private static final long MANY = 20_000;

    /** Below one comparison, so that a bar of one has a height on a logarithmic axis. */
    private static final double LESS_THAN_ONE = 0.5;

    private static final double HEADROOM = 1.15;

    private final List<RateSet> sets;
    private final List<Histogram> histograms;
    private final Measure measure;
    private final PlotTexts texts;
    private final Heights heights;
    private final Chart chart;

    private ScoreHistogram(List<RateSet> sets, Measure measure, Heights heights, PlotTexts texts) {
        this.sets = List.copyOf(sets);
        this.measure = measure;
        this.heights = heights;
        this.texts = texts;
        int width = sets.stream().allMatch(ScoreHistogram::hasMany) ? NARROW_BAR : WIDE_BAR;
        histograms = sets.stream().map(set -> Histogram.of(set.table(), width)).toList();
        List<Bars> bars = bars();
        chart = new Chart(
                texts.get("plot.histogram"),
                ScoreAxis.of(sets, measure, texts, "plot.score"),
                countAxis(bars.stream().mapToDouble(Bars::highest).max().orElse(0)),
                bars,
                List.of());
    }

    /**
     * The histogram of one data set, or of two, of which the second is drawn as outlines.
     *
     * @param measure how scores are written
     */
    public static ScoreHistogram of(List<RateSet> sets, Measure measure, Heights heights, PlotTexts texts) {
        return new ScoreHistogram(sets, measure, heights, texts);
    }

    private static boolean hasMany(RateSet set) {
        return Math.min(set.counts().genuine(), set.counts().impostor()) >= MANY;
    }

    private List<Bars> bars() {
        List<Bars> bars = new ArrayList<>();
        for (int i = 0; i < sets.size(); i++) {
            Histogram histogram = histograms.get(i);
            bars.add(bars(i, Tone.IMPOSTOR, "plot.impostor", histogram.impostor(), histogram.edges()));
            bars.add(bars(i, Tone.GENUINE, "plot.genuine", histogram.genuine(), histogram.edges()));
        }
        return bars;
    }

    private Bars bars(int set, Tone tone, String key, long[] counts, double[] edges) {
        long all = Arrays.stream(counts).sum();
        String name = sets.size() == 1
                ? texts.format(key, all)
                : texts.format(key + ".of", all, sets.get(set).name());
        double unit = heights == Heights.SHARE ? 1.0 / Math.max(1, all) : 1;
        double[] tops = Arrays.stream(counts).mapToDouble(count -> count * unit).toArray();
        return Bars.of(name, tone, edges, tops).withoutEmptyEnds().outlined(set > 0);
    }

    private Axis countAxis(double highest) {
        return switch (heights) {
            case COUNT ->
                new Axis(texts.get("plot.count"), Scale.LINEAR, NumberStyle.COUNT, 0, Math.max(1, highest) * HEADROOM);
            case LOG_COUNT ->
                new Axis(
                        texts.get("plot.count"), Scale.LOG, NumberStyle.COUNT, LESS_THAN_ONE, Math.max(5, 2 * highest));
            case SHARE ->
                new Axis(
                        texts.get("plot.share"),
                        Scale.LINEAR,
                        NumberStyle.PERCENT,
                        0,
                        Math.max(0.01, highest * HEADROOM));
        };
    }

    @Override
    public Chart chart() {
        return chart;
    }

    @Override
    public Overlay at(double threshold) {
        List<Bars> shades = chart.bars().stream()
                .limit(2)
                .map(bars -> bars.tone() == Tone.IMPOSTOR
                        ? bars.between(threshold, Double.POSITIVE_INFINITY)
                        : bars.between(Double.NEGATIVE_INFINITY, threshold))
                .toList();
        return new Overlay(shades, List.of(), ScoreAxis.lines(sets, threshold, measure, texts), List.of());
    }

    @Override
    public Reading read(double threshold, PixelMap map, double pixelX, double pixelY) {
        double score = map.valueAtX(pixelX);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < sets.size(); i++) {
            Histogram histogram = histograms.get(i);
            int bar = histogram.barOf(score);
            lines.add(range(i, histogram.edges()[bar], histogram.edges()[bar + 1]));
            lines.add(texts.format(
                    "plot.read.genuine",
                    histogram.genuine()[bar],
                    sets.get(i).counts().genuine()));
            lines.add(texts.format(
                    "plot.read.impostor",
                    histogram.impostor()[bar],
                    sets.get(i).counts().impostor()));
        }
        return new Reading(List.of(), lines);
    }

    private String range(int set, double from, double to) {
        List<String> ends = Stream.of(from, to)
                .map(end -> ScoreAxis.text(end, measure, texts))
                .toList();
        return sets.size() == 1
                ? texts.format("plot.read.range", ends.get(0), ends.get(1))
                : texts.format(
                        "plot.read.range.of",
                        ends.get(0),
                        ends.get(1),
                        sets.get(set).name());
    }

    @Override
    public OptionalDouble thresholdAt(PixelMap map, double pixelX, double pixelY) {
        return OptionalDouble.of(map.valueAtX(pixelX));
    }
}
