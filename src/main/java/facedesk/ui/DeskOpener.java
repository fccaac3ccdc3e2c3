package facedesk.ui;

import java.util.function.Consumer;

/** Opens what the screens need, while the window already stands. */
@FunctionalInterface
public interface DeskOpener {
    /** What is being done; the text is {@code opening.<name in lower case>}. */
    enum Step {
        GALLERY,
        /** Native libraries are unpacked: some seconds on the first run. */
        NATIVES,
        NETWORKS
    }

    /**
     * Opens everything; called once, in the background.
     *
     * @param progress is told of each step
     * @throws Exception if the program cannot work; the message is a sentence a person can act on
     */
    Desk open(Consumer<Step> progress) throws Exception;
}
