package facedesk.ui.fx;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Work to be done in the background, with what happens afterwards on the JavaFX thread. Configure, then {@link #start()}
 * once. Without {@link #onError} a failure is only logged.
 *
 * @param <T> what the work makes
 */
public final class Work<T> {
    private static final Logger LOG = LoggerFactory.getLogger(Work.class);

    /** The work itself; anything it throws goes to {@link #onError}. */
    @FunctionalInterface
    public interface Body<T> {
        T run(Progress progress) throws Exception;
    }

    /** A step reported by the work. */
    public record Step(long done, long total, String what) {
        /** Share done, 0..1; negative when the total is unknown, as JavaFX progress bars want it. */
        public double fraction() {
            return total <= 0 ? -1 : Math.min(1, (double) done / total);
        }
    }

    private final Body<T> body;
    private final Executor background;
    private final Executor fx;
    private final BooleanSupplier ending;
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private Consumer<? super T> success = result -> {};
    private Consumer<? super Exception> error = failure -> LOG.warn("Background work failed", failure);
    private Consumer<? super Step> progress = step -> {};
    private Runnable last = () -> {};

    Work(Body<T> body, Executor background, Executor fx, BooleanSupplier ending) {
        this.ending = ending;
        this.body = body;
        this.background = background;
        this.fx = fx;
    }

    /** What to do with the result. */
    public Work<T> onSuccess(Consumer<? super T> action) {
        success = action;
        return this;
    }

    /** What to do with a failure. */
    public Work<T> onError(Consumer<? super Exception> action) {
        error = action;
        return this;
    }

    /** What to do with progress; steps may be skipped, the newest is always delivered. */
    public Work<T> onProgress(Consumer<? super Step> action) {
        progress = action;
        return this;
    }

    /** What to do after success or failure. */
    public Work<T> onEnd(Runnable action) {
        last = action;
        return this;
    }

    /** Begins; returns at once. */
    public Work<T> start() {
        NewestWins<Step> steps = new NewestWins<>(fx, step -> progress.accept(step));
        background.execute(() -> run(new Reporter(steps, () -> cancelled.get() || ending.getAsBoolean())));
        return this;
    }

    /** Asks the work to end early. Whether it does is up to it; its result still arrives. */
    public void cancel() {
        cancelled.set(true);
    }

    private void run(Progress reporter) {
        try {
            T result = body.run(reporter);
            fx.execute(() -> {
                success.accept(result);
                last.run();
            });
        } catch (Exception e) {
            fx.execute(() -> {
                error.accept(e);
                last.run();
            });
        }
    }

    private record Reporter(Consumer<Step> steps, BooleanSupplier flag) implements Progress {
        @Override
        public void report(long done, long total, String what) {
            steps.accept(new Step(done, total, what));
        }

        @Override
        public boolean cancelled() {
            return flag.getAsBoolean();
        }
    }
}
