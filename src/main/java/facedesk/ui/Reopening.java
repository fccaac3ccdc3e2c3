package facedesk.ui;

import facedesk.ui.fx.Progress;

/** Closes everything behind the window, has something done, and opens it again. On the JavaFX thread. */
@FunctionalInterface
public interface Reopening {
    /** What is done while the desk is closed; off the JavaFX thread. */
    @FunctionalInterface
    interface Between {
        void run(Progress progress) throws Exception;
    }

    /**
     * Begins; the window shows that it opens. The desk is opened again whatever becomes of the work.
     *
     * @param between what is done
     * @param done what is said when it went well
     * @param failed what is said when it did not
     */
    void reopen(Between between, String done, String failed);
}
