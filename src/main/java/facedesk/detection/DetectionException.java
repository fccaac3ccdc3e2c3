package facedesk.detection;

import facedesk.text.Phrase;
import facedesk.text.PhrasedException;

/** A detection network that cannot be used; the message is a sentence that says what to do. */
public class DetectionException extends PhrasedException {
    private static final long serialVersionUID = 1L;

    /** @param values what the fault's phrase takes */
    public DetectionException(DetectionFault fault, Object... values) {
        super(null, Phrase.of(fault, values));
    }

    /** As the other, with a cause. */
    public DetectionException(Throwable cause, DetectionFault fault, Object... values) {
        super(cause, Phrase.of(fault, values));
    }
}
