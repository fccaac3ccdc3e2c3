package facedesk.ui.threshold;

import java.util.function.LongSupplier;

/**
 * Where the threshold lay before it was last taken up. Steps that follow one another within a second are one move, whether
 * the line is dragged or pushed by keys.
 */
final class ThresholdMove {
    private static final long REST = 1_000_000_000L;

    private final LongSupplier nanoseconds;
    private double from;
    private long last;

    /** @param nanoseconds a clock, such as {@link System#nanoTime} */
    ThresholdMove(LongSupplier nanoseconds, double now) {
        this.nanoseconds = nanoseconds;
        this.from = now;
        this.last = nanoseconds.getAsLong() - REST;
    }

    /** The threshold has left a place. */
    void left(double before) {
        long now = nanoseconds.getAsLong();
        if (now - last >= REST) {
            from = before;
        }
        last = now;
    }

    /** Where the move under way, or the last one, began. */
    double from() {
        return from;
    }
}
