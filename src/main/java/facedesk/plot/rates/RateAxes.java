package facedesk.plot.rates;

import facedesk.plot.axis.Axis;
import facedesk.plot.axis.NumberStyle;
import facedesk.plot.axis.Scale;
import java.util.List;
import java.util.function.ToLongFunction;

/** Axes of error rates, which begin where the data end: at about one error in all comparisons. */
final class RateAxes {
    private static final double LEAST = 1e-8;
    private static final double MOST = 0.01;

    private RateAxes() {}

    static Axis fmr(List<RateSet> sets, Scale scale, double high, PlotTexts texts) {
        double low = belowOneOf(sets, set -> set.counts().impostor());
        return new Axis(
                texts.get("plot.fmr.axis"), texts.get("plot.fmr.axis.short"), scale, NumberStyle.PERCENT, low, high);
    }

    static Axis fnmr(List<RateSet> sets, Scale scale, double high, PlotTexts texts) {
        double low = belowOneOf(sets, set -> set.counts().genuine());
        return new Axis(
                texts.get("plot.fnmr.axis"), texts.get("plot.fnmr.axis.short"), scale, NumberStyle.PERCENT, low, high);
    }

    /** The power of ten at or below one error in all comparisons of either kind. */
    static double smallest(List<RateSet> sets) {
        return belowOneOf(
                sets, set -> Math.max(set.counts().genuine(), set.counts().impostor()));
    }

    private static double belowOneOf(List<RateSet> sets, ToLongFunction<RateSet> comparisons) {
        long n = Math.max(1, sets.stream().mapToLong(comparisons).max().orElse(1));
        double power = 1 / Math.pow(10, Math.ceil(Math.log10(n)));
        return Math.max(LEAST, Math.min(MOST, power));
    }
}
