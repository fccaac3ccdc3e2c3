package facedesk.ui.fx;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
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
    private final Executor lasting;
    private final Executor fx;
    private final Runnable end;
    private final AtomicBoolean ending = new AtomicBoolean();

    /**
     * Uses executors that somebody else owns; for tests.
     *
     * @param background runs the work, ordered or not
     * @param fx receives results
     */
    public Tasks(Executor background, Executor fx) {
        this(background, background, background, fx, () -> {});
    }

    private Tasks(Executor background, Executor ordered, Executor lasting, Executor fx, Runnable end) {
        this.background = background;
        this.ordered = ordered;
        this.lasting = lasting;
        this.fx = fx;
        this.end = end;
    }

    /** Starts the background threads; {@link #close()} ends them. */
    public static Tasks onThreads(Executor fx) {
        ExecutorService workers = Executors.newFixedThreadPool(WORKERS, named("facedesk-work"));
        ExecutorService writer = Executors.newSingleThreadExecutor(named("facedesk-gallery"));
        ExecutorService lasting = Executors.newSingleThreadExecutor(named("facedesk-lasting"));
        return new Tasks(workers, writer, lasting, fx, () -> {
            workers.shutdownNow();
            writer.shutdown();
            lasting.shutdown();
        });
    }

    /** Work that may run beside other work. */
    public <T> Work<T> create(Work.Body<T> body) {
        return new Work<>(body, background, fx, ending::get);
    }

    /** Work that must run one after the other, in the order started: every write to the gallery. */
    public <T> Work<T> createOrdered(Work.Body<T> body) {
        return new Work<>(body, ordered, fx, ending::get);
    }

    /** Work of minutes or hours, which must not keep other work waiting: one after the other. */
    public <T> Work<T> createLasting(Work.Body<T> body) {
        return new Work<>(body, lasting, fx, ending::get);
    }

    /** Asks all work to end early, and {@link #settle}s: the program ends. Not on the JavaFX thread. */
    public boolean finish(long seconds) throws InterruptedException {
        ending.set(true);
        return settle(seconds);
    }

    /**
     * Waits until the writes to the gallery that were ordered are done and lasting work has come to its end: what they
     * use may be closed then. Not on the JavaFX thread.
     *
     * @return whether that was so within the time
     */
    public boolean settle(long seconds) throws InterruptedException {
        CountDownLatch left = new CountDownLatch(2);
        ordered.execute(left::countDown);
        lasting.execute(left::countDown);
        return left.await(seconds, TimeUnit.SECONDS);
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
