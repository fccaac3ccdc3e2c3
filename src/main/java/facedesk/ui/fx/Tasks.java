package facedesk.ui.fx;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Where screens send work that would hold up drawing.
 *
 * <p>{@code tasks.create(progress -> load()).onSuccess(this::show).onError(this::explain).start();}
 */
public final class Tasks implements AutoCloseable {
    private static final int WORKERS = 2;

    private final Executor background;
    private final Executor ordered;
    private final Executor fx;
    private final Runnable end;

    /**
     * Uses executors that somebody else owns; for tests.
     *
     * @param background runs the work, ordered or not
     * @param fx receives results
     */
    public Tasks(Executor background, Executor fx) {
        this(background, background, fx, () -> {});
    }

    private Tasks(Executor background, Executor ordered, Executor fx, Runnable end) {
        this.background = background;
        this.ordered = ordered;
        this.fx = fx;
        this.end = end;
    }

    /** Starts the background threads; {@link #close()} ends them. */
    public static Tasks onThreads(Executor fx) {
        ExecutorService workers = Executors.newFixedThreadPool(WORKERS, named("facedesk-work"));
        ExecutorService writer = Executors.newSingleThreadExecutor(named("facedesk-gallery"));
        return new Tasks(workers, writer, fx, () -> {
            workers.shutdownNow();
            writer.shutdown();
        });
    }

    /** Work that may run beside other work. */
    public <T> Work<T> create(Work.Body<T> body) {
        return new Work<>(body, background, fx);
    }

    /** Work that must run one after the other, in the order started: every write to the gallery. */
    public <T> Work<T> createOrdered(Work.Body<T> body) {
        return new Work<>(body, ordered, fx);
    }

    /** The thread of ordered work, for what reports to nobody. */
    public Executor ordered() {
        return ordered;
    }

    /** Where results arrive. */
    public Executor fx() {
        return fx;
    }

    /** Lets writes finish, interrupts other work, starts no more. */
    @Override
    public void close() {
        end.run();
    }

    private static ThreadFactory named(String name) {
        AtomicInteger count = new AtomicInteger();
        return task -> {
            Thread thread = new Thread(task, name + "-" + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }
}
