package facedesk.capture;

import java.util.concurrent.locks.LockSupport;

/** The clock that paces a source; tests bring their own. */
public interface Pacer {
    /** Now, on the {@link System#nanoTime()} clock. */
    long nanos();

    /**
     * Returns once {@link #nanos()} has reached that moment, or earlier when the thread is interrupted, whose interrupt
     * status is kept.
     */
    void until(long dueNanos);

    /** The real clock. */
    static Pacer system() {
        return new Pacer() {
            @Override
            public long nanos() {
                return System.nanoTime();
            }

            @Override
            public void until(long dueNanos) {
                long left = dueNanos - System.nanoTime();
                while (left > 0 && !Thread.currentThread().isInterrupted()) {
                    LockSupport.parkNanos(left);
                    left = dueNanos - System.nanoTime();
                }
            }
        };
    }
}
