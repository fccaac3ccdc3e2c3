package facedesk.gallery.store;

import facedesk.gallery.Gallery.Subscription;
import java.time.Duration;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Who follows the gallery's writes. Safe from every thread. */
final class Followers {
    /** While many writes follow one another: seldom enough to cost little, often enough that nobody takes it for stuck. */
    static final Duration PAUSE = Duration.ofSeconds(10);

    private static final Logger LOG = LoggerFactory.getLogger(Followers.class);

    private final CopyOnWriteArrayList<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final AtomicInteger holds = new AtomicInteger();
    private final AtomicBoolean untold = new AtomicBoolean();
    private final AtomicLong toldAt = new AtomicLong();
    private final LongSupplier nanos;

    /** @param nanos a clock that only goes forward */
    Followers(LongSupplier nanos) {
        this.nanos = nanos;
    }

    Subscription add(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Until it is closed, followers are told every {@link #PAUSE} at most, and at its end. */
    Subscription hold() {
        toldAt.set(nanos.getAsLong());
        holds.incrementAndGet();
        AtomicBoolean over = new AtomicBoolean();
        return () -> {
            if (over.compareAndSet(false, true) && holds.decrementAndGet() == 0 && untold.get()) {
                tell();
            }
        };
    }

    /** Something was written. */
    void written() {
        if (holds.get() == 0 || nanos.getAsLong() - toldAt.get() >= PAUSE.toNanos()) {
            tell();
        } else {
            untold.set(true);
        }
    }

    /** The write is on disk by now: a listener that fails must not make it look as if it were not. */
    private void tell() {
        untold.set(false);
        toldAt.set(nanos.getAsLong());
        for (Runnable listener : listeners) {
            try {
                listener.run();
            } catch (RuntimeException e) {
                LOG.error("A listener to changes of the gallery failed", e);
            }
        }
    }
}
