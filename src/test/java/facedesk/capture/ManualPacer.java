package facedesk.capture;

/** A clock that only moves when told to wait, or by hand. */
public final class ManualPacer implements Pacer {
    private long now = 1_000_000_000L;

    @Override
    public long nanos() {
        return now;
    }

    @Override
    public void until(long dueNanos) {
        now = Math.max(now, dueNanos);
    }

    /** Lets time pass. */
    public void advance(long nanos) {
        now += nanos;
    }
}
