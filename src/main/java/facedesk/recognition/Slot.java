package facedesk.recognition;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One place between a fast giver and a slower taker: keeps only the newest value, so that a queue never grows. Whatever
 * is replaced or refused is released exactly once; whatever is taken belongs to the taker. Any thread.
 */
public final class Slot<T> implements AutoCloseable {
    private final Object lock = new Object();
    private final Consumer<? super T> release;
    private @Nullable T value;
    private boolean closed;
    private boolean nudged;
    private long dropped;

    /**
     * An empty slot.
     *
     * @param release called once, on the giving or closing thread, for every value that is never taken
     */
    public Slot(Consumer<? super T> release) {
        this.release = release;
    }

    /**
     * Puts a value in, in place of one that nobody took. After closing, the value is released at once.
     *
     * @return whether the value was put in
     */
    public boolean offer(T next) {
        T refused;
        boolean accepted;
        synchronized (lock) {
            accepted = !closed;
            refused = closed ? next : value;
            if (accepted) {
                dropped += value == null ? 0 : 1;
                value = next;
                lock.notifyAll();
            }
        }
        if (refused != null) {
            release.accept(refused);
        }
        return accepted;
    }

    /** Takes the value if there is one, without waiting. */
    public @Nullable T poll() {
        synchronized (lock) {
            return remove();
        }
    }

    /**
     * Waits for a value, a nudge or closing.
     *
     * @return the value, or null when woken without one
     */
    public @Nullable T take() throws InterruptedException {
        synchronized (lock) {
            while (value == null && !nudged && !closed) {
                lock.wait();
            }
            if (value == null) {
                nudged = false;
            }
            return remove();
        }
    }

    /** Wakes the taker, now or at its next {@link #take()}, without giving it a value. */
    public void nudge() {
        synchronized (lock) {
            nudged = true;
            lock.notifyAll();
        }
    }

    /** Releases what is inside and wakes the taker; harmless when repeated. */
    @Override
    public void close() {
        T left;
        synchronized (lock) {
            closed = true;
            left = remove();
            lock.notifyAll();
        }
        if (left != null) {
            release.accept(left);
        }
    }

    /** Whether it was closed. */
    public boolean isClosed() {
        synchronized (lock) {
            return closed;
        }
    }

    /** How many values were replaced before anybody took them. */
    public long dropped() {
        synchronized (lock) {
            return dropped;
        }
    }

    private @Nullable T remove() {
        T taken = value;
        value = null;
        return taken;
    }
}
