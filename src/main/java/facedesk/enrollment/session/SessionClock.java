package facedesk.enrollment.session;

/** Time of a session in nanoseconds of the frames: runs while a face is in view, from the first that is good enough. */
final class SessionClock {
    /** A gap between frames longer than this counts as this much: a stalled camera is not the person's fault. */
    private static final long LONGEST_GAP = 500_000_000;

    private final long longest;
    private boolean started;
    private long last = -1;
    private long now;
    private long end;

    SessionClock(long longest) {
        this.longest = longest;
        end = longest;
    }

    /** Moves on to a frame. */
    void tick(long capturedNanos, boolean face) {
        if (started && face && last >= 0) {
            now += Math.max(0, Math.min(LONGEST_GAP, capturedNanos - last));
        }
        last = capturedNanos;
    }

    /** Begins to run; harmless when it does. */
    void start() {
        started = true;
    }

    /** As much time as at the beginning, from now. */
    void restart() {
        end = now + longest;
    }

    boolean isOver() {
        return now >= end;
    }

    long now() {
        return now;
    }
}
