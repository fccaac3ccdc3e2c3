package facedesk.enrollment.intake;

import facedesk.enrollment.EnrollmentException;
import facedesk.enrollment.EnrollmentFault;
import facedesk.text.Explained;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The workers of one import, each with networks of its own. Used by the import's thread. */
final class Crew implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Crew.class);

    private final IntakeThreads threads;
    private final Deque<IntakeNetworks> idle = new ConcurrentLinkedDeque<>();

    Crew(IntakeThreads threads) {
        this.threads = threads;
    }

    /** What a worker is asked to do. */
    @FunctionalInterface
    interface Work {
        List<Finding> by(IntakeWorker worker) throws Exception;
    }

    /** Gives work to the next worker that is free. */
    Future<List<Finding>> give(Work work) {
        Callable<List<Finding>> call = () -> {
            IntakeNetworks free = idle.poll();
            IntakeNetworks networks = free == null ? threads.opening().open() : free;
            try {
                return work.by(new IntakeWorker(networks));
            } finally {
                idle.push(networks);
            }
        };
        FutureTask<List<Finding>> task = new FutureTask<>(call);
        threads.executor().execute(task);
        return task;
    }

    /**
     * What came of it.
     *
     * @throws EnrollmentException if the networks could not be opened, or fail
     * @throws InterruptedException if this thread is asked to end meanwhile
     */
    static List<Finding> await(Future<List<Finding>> given) throws EnrollmentException, InterruptedException {
        try {
            return given.get();
        } catch (ExecutionException e) {
            Throwable cause = Objects.requireNonNull(e.getCause());
            if (cause instanceof EnrollmentException ours) {
                throw ours;
            }
            Object why = cause instanceof Explained explained ? explained.phrase() : String.valueOf(cause.getMessage());
            throw new EnrollmentException(cause, EnrollmentFault.NOT_EMBEDDED, why);
        }
    }

    /** Waits for work under way, whose networks may not be closed before; an interruption is kept for later. */
    static void awaitEnd(Collection<Future<List<Finding>>> underWay) {
        boolean interrupted = false;
        for (Future<List<Finding>> given : underWay) {
            while (!given.isDone()) {
                try {
                    given.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    LOG.debug("Work that nobody waits for any more has failed", e);
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Closes the workers; nothing may be under way. */
    @Override
    public void close() {
        for (IntakeNetworks networks = idle.poll(); networks != null; networks = idle.poll()) {
            try {
                networks.close();
            } catch (Exception e) {
                LOG.warn("The networks of an import could not be closed", e);
            }
        }
    }
}
