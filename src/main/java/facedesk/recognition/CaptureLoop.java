package facedesk.recognition;

import facedesk.capture.Backoff;
import facedesk.capture.CaptureException;
import facedesk.capture.FrameSource;
import facedesk.capture.StallWatch;
import facedesk.image.Frame;
import facedesk.recognition.StateBoard.SourcePhase;
import facedesk.text.Phrase;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sole owner of one source on one thread: opens, grabs, closes, and after a loss tries again until stopped. A loss is a
 * sentence on the board, never an exit.
 */
final class CaptureLoop implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(CaptureLoop.class);

    private final FrameSource source;
    private final long generation;
    private final StateBoard board;
    private final Sink sink;
    private final CapturePolicy policy;
    private final LongSupplier clock;
    private final StallWatch watch;
    private final Backoff backoff = new Backoff();
    private final CountDownLatch stop = new CountDownLatch(1);
    private volatile boolean grabbing;
    private volatile boolean resting = true;
    private volatile long since;

    CaptureLoop(FrameSource source, long generation, StateBoard board, Sink sink, PipelineParts parts) {
        this.source = source;
        this.generation = generation;
        this.board = board;
        this.sink = sink;
        policy = parts.capture();
        clock = parts.clock();
        since = clock.getAsLong();
        watch = new StallWatch(policy.grabLimit(), StallWatch.FREEZE, since);
    }

    /** Takes frames. */
    @FunctionalInterface
    interface Sink {
        void accept(long generation, Frame frame);
    }

    /** The source this loop reads. */
    FrameSource source() {
        return source;
    }

    long generation() {
        return generation;
    }

    /** Asks it to end; it does so after the call into the source that it is in. */
    void stop() {
        stop.countDown();
    }

    boolean isStopped() {
        return stop.getCount() == 0;
    }

    /** Whether a call into the source has not returned within its limit. Asked by the watchdog. */
    boolean isStuck() {
        long now = clock.getAsLong();
        if (resting) {
            return false;
        }
        return grabbing
                ? watch.verdict(now) == StallWatch.Verdict.SILENT
                : now - since >= policy.openLimit().toNanos();
    }

    @Override
    public void run() {
        while (!isStopped()) {
            Phrase ended = session();
            if (ended != null) {
                stop();
                board.source(generation, SourcePhase.NONE, Optional.of(ended));
            } else if (!isStopped()) {
                pause(backoff.failed());
            }
        }
        board.source(generation, SourcePhase.NONE, Optional.empty());
    }

    /** From opening to closing; a phrase when the source has come to its end, null when it was lost or stopped. */
    private @Nullable Phrase session() {
        try {
            enter(false);
            source.open();
            return readAll();
        } catch (CaptureException e) {
            board.source(generation, SourcePhase.LOST, Optional.of(e.phrase()));
        } catch (RuntimeException e) {
            logFirst(e);
            board.source(generation, SourcePhase.LOST, Optional.of(said(PipelineNews.SOURCE_FAILED)));
        } finally {
            close();
        }
        return null;
    }

    private @Nullable Phrase readAll() throws CaptureException {
        watch.restart(clock.getAsLong());
        enter(true);
        while (!isStopped()) {
            Frame frame = source.grab();
            if (isStopped()) {
                return null;
            }
            if (frame == null) {
                return said(PipelineNews.ENDED);
            }
            take(frame);
        }
        return null;
    }

    private void take(Frame frame) {
        long now = clock.getAsLong();
        watch.saw(frame, now);
        backoff.succeeded();
        boolean frozen = watch.verdict(now) == StallWatch.Verdict.FROZEN;
        board.source(
                generation, SourcePhase.RUNNING, frozen ? Optional.of(said(PipelineNews.FROZEN)) : Optional.empty());
        sink.accept(generation, frame);
    }

    private Phrase said(PipelineNews news) {
        return Phrase.of(news, source.label());
    }

    private void enter(boolean nowGrabbing) {
        since = clock.getAsLong();
        grabbing = nowGrabbing;
        resting = false;
    }

    private void close() {
        enter(false);
        try {
            source.close();
        } catch (RuntimeException e) {
            logFirst(e);
        }
        resting = true;
    }

    private void logFirst(RuntimeException e) {
        if (backoff.failures() == 0) {
            LOG.warn("A source failed", e);
        }
    }

    private void pause(Duration wanted) {
        Duration wait = wanted.compareTo(policy.longestRetry()) < 0 ? wanted : policy.longestRetry();
        try {
            boolean stopped = stop.await(wait.toNanos(), TimeUnit.NANOSECONDS);
            if (stopped) {
                LOG.debug("Stopped while waiting to try again");
            }
        } catch (InterruptedException e) {
            stop();
        }
    }
}
