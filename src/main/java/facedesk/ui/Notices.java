package facedesk.ui;

/** Short messages over the current screen, none of which stops work. On the JavaFX thread. */
public interface Notices {
    /** Says that something was done. */
    void say(String message);

    /** Says that something was done and offers to take it back for some seconds. */
    void sayWithUndo(String message, Runnable undo);

    /**
     * Says that something went wrong: what happened, what to do; the cause can be unfolded.
     *
     * @param message a whole sentence in the person's language
     * @param cause what was caught
     */
    void error(String message, Throwable cause);
}
