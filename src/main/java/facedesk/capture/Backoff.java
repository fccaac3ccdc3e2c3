package facedesk.capture;

import java.time.Duration;

/**
 * How long to wait before a lost source is tried again: half a second at first, then 1, 2, 4 and from then on 5 seconds;
 * after a success it starts over. A pure rule without a clock, owned by one thread.
 */
public final class Backoff {
    private static final Duration FIRST = Duration.ofMillis(500);
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private Duration next = FIRST;
    private int failures;

    /** Counts a failure and says how long to wait before the next try. */
    public Duration failed() {
        Duration wait = next;
        Duration doubled = next.multipliedBy(2);
        next = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
        failures++;
        return wait;
    }

    /** Starts over: the source works. To be called after the first frame, not after a mere opening. */
    public void succeeded() {
        next = FIRST;
        failures = 0;
    }

    /** Failures since the last success. */
    public int failures() {
        return failures;
    }
}
