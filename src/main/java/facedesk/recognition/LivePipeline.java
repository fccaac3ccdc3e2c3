package facedesk.recognition;

import facedesk.capture.FrameSource;
import facedesk.image.Frame;
import facedesk.matching.SearchIndex;
import facedesk.matching.Threshold;
import facedesk.recognition.AnalysisLoop.Grabbed;
import facedesk.recognition.FrameAnalyser.Line;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The live pipeline: a capture thread that owns the source, an analysis thread that owns the networks, and between them
 * one-place slots in which the newest frame wins. The networks are loaded on the analysis thread by the first start and
 * stay until {@link #close()}, so that stopping, pausing and switching sources cost nothing.
 */
public final class LivePipeline implements LiveView {
    private static final Logger LOG = LoggerFactory.getLogger(LivePipeline.class);

    /** A frame's analysis takes milliseconds; a network that is being loaded takes seconds. */
    private static final long JOIN_MILLIS = 5_000;

    private final PipelineParts parts;
    private final Listeners<PipelineState> stateListeners = new Listeners<>();
    private final Listeners<LiveResult> resultListeners = new Listeners<>();
    private final StateBoard board = new StateBoard(stateListeners::tell);
    private final Slot<Frame> preview = new Slot<>(frame -> {});
    private final Slot<Grabbed> frames = new Slot<>(frame -> {});
    private final AtomicReference<@Nullable SearchIndex> index = new AtomicReference<>();
    private final AtomicReference<@Nullable Threshold> threshold = new AtomicReference<>();
    private final AtomicReference<@Nullable LiveResult> latest = new AtomicReference<>();
    private final RateMeter captured = new RateMeter();
    private final RateMeter analysed = new RateMeter();
    private final CaptureControl capture;
    private final AnalysisLoop analysis;
    private @Nullable Thread analysisThread;

    /** A pipeline that is idle and holds nothing yet. */
    public LivePipeline(PipelineParts parts) {
        this.parts = parts;
        capture = new CaptureControl(parts, board, this::captured);
        analysis = new AnalysisLoop(parts, frames, board, this::line, this::publish);
    }

    @Override
    public void start(FrameSource source) {
        capture.start(source);
        loadNetworks();
    }

    private synchronized void loadNetworks() {
        if (!frames.isClosed() && (analysis.claim() || analysisThread == null || !analysisThread.isAlive())) {
            analysisThread = new Thread(analysis, "facedesk-analysis");
            analysisThread.setDaemon(true);
            analysisThread.start();
        }
    }

    private void captured(long generation, Frame frame) {
        if (capture.isCurrent(generation)) {
            captured.add(parts.clock().getAsLong(), 0);
            preview.offer(frame);
            frames.offer(new Grabbed(generation, frame));
        }
    }

    private Optional<Line> line() {
        SearchIndex people = index.get();
        Threshold limit = threshold.get();
        return people == null || limit == null || !people.modelId().equals(limit.modelId())
                ? Optional.empty()
                : Optional.of(new Line(people, limit));
    }

    private void publish(LiveResult result) {
        LiveResult before = latest.getAndSet(result);
        if (before == null || before.frame() != result.frame()) {
            analysed.add(parts.clock().getAsLong(), result.times().latency());
        }
        resultListeners.tell(result);
    }

    @Override
    public void stop() {
        capture.stop();
    }

    @Override
    public PipelineState state() {
        return board.state();
    }

    @Override
    public @Nullable Frame takePreview() {
        return preview.poll();
    }

    @Override
    public @Nullable LiveResult latest() {
        return latest.get();
    }

    @Override
    public LiveStatistics statistics() {
        long now = parts.clock().getAsLong();
        return new LiveStatistics(
                captured.count(),
                preview.dropped(),
                analysed.count(),
                analysis.failures(),
                captured.rate(now),
                analysed.rate(now),
                analysed.median() / 1e6);
    }

    @Override
    public void useIndex(SearchIndex newIndex) {
        index.set(newIndex);
        frames.nudge();
    }

    @Override
    public void useThreshold(Threshold newThreshold) {
        threshold.set(newThreshold);
        frames.nudge();
    }

    @Override
    public Subscription onResult(Consumer<LiveResult> listener) {
        return resultListeners.add(listener);
    }

    @Override
    public Subscription onState(Consumer<PipelineState> listener) {
        return stateListeners.add(listener);
    }

    /** In order: capture, slots, the analysis with its networks. Waits a few seconds at most; harmless when repeated. */
    @Override
    public void close() {
        capture.close();
        preview.close();
        frames.close();
        Thread last;
        synchronized (this) {
            last = analysisThread;
        }
        try {
            if (last != null) {
                last.join(JOIN_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (last != null && last.isAlive()) {
            LOG.warn("The analysis thread does not return; it is left behind");
        }
    }
}
