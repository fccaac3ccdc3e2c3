package facedesk.app.desk;

import facedesk.enrollment.retention.Retention;
import facedesk.gallery.GalleryException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has retention enforced when it is opened and once on every day that follows. It looks at the clock every hour and does
 * not count hours, which stand still while a computer is suspended.
 */
final class DailyRetention implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DailyRetention.class);
    private static final long PATIENCE_SECONDS = 10;

    private final Retention retention;
    private final Clock clock;
    private final ScheduledExecutorService thread;
    private LocalDate last;

    /** Enforces at once, on this thread; daily from then on, on its own. */
    DailyRetention(Retention retention, Clock clock) {
        this.retention = retention;
        this.clock = clock;
        last = LocalDate.now(clock);
        retention.enforce();
        thread = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread made = new Thread(task, "facedesk-retention");
            made.setDaemon(true);
            return made;
        });
        thread.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.HOURS);
    }

    /** Enforces if it has become another day. What fails is tried again the next time. */
    synchronized void look() {
        LocalDate today = LocalDate.now(clock);
        if (today.equals(last)) {
            return;
        }
        try {
            retention.enforce();
            last = today;
        } catch (GalleryException e) {
            LOG.warn("Retention dates could not be enforced", e);
        }
    }

    /** Waits for an enforcing that is under way. */
    @Override
    public void close() throws InterruptedException {
        thread.shutdown();
        if (!thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            LOG.warn("Retention is still being enforced");
        }
    }
}
