package facedesk.recognition;

import facedesk.image.Frame;
import facedesk.recognition.FrameAnalyser.Line;
import facedesk.recognition.StateBoard.NetworkPhase;
import facedesk.text.Phrase;
import facedesk.text.PhrasedException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sole owner of the networks on one thread: loads them, analyses the newest frame, decides anew when nudged. A frame that
 * makes the analysis fail is counted and skipped; after many running, or when memory ran out, the networks are opened
 * anew.
 */
final class AnalysisLoop implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(AnalysisLoop.class);

    /** About a second of frames. */
    private static final int FAILURES_RUNNING = 30;

    private static final int MOST_RESTARTS = 3;

    private final PipelineParts parts;
    private final Slot<Grabbed> frames;
    private final StateBoard board;
    private final Supplier<Optional<Line>> line;
    private final Consumer<LiveResult> results;
    private final AtomicLong failures = new AtomicLong();
    private final AtomicBoolean serving = new AtomicBoolean();
    private long generation = -1;
    private int failuresRunning;
    private int restarts;

    AnalysisLoop(
            PipelineParts parts,
            Slot<Grabbed> frames,
            StateBoard board,
            Supplier<Optional<Line>> line,
            Consumer<LiveResult> results) {
        this.parts = parts;
        this.frames = frames;
        this.board = board;
        this.line = line;
        this.results = results;
    }

    /** A frame with the generation of the source it came from. */
    record Grabbed(long generation, Frame frame) {}

    /** Whether the caller may start a thread for this loop; false while another serves it. */
    boolean claim() {
        return serving.compareAndSet(false, true);
    }

    /** Given up before the failure is told, so that whoever hears of it may start anew at once. */
    private void fail(Phrase phrase) {
        serving.set(false);
        board.networks(NetworkPhase.FAILED, Optional.of(phrase));
    }

    /** Frames and embeddings whose analysis failed. */
    long failures() {
        return failures.get();
    }

    @Override
    public void run() {
        while (!frames.isClosed() && restarts <= MOST_RESTARTS) {
            board.networks(NetworkPhase.LOADING, Optional.of(Phrase.of(PipelineNews.LOADING_NETWORKS)));
            FrameAnalyser analyser = open();
            if (analyser == null) {
                return;
            }
            board.networks(NetworkPhase.READY, Optional.empty());
            serveAndClose(analyser);
        }
        if (!frames.isClosed()) {
            fail(Phrase.of(PipelineNews.ANALYSIS_FAILS));
        }
    }

    private @Nullable FrameAnalyser open() {
        try {
            return FrameAnalyser.open(parts);
        } catch (PhrasedException e) {
            LOG.warn("The networks could not be loaded", e);
            fail(e.phrase());
        } catch (Exception | LinkageError | OutOfMemoryError e) {
            LOG.error("The networks could not be loaded", e);
            fail(Phrase.of(PipelineNews.NETWORKS_NOT_LOADED));
        }
        return null;
    }

    private void serveAndClose(FrameAnalyser analyser) {
        try {
            serve(analyser);
        } catch (InterruptedException e) {
            frames.close();
        } catch (OutOfMemoryError e) {
            LOG.error("Memory ran out while a frame was analysed; the networks are opened anew", e);
            failures.incrementAndGet();
        } finally {
            restarts++;
            analyser.close();
        }
    }

    private void serve(FrameAnalyser analyser) throws InterruptedException {
        failuresRunning = 0;
        while (!frames.isClosed() && failuresRunning < FAILURES_RUNNING) {
            Grabbed next = frames.take();
            try {
                Optional<LiveResult> result = next == null ? decideAgain(analyser) : analyse(analyser, next);
                result.ifPresent(results);
            } catch (RuntimeException e) {
                failed(analyser, e);
            }
        }
    }

    private Optional<LiveResult> decideAgain(FrameAnalyser analyser) {
        return analyser.decideAgain(line.get());
    }

    private Optional<LiveResult> analyse(FrameAnalyser analyser, Grabbed grabbed) {
        if (grabbed.generation() != generation) {
            generation = grabbed.generation();
            analyser.reset();
        }
        long before = analyser.failures();
        LiveResult result = analyser.analyse(grabbed.frame(), line.get());
        failures.addAndGet(analyser.failures() - before);
        failuresRunning = 0;
        restarts = 0;
        return Optional.of(result);
    }

    private void failed(FrameAnalyser analyser, RuntimeException e) {
        failures.incrementAndGet();
        if (failuresRunning++ == 0) {
            LOG.warn("A frame could not be analysed and was skipped", e);
        }
        analyser.reset();
    }
}
