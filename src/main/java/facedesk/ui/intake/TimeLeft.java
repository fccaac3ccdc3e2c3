package facedesk.ui.intake;

import facedesk.ui.Texts;
import java.time.Duration;
import java.util.function.LongSupplier;

/** How long a work is still going to take, judged by how long it took so far. One thread. */
final class TimeLeft {
    /** Before this nobody can tell. */
    private static final Duration FIRST = Duration.ofSeconds(3);

    private static final int SECONDS_PER_MINUTE = 60;

    private final LongSupplier nanos;
    private long started;

    /** @param nanos a clock that only goes forward */
    TimeLeft(LongSupplier nanos) {
        this.nanos = nanos;
        this.started = nanos.getAsLong();
    }

    void start() {
        started = nanos.getAsLong();
    }

    /** In words; empty while it cannot be told. */
    String text(long done, long total, Texts texts) {
        long passed = nanos.getAsLong() - started;
        if (done <= 0 || total <= done || passed < FIRST.toNanos()) {
            return "";
        }
        long seconds = Math.round(
                (double) passed / done * (total - done) / Duration.ofSeconds(1).toNanos());
        long minutes = (seconds + SECONDS_PER_MINUTE / 2) / SECONDS_PER_MINUTE;
        return texts.format("intake.left", seconds < SECONDS_PER_MINUTE ? 0 : Math.max(1, minutes));
    }
}
