package facedesk.cli.data;

import facedesk.cli.terminal.CommandException;
import picocli.CommandLine.Option;

/** The option that says how many pictures are worked on at once. */
public final class ThreadCount {
    private static final int MOST = 64;

    @Option(names = "--threads", paramLabel = "N", description = "Pictures worked on at once; by default two at most.")
    private int threads = Math.min(2, Runtime.getRuntime().availableProcessors());

    /** How many, 1 to 64. */
    public int value() throws CommandException {
        if (threads < 1 || threads > MOST) {
            throw new CommandException("The number of threads goes from 1 to 64, not " + threads + ".");
        }
        return threads;
    }
}
