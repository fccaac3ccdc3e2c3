package facedesk.capture;

/**
 * Steps from frame to frame at a source's own rate. After a hold-up (a suspended machine, a slow disk) it goes on from
 * now instead of racing to catch up.
 */
public final class Rhythm {
    private static final long LATE_NANOS = 500_000_000L;

    private final Pacer pacer;
    private final boolean waits;
    private long last;
    private boolean started;

    /**
     * A rhythm that begins with its first step.
     *
     * @param waits whether to keep the pace; otherwise every step returns at once
     */
    public Rhythm(Pacer pacer, boolean waits) {
        this.pacer = pacer;
        this.waits = waits;
    }

    /** Waits until so long after the last step, the first time not at all; returns the moment. */
    public long step(long nanosSinceLast) {
        long now = pacer.nanos();
        if (!waits) {
            return now;
        }
        long due = started ? last + nanosSinceLast : now;
        if (now - due > LATE_NANOS) {
            due = now;
        }
        started = true;
        last = due;
        pacer.until(due);
        return pacer.nanos();
    }
}
