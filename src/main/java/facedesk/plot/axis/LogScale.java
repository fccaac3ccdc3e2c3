package facedesk.plot.axis;

import java.util.stream.IntStream;

/** Equal factors; ticks at powers of ten, and at 2 and 5 times those where fewer than two would be seen. */
final class LogScale implements Scale {
    private static final int[] COARSE = {1, 2, 5};
    private static final int[] FINE = {2, 3, 4, 5, 6, 7, 8, 9};
    private static final double SLACK = 1e-9;

    @Override
    public double position(double value) {
        return value <= 0 ? Double.NEGATIVE_INFINITY : Math.log10(value);
    }

    @Override
    public double value(double position) {
        return Math.pow(10, position);
    }

    @Override
    public double[] ticks(double low, double high, int most) {
        int first = (int) Math.ceil(Math.log10(low) - SLACK);
        int last = (int) Math.floor(Math.log10(high) + SLACK);
        if (last - first >= 1) {
            int every = (last - first) / most + 1;
            return IntStream.rangeClosed(first, last)
                    .filter(power -> Math.floorMod(power, every) == 0)
                    .mapToDouble(power -> ofTen(1, power))
                    .toArray();
        }
        double[] between = multiples(COARSE, low, high);
        return between.length >= 2 && between.length <= most ? between : LINEAR.ticks(low, high, most);
    }

    @Override
    public double[] minorTicks(double low, double high, int most) {
        return multiples(FINE, low, high);
    }

    private static double[] multiples(int[] leading, double low, double high) {
        int first = (int) Math.floor(Math.log10(low));
        int last = (int) Math.floor(Math.log10(high));
        return IntStream.rangeClosed(first, last)
                .boxed()
                .flatMapToDouble(power -> IntStream.of(leading).mapToDouble(number -> ofTen(number, power)))
                .filter(value -> value >= low * (1 - SLACK) && value <= high * (1 + SLACK))
                .toArray();
    }

    /** By division for small powers, so that 0.001 is exactly that. */
    private static double ofTen(int leading, int power) {
        return power >= 0 ? leading * Math.pow(10, power) : leading / Math.pow(10, -power);
    }
}
