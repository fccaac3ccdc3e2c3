package facedesk.enrollment.intake;

import java.util.concurrent.Executor;

/**
 * What an import looks at photos with.
 *
 * @param executor runs at least {@code count} things at once; stays its giver's
 * @param count how many photos are looked at at once, 1 or more
 * @param opening opens a worker for each of them when it is first needed
 */
public record IntakeThreads(Executor executor, int count, Opening opening) {
    /** Opens networks for one worker, on the thread that uses them first; the import closes them. */
    @FunctionalInterface
    public interface Opening {
        IntakeNetworks open() throws Exception;
    }
}
