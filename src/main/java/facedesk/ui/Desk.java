package facedesk.ui;

import facedesk.gallery.Gallery;
import facedesk.recognition.LiveView;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Everything the screens use of the rest of the program, opened. The wiring keeps the parts in step: a write to the
 * gallery reaches the live view's index, a new threshold its decisions.
 */
public interface Desk extends AutoCloseable {
    Gallery gallery();

    /** The pipeline; not yet started. It may still be loading its networks. */
    LiveView live();

    ThresholdSetting threshold();

    ThresholdCosts thresholdCosts();

    Models models();

    Sources sources();

    DemoPeople demoPeople();

    /** The source asked for on the command line, or empty. */
    Optional<String> startSource();

    /** Where gallery and settings are kept. */
    Path folder();

    /** Stops and closes everything in reverse order; blocks until done. */
    @Override
    void close();
}
