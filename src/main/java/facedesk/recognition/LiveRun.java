package facedesk.recognition;

import facedesk.capture.FrameSource;
import facedesk.image.Frame;
import facedesk.recognition.FrameAnalyser.Line;
import facedesk.recognition.PipelineState.Phase;
import facedesk.text.Phrase;
import facedesk.text.PhrasedException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The live pipeline without a window, for checking it where there is no display: for a while as it runs on screen, or
 * frame by frame over a whole file with nothing dropped. The caller's thread waits.
 */
public final class LiveRun {
    /** How often a screen of 60 pulses a second would take a frame. */
    private static final long PULSE_MILLIS = 16;

    private final PipelineParts parts;
    private final Line line;
    private final Consumer<LiveResult> observer;

    /**
     * A run with these parts.
     *
     * @param line gallery and threshold that decide
     * @param observer told every result, on the analysing thread
     */
    public LiveRun(PipelineParts parts, Line line, Consumer<LiveResult> observer) {
        this.parts = parts;
        this.line = line;
        this.observer = observer;
    }

    /**
     * Runs the whole pipeline, threads and all, and takes preview frames as a screen would. The time counts from the
     * first result, so that loading the networks is not part of it. Ends early when the source comes to its end, is lost
     * before anything was seen, or the pipeline fails; the summary's last state says so.
     *
     * @param limit how long
     * @throws InterruptedException if the caller is interrupted; everything is closed then
     */
    public LiveSummary paced(FrameSource source, Duration limit) throws InterruptedException {
        LiveTally tally = new LiveTally();
        CountDownLatch seen = new CountDownLatch(1);
        CountDownLatch over = new CountDownLatch(1);
        try (LivePipeline pipeline = new LivePipeline(parts)) {
            pipeline.useIndex(line.index());
            pipeline.useThreshold(line.threshold());
            pipeline.onResult(new FirstOfEach(result -> {
                tally.add(result);
                observer.accept(result);
                seen.countDown();
            }));
            pipeline.onState(state -> endOn(state, seen, over));
            pipeline.start(source);
            waitForFirst(pipeline, seen, over);
            long start = System.nanoTime();
            while (System.nanoTime() - start < limit.toNanos() && !over.await(PULSE_MILLIS, TimeUnit.MILLISECONDS)) {
                pipeline.takePreview();
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            return tally.summary(pipeline.statistics(), seconds, pipeline.state());
        }
    }

    private static void waitForFirst(LivePipeline pipeline, CountDownLatch seen, CountDownLatch over)
            throws InterruptedException {
        while (over.getCount() > 0 && !seen.await(PULSE_MILLIS, TimeUnit.MILLISECONDS)) {
            pipeline.takePreview();
        }
    }

    private static void endOn(PipelineState state, CountDownLatch seen, CountDownLatch over) {
        boolean neverBegan = state.phase() == Phase.WAITING && seen.getCount() > 0;
        if (state.phase() == Phase.IDLE || state.phase() == Phase.FAILED || neverBegan) {
            over.countDown();
        }
    }

    /**
     * Analyses every frame of a source once, in step with it, until it ends or the time is up. For sources that end and
     * are not paced. The time counts from the first frame, so that loading the networks is not part of it.
     *
     * @param limit of the time this may take
     * @throws RecognitionException if the networks or the source cannot be opened, or the source is lost
     */
    public LiveSummary everyFrame(FrameSource source, Duration limit) throws RecognitionException {
        LiveTally tally = new LiveTally();
        long captured = 0;
        try (source;
                FrameAnalyser analyser = FrameAnalyser.open(parts)) {
            source.open();
            Frame frame = source.grab();
            long start = System.nanoTime();
            while (frame != null && System.nanoTime() - start < limit.toNanos()) {
                captured++;
                LiveResult result = analyser.analyse(frame, Optional.of(line));
                tally.add(result);
                observer.accept(result);
                frame = source.grab();
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            LiveStatistics counts = new LiveStatistics(captured, 0, captured, analyser.failures(), 0, 0, 0);
            return tally.summary(counts, seconds, new PipelineState(Phase.IDLE));
        } catch (PhrasedException e) {
            throw new RecognitionException(e, e.phrase());
        } catch (Exception e) {
            throw new RecognitionException(e, Phrase.of(PipelineNews.NOT_ANALYSED, String.valueOf(e.getMessage())));
        }
    }

    /** Passes on one result for each frame; a decision made anew is not another frame. */
    private static final class FirstOfEach implements Consumer<LiveResult> {
        private final AtomicReference<@Nullable Frame> last = new AtomicReference<>();
        private final Consumer<LiveResult> next;

        FirstOfEach(Consumer<LiveResult> next) {
            this.next = next;
        }

        @Override
        public void accept(LiveResult result) {
            if (last.getAndSet(result.frame()) != result.frame()) {
                next.accept(result);
            }
        }
    }
}
