package facedesk.evaluation.identification;

import facedesk.evaluation.Rate;
import facedesk.evaluation.curve.Band;
import facedesk.evaluation.meaning.Frequency;
import java.util.Arrays;
import java.util.stream.LongStream;

/**
 * How the share of strangers who get a name grows with the gallery at one threshold, by the model FPIR = 1 - (1 - FMR)^N.
 * Immutable.
 */
public final class FpirGrowth {
    private final long[] sizes;
    private final Frequency[] frequencies;

    private FpirGrowth(long[] sizes, Frequency[] frequencies) {
        this.sizes = sizes;
        this.frequencies = frequencies;
    }

    /**
     * Sizes from 1 to a largest, evenly on a logarithmic scale.
     *
     * @param fmr false match rate of a probe with one person ({@link OpenSet#byPerson}) for sizes in people, or with one
     *     template for sizes in templates
     * @param largest 1 or more
     * @param points how many at most, 2 or more
     */
    public static FpirGrowth of(Rate fmr, long largest, int points) {
        long[] sizes = LongStream.range(0, points)
                .map(point -> Math.round(Math.pow(largest, (double) point / (points - 1))))
                .distinct()
                .toArray();
        Frequency[] frequencies = Arrays.stream(sizes)
                .mapToObj(size -> Frequency.strangersNamed(fmr, size))
                .toArray(Frequency[]::new);
        return new FpirGrowth(sizes, frequencies);
    }

    /** Sizes of the gallery, ascending. */
    public double[] sizes() {
        return Arrays.stream(sizes).asDoubleStream().toArray();
    }

    /** Expected FPIR at each size; NaN where no false match was seen, so that only the bound can be shown. */
    public double[] expected() {
        return Arrays.stream(frequencies)
                .mapToDouble(frequency -> frequency.expected().orElse(Double.NaN))
                .toArray();
    }

    /** Bounds at 95 %, carried over from those of the false match rate. */
    public Band band() {
        return new Band(
                Arrays.stream(frequencies).mapToDouble(f -> f.range().low()).toArray(),
                Arrays.stream(frequencies).mapToDouble(f -> f.range().high()).toArray());
    }
}
