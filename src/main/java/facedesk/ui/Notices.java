package facedesk.ui;

/** Short messages over the current screen, none of which stops work. On the JavaFX thread. */
public interface Notices {
    /** Says that something was done. */
    void say(String message);

    /** Says that something was done and offers to take it back for some seconds. */
    void sayWithUndo(String message, Runnable undo);

    /**
     * Says something and offers to do something about it for some seconds.
     *
     * @param action the word on the button
     */
    default void offer(String message, String action, Runnable answer) {
        say(message);
    }

    /**
     * Says something that somebody should answer; it stays until it is closed or answered.
     *
     * @param action the word on the button
     */
    default void ask(String message, String action, Runnable answer) {
        say(message);
    }

    /**
     * Says that something went wrong: what happened, what to do; the cause can be unfolded.
     *
     * @param message a whole sentence in the person's language
     * @param cause what was caught
     */
    void error(String message, Throwable cause);
}
