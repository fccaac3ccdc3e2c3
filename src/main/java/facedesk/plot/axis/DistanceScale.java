package facedesk.plot.axis;

import java.util.Arrays;

/**
 * Cosine similarities laid out as such, but marked by the Euclidean distance between the unit vectors, d = sqrt(2 - 2
 * cos). Left stays "different" and right stays "same", so the distance falls from left to right.
 */
final class DistanceScale implements Scale {
    @Override
    public double position(double value) {
        return value;
    }

    @Override
    public double value(double position) {
        return position;
    }

    @Override
    public double[] ticks(double low, double high, int most) {
        return cosines(LINEAR.ticks(distance(high), distance(low), most));
    }

    @Override
    public double[] minorTicks(double low, double high, int most) {
        return cosines(LINEAR.minorTicks(distance(high), distance(low), most));
    }

    /** The distance between unit vectors of a cosine; a cosine beyond 1 is taken for 1. */
    static double distance(double cosine) {
        return Math.sqrt(Math.max(0, 2 - 2 * cosine));
    }

    private static double[] cosines(double[] distances) {
        return Arrays.stream(distances).map(d -> 1 - d * d / 2).sorted().toArray();
    }
}
