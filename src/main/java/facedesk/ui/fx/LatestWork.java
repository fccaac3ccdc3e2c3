package facedesk.ui.fx;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Background work that is asked for faster than it is done: one piece at a time, and while it is under way only the newest
 * wish waits. On the JavaFX thread, but for the work.
 *
 * @param <W> what is asked for
 * @param <R> what comes of it
 */
public final class LatestWork<W, R> {
    private static final Logger LOG = LoggerFactory.getLogger(LatestWork.class);

    private final Tasks tasks;
    private final Body<W, R> body;
    private final BiConsumer<W, R> done;
    private Consumer<? super Exception> error = failure -> LOG.warn("Background work failed", failure);
    private @Nullable W wish;
    private boolean working;

    /** The work itself, off the JavaFX thread; never two at a time. A failure is logged, and the next wish is worked on. */
    @FunctionalInterface
    public interface Body<W, R> {
        R run(W wish) throws Exception;
    }

    /** @param done receives each wish that was worked on, with what came of it */
    public LatestWork(Tasks tasks, Body<W, R> body, BiConsumer<W, R> done) {
        this.tasks = tasks;
        this.body = body;
        this.done = done;
    }

    /** What to do with a failure, in place of logging it. */
    public LatestWork<W, R> onError(Consumer<? super Exception> action) {
        error = action;
        return this;
    }

    /** Asks for something; a wish that still waits is given up for it. */
    public void ask(W next) {
        wish = next;
        begin();
    }

    private void begin() {
        W next = wish;
        if (working || next == null) {
            return;
        }
        wish = null;
        working = true;
        tasks.create(progress -> body.run(next))
                .onSuccess(result -> done.accept(next, result))
                .onError(error)
                .onEnd(this::ended)
                .start();
    }

    private void ended() {
        working = false;
        begin();
    }
}
