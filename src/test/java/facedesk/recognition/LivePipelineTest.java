package facedesk.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import facedesk.capture.CaptureFault;
import facedesk.detection.DetectionException;
import facedesk.detection.DetectionFault;
import facedesk.detection.Face;
import facedesk.detection.FaceFinder;
import facedesk.image.Frame;
import facedesk.matching.Outcome;
import facedesk.recognition.PipelineState.Phase;
import facedesk.text.Phrase;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LivePipelineTest {
    private static final CapturePolicy QUICK = new CapturePolicy(
            Duration.ofMillis(5), Duration.ofMillis(150), Duration.ofSeconds(5), 3, Duration.ofMillis(1));

    private final ScriptedSource source = new ScriptedSource();
    private final ScriptedEmbedder embedder = new ScriptedEmbedder();
    private final BlockingQueue<PipelineState> states = new LinkedBlockingQueue<>();
    private final BlockingQueue<LiveResult> results = new LinkedBlockingQueue<>();
    private Frame seen;
    private LivePipeline pipeline = pipeline(frame -> List.of(Scene.face(1, 200, 100)));

    private LivePipeline pipeline(Function<Frame, List<Face>> script) {
        return pipeline(() -> new ScriptedFinder(script));
    }

    private LivePipeline pipeline(Opening<FaceFinder> finder) {
        LivePipeline made = new LivePipeline(new PipelineParts(
                finder, () -> embedder, System::nanoTime, TrackPolicy.standard(), EmbeddingPolicy.standard(), QUICK));
        made.onState(states::add);
        made.onResult(results::add);
        made.useIndex(Scene.gallery(1, 2));
        made.useThreshold(Scene.threshold(0.4));
        return made;
    }

    @AfterEach
    void everyThreadEnds() {
        source.release.countDown();
        pipeline.close();
        assertThat(Thread.getAllStackTraces().keySet())
                .filteredOn(thread -> thread.getName().startsWith("facedesk-analysis")
                        || thread.getName().startsWith("facedesk-watchdog"))
                .isEmpty();
    }

    private PipelineState await(Phase phase) throws InterruptedException {
        PipelineState state = states.poll(5, TimeUnit.SECONDS);
        while (state != null && state.phase() != phase) {
            state = states.poll(5, TimeUnit.SECONDS);
        }
        assertThat(state).as("state " + phase).isNotNull();
        return state;
    }

    /** One frame after the other, each analysed before the next, so that none is replaced. */
    private LiveResult play(int frames) throws InterruptedException {
        LiveResult last = null;
        for (int i = 0; i < frames; i++) {
            source.frame();
            last = nextFrame();
        }
        return last;
    }

    /** The next result of another frame; a decision made anew on the same frame is passed over. */
    private LiveResult nextFrame() throws InterruptedException {
        LiveResult next = results.poll(5, TimeUnit.SECONDS);
        while (next != null && next.frame() == seen) {
            next = results.poll(5, TimeUnit.SECONDS);
        }
        assertThat(next).isNotNull();
        seen = next.frame();
        return next;
    }

    private static Outcome outcome(LiveResult result) {
        return result.faces().get(0).decision().orElseThrow().outcome();
    }

    @Test
    void loadsRunsNamesAndStops() throws InterruptedException {
        pipeline.start(source);
        await(Phase.LOADING);
        assertThat(outcome(play(5))).isEqualTo(Outcome.ACCEPTED);
        await(Phase.RUNNING);
        assertThat(pipeline.takePreview()).isNotNull();
        assertThat(pipeline.takePreview()).isNull();
        assertThat(pipeline.statistics().captured()).isEqualTo(5);
        assertThat(pipeline.statistics().analysed()).isEqualTo(5);
        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .contains("facedesk-capture", "facedesk-analysis", "facedesk-watchdog");
        pipeline.stop();
        await(Phase.STOPPING);
        await(Phase.IDLE);
        assertThat(source.closes).hasPositiveValue();
    }

    @Test
    void theSliderDecidesAnewWhileThePictureIsFrozen() throws InterruptedException {
        pipeline.start(source);
        LiveResult frozen = play(5);
        int embeddings = embedder.runs.get();
        pipeline.useIndex(Scene.gallery(2));
        LiveResult unknown = results.poll(5, TimeUnit.SECONDS);
        assertThat(outcome(unknown)).isEqualTo(Outcome.UNKNOWN);
        pipeline.useThreshold(Scene.threshold(-1));
        LiveResult accepted = results.poll(5, TimeUnit.SECONDS);
        assertThat(outcome(accepted)).isEqualTo(Outcome.ACCEPTED);
        assertThat(accepted.frame()).isSameAs(frozen.frame());
        assertThat(pipeline.latest()).isSameAs(accepted);
        assertThat(embedder.runs).hasValue(embeddings);
        assertThat(pipeline.statistics().analysed()).isEqualTo(5);
    }

    @Test
    void anAbsentCameraIsASentenceAndARetry() throws InterruptedException {
        source.absent.set(true);
        pipeline.start(source);
        assertThat(await(Phase.WAITING).message()).map(Phrase::key).contains(CaptureFault.CAMERA_ABSENT);
        source.absent.set(false);
        play(1);
        await(Phase.RUNNING);
    }

    @Test
    void fiftyUnplugsAreSurvivedWithoutAThreadMore() throws InterruptedException {
        pipeline.start(source);
        play(2);
        int threads = Thread.activeCount();
        for (int i = 0; i < 50; i++) {
            source.lost();
            assertThat(await(Phase.WAITING).message()).map(Phrase::key).contains(CaptureFault.CAMERA_SILENT);
            play(1);
            await(Phase.RUNNING);
        }
        assertThat(Thread.activeCount()).isEqualTo(threads);
        assertThat(source.opens).hasValue(51);
        assertThat(source.closes).hasValue(50);
    }

    @Test
    void aSourceThatFailsUnexpectedlyIsTriedAgain() throws InterruptedException {
        pipeline.start(source);
        source.fails();
        await(Phase.WAITING);
        play(1);
        await(Phase.RUNNING);
    }

    @Test
    void aSourceThatEndsLeavesThePipelineIdle() throws InterruptedException {
        pipeline.start(source);
        source.then(() -> null);
        assertThat(await(Phase.IDLE).message()).map(Phrase::key).contains(PipelineNews.ENDED);
        assertThat(source.closes).hasValue(1);
    }

    @Test
    void aGrabThatNeverReturnsIsGivenUpAndAnotherTried() throws InterruptedException {
        pipeline.start(source);
        play(1);
        source.hangs();
        assertThat(await(Phase.WAITING).message()).map(Phrase::key).contains(PipelineNews.NO_ANSWER);
        play(1);
        await(Phase.RUNNING);
        assertThat(source.copies).hasValue(1);
    }

    @Test
    void afterThreeStuckThreadsARestartIsNeeded() throws InterruptedException {
        source.hangs().hangs().hangs().hangs();
        pipeline.start(source);
        assertThat(await(Phase.FAILED).message()).map(Phrase::key).contains(PipelineNews.GIVEN_UP);
        assertThat(source.copies).hasValue(2);
    }

    @Test
    void networksThatCannotBeLoadedAreASentenceAndMayBeTriedAgain() throws InterruptedException {
        pipeline.close();
        CountDownLatch repaired = new CountDownLatch(1);
        pipeline = pipeline(() -> {
            if (repaired.getCount() > 0) {
                throw new DetectionException(DetectionFault.UNREADABLE, "absent.onnx");
            }
            return new ScriptedFinder(frame -> List.of());
        });
        pipeline.start(source);
        assertThat(await(Phase.FAILED).message()).map(Phrase::english).hasValueSatisfying(said -> assertThat(said)
                .contains("absent.onnx", "install"));
        repaired.countDown();
        ScriptedSource other = new ScriptedSource().frame();
        pipeline.start(other);
        assertThat(results.poll(5, TimeUnit.SECONDS)).isNotNull();
        other.frame();
        await(Phase.RUNNING);
    }

    @Test
    void aFrameThatBreaksTheAnalysisIsSkipped() throws InterruptedException {
        pipeline.close();
        pipeline = pipeline(frame -> {
            if (frame.sequence() == 1) {
                throw new IllegalStateException("scripted");
            }
            return List.of(Scene.face(1, 200, 100));
        });
        pipeline.start(source);
        play(1);
        source.frame();
        source.frame();
        assertThat(nextFrame().frame().sequence()).isEqualTo(2);
    }

    @Test
    void slowAnalysisDropsFramesAndKeepsAtMostOneWaiting() throws InterruptedException {
        pipeline.close();
        CountDownLatch entered = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        pipeline = pipeline(frame -> {
            entered.countDown();
            try {
                go.await(5, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return List.of();
        });
        pipeline.start(source);
        source.frame();
        assertThat(entered.await(5, TimeUnit.SECONDS)).isTrue();
        CountDownLatch played = new CountDownLatch(1);
        for (int i = 0; i < 100; i++) {
            source.frame();
        }
        source.then(() -> {
            played.countDown();
            return null;
        });
        assertThat(played.await(5, TimeUnit.SECONDS)).isTrue();
        go.countDown();
        assertThat(nextFrame().frame().sequence()).isZero();
        assertThat(nextFrame().frame().sequence()).isEqualTo(100);
        assertThat(pipeline.statistics().previewDropped()).isEqualTo(100);
    }
}
