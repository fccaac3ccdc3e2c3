package facedesk.recognition;

import static java.util.Objects.requireNonNull;

import facedesk.recognition.PipelineState.Phase;
import facedesk.text.Phrase;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Where the pipeline stands, put together by compare-and-set from what its threads report: the networks, and the source
 * of the newest generation. Reports of a source that was given up are ignored. Any thread.
 */
final class StateBoard {
    private final AtomicReference<Facts> facts = new AtomicReference<>(
            new Facts(0, SourcePhase.NONE, Optional.empty(), NetworkPhase.COLD, Optional.empty()));
    private final Object telling = new Object();
    private final Consumer<PipelineState> listener;
    private PipelineState told = new PipelineState(Phase.IDLE);

    /**
     * An idle board.
     *
     * @param listener told every change, one at a time and in order, on the thread that caused it
     */
    StateBoard(Consumer<PipelineState> listener) {
        this.listener = listener;
    }

    enum SourcePhase {
        NONE,
        OPENING,
        RUNNING,
        LOST,
        STOPPING,
        GIVEN_UP
    }

    enum NetworkPhase {
        COLD,
        LOADING,
        READY,
        FAILED
    }

    PipelineState state() {
        return requireNonNull(facts.get()).state();
    }

    /** A new source takes over. */
    void begin(long generation, Optional<Phrase> message) {
        update(before -> generation < before.generation()
                ? before
                : new Facts(generation, SourcePhase.OPENING, message, before.networks(), before.networkMessage()));
    }

    /** Reports on a source; ignored unless it is of the newest generation, and while stopping but for the end. */
    void source(long generation, SourcePhase phase, Optional<Phrase> message) {
        update(before -> generation != before.generation() || isTooLate(before.source(), phase)
                ? before
                : new Facts(generation, phase, message, before.networks(), before.networkMessage()));
    }

    void networks(NetworkPhase phase, Optional<Phrase> message) {
        update(before -> new Facts(before.generation(), before.source(), before.message(), phase, message));
    }

    private static boolean isTooLate(SourcePhase before, SourcePhase next) {
        boolean over = before == SourcePhase.STOPPING || before == SourcePhase.NONE;
        return over && next != SourcePhase.NONE;
    }

    private void update(UnaryOperator<Facts> change) {
        facts.updateAndGet(change);
        synchronized (telling) {
            PipelineState now = state();
            if (!now.equals(told)) {
                told = now;
                listener.accept(now);
            }
        }
    }

    private record Facts(
            long generation,
            SourcePhase source,
            Optional<Phrase> message,
            NetworkPhase networks,
            Optional<Phrase> networkMessage) {
        PipelineState state() {
            if (source == SourcePhase.STOPPING) {
                return new PipelineState(Phase.STOPPING, message);
            }
            if (networks == NetworkPhase.FAILED) {
                return new PipelineState(Phase.FAILED, networkMessage);
            }
            return switch (source) {
                case NONE, STOPPING -> new PipelineState(Phase.IDLE, message);
                case GIVEN_UP -> new PipelineState(Phase.FAILED, message);
                case LOST -> new PipelineState(Phase.WAITING, message);
                case OPENING -> new PipelineState(Phase.LOADING, message);
                case RUNNING ->
                    networks == NetworkPhase.READY
                            ? new PipelineState(Phase.RUNNING, message)
                            : new PipelineState(Phase.LOADING, networkMessage);
            };
        }
    }
}
