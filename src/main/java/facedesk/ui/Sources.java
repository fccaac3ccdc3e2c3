package facedesk.ui;

import facedesk.capture.CaptureException;
import facedesk.capture.FrameSource;
import java.util.List;

/** Where pictures can come from. */
public interface Sources {
    /** The address of the demo camera. */
    String DEMO = "demo:";

    /** The cameras that answer now; looks at the hardware, so never on the JavaFX thread. */
    List<SourceChoice> cameras();

    /**
     * A source for an address, not yet opened.
     *
     * @throws CaptureException if the address is of no kind known; the message says which kinds there are
     */
    FrameSource source(String uri) throws CaptureException;
}
