package facedesk.ui;

import facedesk.capture.FrameSource;
import facedesk.image.Frame;
import facedesk.matching.SearchIndex;
import facedesk.matching.Threshold;
import facedesk.recognition.LiveResult;
import facedesk.recognition.LiveStatistics;
import facedesk.recognition.LiveView;
import facedesk.recognition.PipelineState;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A live view that shows what a test hands it. */
public final class ScriptedLive implements LiveView {
    private final List<Consumer<PipelineState>> listeners = new CopyOnWriteArrayList<>();
    private final List<Consumer<LiveResult>> resultListeners = new CopyOnWriteArrayList<>();
    private volatile PipelineState state = new PipelineState(PipelineState.Phase.IDLE);
    private volatile @Nullable Frame preview;
    private volatile @Nullable LiveResult latest;
    private volatile @Nullable Threshold threshold;

    /** Offers a frame and its result, and tells. */
    public void play(Frame frame, LiveResult result) {
        preview = frame;
        latest = result;
        resultListeners.forEach(listener -> listener.accept(result));
    }

    /** Changes the state and tells. */
    public void become(PipelineState next) {
        state = next;
        listeners.forEach(listener -> listener.accept(next));
    }

    /** The threshold last given. */
    public @Nullable Threshold threshold() {
        return threshold;
    }

    @Override
    public void start(FrameSource source) {
        become(new PipelineState(PipelineState.Phase.RUNNING));
    }

    @Override
    public void stop() {
        become(new PipelineState(PipelineState.Phase.IDLE));
    }

    @Override
    public PipelineState state() {
        return state;
    }

    @Override
    public @Nullable Frame takePreview() {
        Frame taken = preview;
        preview = null;
        return taken;
    }

    @Override
    public @Nullable LiveResult latest() {
        return latest;
    }

    @Override
    public LiveStatistics statistics() {
        return new LiveStatistics(300, 0, 0, 300, 30, 30, 41);
    }

    @Override
    public void useIndex(SearchIndex index) {}

    @Override
    public void useThreshold(Threshold next) {
        threshold = next;
    }

    @Override
    public Subscription onResult(Consumer<LiveResult> listener) {
        resultListeners.add(listener);
        return () -> resultListeners.remove(listener);
    }

    @Override
    public Subscription onState(Consumer<PipelineState> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public void close() {}
}
