package facedesk.plot.axis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * One axis: what it measures, how values are spread along it and which of them are seen. Immutable.
 *
 * @param title what is measured, with its unit, in the reader's language
 * @param shortTitle the same for an axis too short for that
 * @param scale how values are spread
 * @param style how its numbers read
 * @param low the value at its beginning
 * @param high the value at its end
 */
public record Axis(String title, String shortTitle, Scale scale, NumberStyle style, double low, double high) {
    /** The narrowest view, as a share of what the scale spreads over one unit. */
    private static final double NARROWEST = 1e-6;

    /** One whose title is short. */
    public Axis(String title, Scale scale, NumberStyle style, double low, double high) {
        this(title, title, scale, style, low, high);
    }

    /**
     * @throws IllegalArgumentException unless both ends lie at finite places and low is below high
     */
    public Axis {
        double span = scale.position(high) - scale.position(low);
        if (!(span > 0) || Double.isInfinite(span)) {
            throw new IllegalArgumentException("An axis cannot go from " + low + " to " + high);
        }
    }

    /** Where a value lies: 0 at the beginning, 1 at the end; beyond them outside, even infinitely far. */
    public double fraction(double value) {
        double start = scale.position(low);
        return (scale.position(value) - start) / (scale.position(high) - start);
    }

    /** The value at a fraction of the length. */
    public double value(double fraction) {
        double start = scale.position(low);
        return scale.value(start + fraction * (scale.position(high) - start));
    }

    /**
     * The axis seen through a lens.
     *
     * @param fraction the place that stays where it is
     * @param factor how much larger things become; below 1 they become smaller
     * @param whole the axis in full, beyond which no view goes
     */
    public Axis zoomed(double fraction, double factor, Axis whole) {
        double from = whole.fraction(value(fraction - fraction / factor));
        double to = whole.fraction(value(fraction + (1 - fraction) / factor));
        return whole.tooNarrow(from, to) ? this : whole.part(from, to);
    }

    /** The part between two fractions of the length, kept within it; unchanged where that would be too narrow. */
    public Axis part(double from, double to) {
        double start = Math.min(from, to);
        double end = Math.max(from, to);
        return tooNarrow(start, end) ? this : over(start <= 0 ? low : value(start), end >= 1 ? high : value(end));
    }

    private boolean tooNarrow(double from, double to) {
        double share = Math.min(1, to) - Math.max(0, from);
        return !(share * (scale.position(high) - scale.position(low)) > NARROWEST);
    }

    /** Ticks in ascending order, labelled and small ones together. */
    public List<Tick> ticks(int most, Locale locale) {
        double[] labelled = scale.ticks(low, high, most);
        boolean even = scale != Scale.LOG && scale != Scale.PROBIT;
        List<String> labels = even ? style.even(labelled, locale) : style.each(labelled, locale);
        List<Tick> ticks = new ArrayList<>();
        for (int i = 0; i < labelled.length; i++) {
            ticks.add(new Tick(labelled[i], labels.get(i)));
        }
        Arrays.stream(scale.minorTicks(low, high, most))
                .filter(value ->
                        Arrays.stream(labelled).noneMatch(other -> Math.abs(fraction(other) - fraction(value)) < 1e-6))
                .forEach(value -> ticks.add(new Tick(value, "")));
        ticks.sort((a, b) -> Double.compare(a.value(), b.value()));
        return List.copyOf(ticks);
    }

    /** The same axis over another range. */
    public Axis over(double from, double to) {
        return new Axis(title, shortTitle, scale, style, from, to);
    }
}
