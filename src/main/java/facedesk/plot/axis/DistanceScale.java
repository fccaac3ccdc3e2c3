package facedesk.plot.axis;

import static facedesk.matching.Measure.EUCLIDEAN;

import java.util.Arrays;

/**
 * Cosine similarities laid out as such, but marked by the Euclidean distance between the unit vectors, d = sqrt(2 - 2
 * cos). Left stays "different" and right stays "same", so the distance falls from left to right.
 */
final class DistanceScale extends LinearScale {
    @Override
    public double[] ticks(double low, double high, int most) {
        return cosines(super.ticks(EUCLIDEAN.ofCosine(high), EUCLIDEAN.ofCosine(low), most));
    }

    @Override
    public double[] minorTicks(double low, double high, int most) {
        return cosines(super.minorTicks(EUCLIDEAN.ofCosine(high), EUCLIDEAN.ofCosine(low), most));
    }

    private static double[] cosines(double[] distances) {
        return Arrays.stream(distances).map(EUCLIDEAN::toCosine).sorted().toArray();
    }
}
