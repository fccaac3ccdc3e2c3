package facedesk.capture;

import facedesk.text.Phrase;
import facedesk.text.PhrasedException;

/** A source that cannot be opened or was lost; the message is a sentence that says what to do. */
public class CaptureException extends PhrasedException {
    private static final long serialVersionUID = 1L;

    /** @param values what the fault's phrase takes */
    public CaptureException(CaptureFault fault, Object... values) {
        super(null, Phrase.of(fault, values));
    }

    /** As the other, with a cause. */
    public CaptureException(Throwable cause, CaptureFault fault, Object... values) {
        super(cause, Phrase.of(fault, values));
    }

    /** What {@link Cameras} knew before it was opened. */
    CaptureException(Phrase problem) {
        super(null, problem);
    }
}
