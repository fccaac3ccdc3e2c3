package facedesk.cli.terminal;

/** A command that cannot do what it was asked; the message is a sentence that says what to do. */
public class CommandException extends Exception {
    private static final long serialVersionUID = 1L;

    public CommandException(String message) {
        super(message);
    }
}
