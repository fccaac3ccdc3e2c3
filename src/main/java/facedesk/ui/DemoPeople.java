package facedesk.ui;

import facedesk.ui.fx.Progress;

/** The people of the demo pictures, enrolled and removed together. Blocking; never on the JavaFX thread. */
public interface DemoPeople {
    /**
     * Enrols them, each under a name that says demo. Harmless when they are there already.
     *
     * @return how many people were added
     * @throws Exception if a picture or network cannot be used; the message is a sentence
     */
    int load(Progress progress) throws Exception;

    /** Removes them all, and nobody else. */
    void remove();
}
