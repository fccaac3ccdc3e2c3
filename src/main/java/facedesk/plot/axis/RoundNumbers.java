package facedesk.plot.axis;

import java.util.stream.LongStream;

/** Numbers that people like to read on an axis. */
final class RoundNumbers {
    private static final double[] LEADING = {1, 2, 5, 10};

    /** How far beyond an end, in steps, a tick still counts as lying on it. */
    private static final double SLACK = 1e-9;

    private RoundNumbers() {}

    /** The smallest of 1, 2 and 5 times a power of ten that puts at most so many ticks on a span. */
    static double step(double span, int most) {
        double rough = span / Math.max(1, most - 1);
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        for (double leading : LEADING) {
            if (leading * power >= rough * (1 - SLACK)) {
                return leading * power;
            }
        }
        return 10 * power;
    }

    /** Every multiple of a step between two ends. */
    static double[] multiples(double step, double low, double high) {
        long first = (long) Math.ceil(low / step - SLACK);
        long last = (long) Math.floor(high / step + SLACK);
        return LongStream.rangeClosed(first, last)
                .mapToDouble(number -> times(number, step))
                .toArray();
    }

    /** Division by a whole number keeps 0.3 from becoming 0.30000000000000004. */
    private static double times(long number, double step) {
        return step >= 1 ? number * step : number / (double) Math.round(1 / step);
    }
}
