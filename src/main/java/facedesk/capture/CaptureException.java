package facedesk.capture;

/** A source that cannot be opened or was lost; the message is a sentence that says what to do. */
public class CaptureException extends Exception {
    private static final long serialVersionUID = 1L;

    public CaptureException(String message) {
        super(message);
    }

    public CaptureException(String message, Throwable cause) {
        super(message, cause);
    }
}
