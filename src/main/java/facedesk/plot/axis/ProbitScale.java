package facedesk.plot.axis;

import facedesk.evaluation.curve.Probit;
import java.util.Arrays;

/** Equal steps of the normal deviate; ticks at the rates usual on DET plots, as many as there is room for. */
final class ProbitScale implements Scale {
    /** From rich to poor; the first that fits is taken. */
    private static final double[][] USUAL = {
        {1e-7, 1e-6, 1e-5, 1e-4, 1e-3, 0.01, 0.05, 0.2, 0.4, 0.6, 0.8, 0.95, 0.99, 0.999, 0.9999},
        {1e-6, 1e-5, 1e-4, 1e-3, 0.01, 0.05, 0.4, 0.8, 0.99, 0.9999},
        {1e-6, 1e-4, 0.01, 0.4, 0.99},
        {1e-5, 0.01, 0.4},
    };

    private static final double[] BETWEEN = {
        2e-7, 5e-7, 2e-6, 5e-6, 2e-5, 5e-5, 2e-4, 5e-4, 0.002, 0.005, 0.02, 0.1, 0.3, 0.5, 0.7, 0.9, 0.98
    };

    @Override
    public double position(double value) {
        return Double.isNaN(value) ? Double.NaN : Probit.of(Math.max(0, Math.min(1, value)));
    }

    @Override
    public double value(double position) {
        return Probit.rate(position);
    }

    @Override
    public double[] ticks(double low, double high, int most) {
        for (double[] usual : USUAL) {
            double[] seen = within(usual, low, high);
            if (seen.length <= most) {
                return seen.length >= 2 ? seen : LINEAR.ticks(low, high, most);
            }
        }
        return new double[] {low, high};
    }

    @Override
    public double[] minorTicks(double low, double high, int most) {
        return within(BETWEEN, low, high);
    }

    private static double[] within(double[] values, double low, double high) {
        double slack = 1e-9;
        return Arrays.stream(values)
                .filter(value -> value >= low * (1 - slack) && value <= high * (1 + slack))
                .toArray();
    }
}
