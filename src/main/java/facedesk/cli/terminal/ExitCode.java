package facedesk.cli.terminal;

/** What a command's exit code says. */
public final class ExitCode {
    /** Yes, or done. */
    public static final int YES = 0;

    /** It was possible to tell, and the answer is no. */
    public static final int NO = 1;

    /** It was not possible: bad input, no face, no network. One sentence on standard error says what. */
    public static final int COULD_NOT = 2;

    private ExitCode() {}
}
