package facedesk.recognition;

import facedesk.capture.FrameSource;
import facedesk.image.Frame;
import facedesk.matching.SearchIndex;
import facedesk.matching.Threshold;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The running pipeline as screens and commands see it. Every method but {@link #close()} returns at once and is safe from every thread.
 * Listeners are called on the pipeline's threads and must return quickly.
 */
public interface LiveView extends AutoCloseable {
    /** Starts, or switches to another source. */
    void start(FrameSource source);

    /** Stops the source; the pipeline may be started again. */
    void stop();

    /** Where it stands now. */
    PipelineState state();

    /** The newest frame not yet taken, or null; at most one is kept. For the preview. */
    @Nullable
    Frame takePreview();

    /** The newest result, or null before the first. */
    @Nullable
    LiveResult latest();

    /** Counters and rates. */
    LiveStatistics statistics();

    /** Replaces the gallery picture that faces are matched against; tracks are matched anew. */
    void useIndex(SearchIndex index);

    /** Replaces the threshold; the next result follows it, without new embeddings. */
    void useThreshold(Threshold threshold);

    /** Adds a listener for every result. */
    Subscription onResult(Consumer<LiveResult> listener);

    /** Adds a listener for every change of state. */
    Subscription onState(Consumer<PipelineState> listener);

    /** Stops and frees everything, in order; unlike the other methods it waits, a few seconds at most. */
    @Override
    void close();

    /** Ends a subscription. */
    @FunctionalInterface
    interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
