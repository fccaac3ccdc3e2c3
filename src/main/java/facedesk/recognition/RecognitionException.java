package facedesk.recognition;

/** Recognition that could not begin or go on; the message is a sentence that says what to do. */
public class RecognitionException extends Exception {
    private static final long serialVersionUID = 1L;

    public RecognitionException(String message, Throwable cause) {
        super(message, cause);
    }
}
