package facedesk.ui.live;

import facedesk.image.Frame;
import facedesk.recognition.LiveResult;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Brings pictures and results together: a frame is held back for the moment its analysis takes, so that the boxes drawn
 * on it are its own. Where the analysis is late the picture goes on without waiting, and where it is very late the boxes
 * are left out rather than drawn in the wrong place. One thread.
 */
final class LiveFeed {
    /** A frame waits this long for its result: longer than an analysis takes, shorter than an eye notices. */
    static final long PATIENCE_NANOS = 100_000_000;

    /** Results further than this from the frame are not drawn. */
    static final long STALE_NANOS = 300_000_000;

    private static final int MOST_HELD = 6;
    private static final int RESULTS_KEPT = 4;

    /**
     * What to draw.
     *
     * @param frame the picture
     * @param result what belongs on it; empty when there is none young enough
     */
    record Shown(Frame frame, Optional<LiveResult> result) {}

    private final Deque<Frame> held = new ArrayDeque<>();
    private final Deque<LiveResult> results = new ArrayDeque<>();

    /** Adds a frame. */
    void add(Frame frame) {
        held.addLast(frame);
        if (held.size() > MOST_HELD) {
            held.removeFirst();
        }
    }

    /** Adds a result; the same one again is ignored. */
    void add(LiveResult result) {
        LiveResult last = results.peekLast();
        if (last == null || last.frame() != result.frame()) {
            results.addLast(result);
            if (results.size() > RESULTS_KEPT) {
                results.removeFirst();
            }
        }
    }

    /** Forgets everything; for another source. */
    void clear() {
        held.clear();
        results.clear();
    }

    /**
     * The next picture to draw, or empty when the present one stays.
     *
     * @param now on the clock of {@link Frame#capturedNanos()}
     */
    Optional<Shown> next(long now) {
        Frame oldest = held.peekFirst();
        if (oldest == null || !isDue(oldest, now)) {
            return Optional.empty();
        }
        held.removeFirst();
        return Optional.of(new Shown(oldest, nearest(oldest)));
    }

    private boolean isDue(Frame frame, long now) {
        LiveResult newest = results.peekLast();
        boolean analysed = newest != null && newest.frame().capturedNanos() >= frame.capturedNanos();
        return analysed || held.size() == MOST_HELD || now - frame.capturedNanos() >= PATIENCE_NANOS;
    }

    private Optional<LiveResult> nearest(Frame frame) {
        @Nullable LiveResult best = null;
        for (LiveResult result : results) {
            if (best == null || distance(result, frame) <= distance(best, frame)) {
                best = result;
            }
        }
        return Optional.ofNullable(best).filter(result -> distance(result, frame) <= STALE_NANOS);
    }

    private static long distance(LiveResult result, Frame frame) {
        return Math.abs(result.frame().capturedNanos() - frame.capturedNanos());
    }
}
