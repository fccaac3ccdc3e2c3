package facedesk.plot.axis;

import facedesk.matching.Measure;
import java.text.NumberFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How the numbers of an axis read, always as the locale writes numbers. */
public enum NumberStyle {
    /** As it is. */
    NUMBER,
    /** A whole number, shortened from ten thousand on: 20K, 3M. */
    COUNT,
    /** A share of 1, in per cent without the sign, which belongs into the axis title. */
    PERCENT,
    /** A cosine, as the Euclidean distance it stands for. */
    DISTANCE;

    private static final double SHORT_FROM = 10_000;
    private static final int MOST_DECIMALS = 8;

    /** The number shown for a value. */
    public double shown(double value) {
        return switch (this) {
            case NUMBER, COUNT -> value;
            case PERCENT -> 100 * value;
            case DISTANCE -> Measure.EUCLIDEAN.ofCosine(value);
        };
    }

    /** One value with as many decimals as it needs, eight at most. */
    public String text(double value, Locale locale) {
        if (this == COUNT && Math.abs(value) >= SHORT_FROM) {
            NumberFormat compact = NumberFormat.getCompactNumberInstance(locale, NumberFormat.Style.SHORT);
            compact.setMaximumFractionDigits(1);
            return compact.format(value);
        }
        return text(value, 0, MOST_DECIMALS, locale);
    }

    /** One value with so many decimals. */
    public String text(double value, int decimals, Locale locale) {
        return text(value, decimals, decimals, locale);
    }

    /** Labels of evenly spaced ticks, all with the same number of decimals. */
    public List<String> even(double[] values, Locale locale) {
        if (this == COUNT) {
            return each(values, locale);
        }
        int decimals = Arrays.stream(values).mapToInt(this::decimals).max().orElse(0);
        return Arrays.stream(values)
                .mapToObj(value -> text(value, decimals, locale))
                .toList();
    }

    /** Labels of ticks that grow by factors, each with the decimals it needs. */
    public List<String> each(double[] values, Locale locale) {
        return Arrays.stream(values).mapToObj(value -> text(value, locale)).toList();
    }

    private String text(double value, int least, int most, Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(least);
        format.setMaximumFractionDigits(most);
        double shown = shown(value);
        return format.format(shown == 0 ? 0.0 : shown);
    }

    private int decimals(double value) {
        double shown = Math.abs(shown(value));
        for (int decimals = 0; decimals < MOST_DECIMALS; decimals++) {
            double scaled = shown * Math.pow(10, decimals);
            if (Math.abs(scaled - Math.rint(scaled)) < 1e-6) {
                return decimals;
            }
        }
        return MOST_DECIMALS;
    }
}
