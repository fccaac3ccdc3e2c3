package facedesk.recognition;

import facedesk.text.Phrase;
import facedesk.text.PhrasedException;

/** Recognition that could not begin or go on; the message is a sentence that says what to do. */
public class RecognitionException extends PhrasedException {
    private static final long serialVersionUID = 1L;

    public RecognitionException(Throwable cause, Phrase phrase) {
        super(cause, phrase);
    }
}
