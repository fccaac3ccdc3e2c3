package facedesk.recognition;

import java.util.Arrays;

/** Events a second over the last events, and the median of a value that comes with each. Any thread. */
final class RateMeter {
    private static final int WINDOW = 60;
    private static final long RECENT_NANOS = 3_000_000_000L;

    private final long[] moments = new long[WINDOW];
    private final long[] values = new long[WINDOW];
    private long count;

    synchronized void add(long nanos, long value) {
        int at = (int) (count % WINDOW);
        moments[at] = nanos;
        values[at] = value;
        count++;
    }

    synchronized long count() {
        return count;
    }

    /** Events a second among those of the last three seconds; 0 with fewer than two. */
    synchronized double rate(long now) {
        long first = Long.MAX_VALUE;
        long last = Long.MIN_VALUE;
        int recent = 0;
        for (int i = 0; i < Math.min(count, WINDOW); i++) {
            if (now - moments[i] <= RECENT_NANOS) {
                first = Math.min(first, moments[i]);
                last = Math.max(last, moments[i]);
                recent++;
            }
        }
        return recent < 2 || last <= first ? 0 : (recent - 1) * 1e9 / (last - first);
    }

    /** Median of the newest values; 0 before the first. */
    synchronized long median() {
        int kept = (int) Math.min(count, WINDOW);
        long[] sorted = Arrays.copyOf(values, kept);
        Arrays.sort(sorted);
        return kept == 0 ? 0 : sorted[kept / 2];
    }
}
