package facedesk.ui.fx;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * Hands values from a fast producer to a slow consumer so that only the newest waits: a value that was not yet taken is
 * replaced, and at most one delivery is queued at any time. May be fed from any thread.
 *
 * @param <T> the value's type
 */
public final class NewestWins<T> implements Consumer<T> {
    private final AtomicReference<T> waiting = new AtomicReference<>();
    private final Executor executor;
    private final Consumer<? super T> consumer;

    /**
     * @param executor where values are delivered, as a rule {@link FxThread}
     * @param consumer receives them, in order, with gaps
     */
    public NewestWins(Executor executor, Consumer<? super T> consumer) {
        this.executor = executor;
        this.consumer = consumer;
    }

    @Override
    public void accept(T value) {
        if (waiting.getAndSet(value) == null) {
            executor.execute(this::deliver);
        }
    }

    private void deliver() {
        T value = waiting.getAndSet(null);
        if (value != null) {
            consumer.accept(value);
        }
    }
}
