package facedesk.cli.benchmark;

import java.util.Arrays;

/** Durations of one stage, in nanoseconds, summed up by their median and 95th percentile. Immutable. */
final class Samples {
    private static final double NANOS_PER_MILLI = 1e6;

    private final long[] sorted;

    private Samples(long[] sorted) {
        this.sorted = sorted;
    }

    /**
     * Takes a copy.
     *
     * @throws IllegalArgumentException if there are none: a median of nothing is no figure
     */
    static Samples ofNanos(long[] nanos) {
        if (nanos.length == 0) {
            throw new IllegalArgumentException("A stage that never ran has no median");
        }
        long[] copy = nanos.clone();
        Arrays.sort(copy);
        return new Samples(copy);
    }

    int count() {
        return sorted.length;
    }

    /** The middle value; of an even number the mean of the middle two. Milliseconds. */
    double median() {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1
                ? sorted[middle] / NANOS_PER_MILLI
                : (sorted[middle - 1] + sorted[middle]) / 2.0 / NANOS_PER_MILLI;
    }

    /** The smallest value that at least 95 % do not exceed (nearest rank). Milliseconds. */
    double p95() {
        int rank = (int) Math.ceil(0.95 * sorted.length);
        return sorted[rank - 1] / NANOS_PER_MILLI;
    }
}
