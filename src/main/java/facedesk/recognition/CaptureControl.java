package facedesk.recognition;

import facedesk.capture.FrameSource;
import facedesk.recognition.StateBoard.SourcePhase;
import facedesk.text.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts and ends capture threads, one source at a time, and watches over them: a thread whose call into the source never
 * returns is given up and a new one takes its place, until too many are stuck. Any thread.
 */
final class CaptureControl implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(CaptureControl.class);

    private final PipelineParts parts;
    private final StateBoard board;
    private final CaptureLoop.Sink sink;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final List<Thread> abandoned = new ArrayList<>();
    private long generation;
    private @Nullable CaptureLoop loop;
    private @Nullable Thread thread;
    private @Nullable Thread watchdog;

    CaptureControl(PipelineParts parts, StateBoard board, CaptureLoop.Sink sink) {
        this.parts = parts;
        this.board = board;
        this.sink = sink;
    }

    /** Ends the source before, and starts this one as soon as that has let go. */
    synchronized void start(FrameSource source) {
        if (closed.getCount() == 0) {
            return;
        }
        if (loop != null) {
            loop.stop();
        }
        if (thread != null) {
            thread.interrupt();
        }
        board.begin(generation + 1, said(PipelineNews.OPENING, source));
        launch(source, thread);
        if (watchdog == null) {
            watchdog = daemon(this::watch, "facedesk-watchdog");
        }
    }

    /** Ends the source; the board says so when it has let go. */
    synchronized void stop() {
        if (loop != null && !loop.isStopped()) {
            board.source(loop.generation(), SourcePhase.STOPPING, Optional.empty());
            loop.stop();
        }
        if (thread != null) {
            thread.interrupt();
        }
    }

    /** Whether frames of that generation are still wanted. */
    synchronized boolean isCurrent(long wanted) {
        return wanted == generation;
    }

    private void launch(FrameSource source, @Nullable Thread before) {
        CaptureLoop next = new CaptureLoop(source, ++generation, board, sink, parts);
        loop = next;
        thread = daemon(
                () -> {
                    letGo(before);
                    next.run();
                },
                "facedesk-capture");
    }

    /** Waits until the thread before has closed its source; a stuck one is given up after the limit. */
    private void letGo(@Nullable Thread before) {
        if (before != null && !ends(before, parts.capture().grabLimit().toMillis())) {
            abandon(before);
        }
    }

    private synchronized void abandon(Thread stuck) {
        if (!abandoned.contains(stuck)) {
            abandoned.add(stuck);
            LOG.warn("A capture thread does not return and was given up");
        }
    }

    private void watch() {
        try {
            while (!closed.await(parts.capture().watch().toNanos(), TimeUnit.NANOSECONDS)) {
                look();
            }
        } catch (InterruptedException e) {
            LOG.debug("The watchdog was interrupted");
        }
    }

    private synchronized void look() {
        CaptureLoop watched = loop;
        Thread worker = thread;
        if (watched == null || worker == null || !worker.isAlive() || !watched.isStuck()) {
            return;
        }
        boolean wasStopped = watched.isStopped();
        watched.stop();
        worker.interrupt();
        abandon(worker);
        abandoned.removeIf(stuck -> !stuck.isAlive());
        if (wasStopped) {
            board.source(watched.generation(), SourcePhase.NONE, Optional.empty());
            loop = null;
            thread = null;
        } else {
            replace(watched);
        }
    }

    private void replace(CaptureLoop stuck) {
        if (abandoned.size() >= parts.capture().mostAbandoned()) {
            board.source(stuck.generation(), SourcePhase.GIVEN_UP, said(PipelineNews.GIVEN_UP, stuck.source()));
            loop = null;
            thread = null;
            return;
        }
        FrameSource anew = stuck.source().anew();
        board.begin(generation + 1, Optional.empty());
        board.source(generation + 1, SourcePhase.LOST, said(PipelineNews.NO_ANSWER, anew));
        launch(anew, null);
    }

    /** Ends the source and waits for its thread and the watchdog's, each within the limit of a grab. */
    @Override
    public void close() {
        Thread last;
        Thread watching;
        synchronized (this) {
            closed.countDown();
            stop();
            last = thread;
            watching = watchdog;
        }
        if (watching != null && !ends(watching, parts.capture().grabLimit().toMillis())) {
            LOG.warn("The watchdog does not end; it is left behind");
        }
        if (last != null && !ends(last, parts.capture().grabLimit().toMillis())) {
            LOG.warn("A capture thread does not return; it is left behind");
        }
    }

    private static Optional<Phrase> said(PipelineNews news, FrameSource source) {
        return Optional.of(Phrase.of(news, source.label()));
    }

    private static boolean ends(Thread thread, long millis) {
        try {
            thread.join(Math.max(1, millis));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return !thread.isAlive();
    }

    private static Thread daemon(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }
}
