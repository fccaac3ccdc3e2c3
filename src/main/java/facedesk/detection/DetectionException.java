package facedesk.detection;

/** A detection network that cannot be used; the message is a sentence that says what to do. */
public class DetectionException extends Exception {
    private static final long serialVersionUID = 1L;

    public DetectionException(String message) {
        super(message);
    }

    public DetectionException(String message, Throwable cause) {
        super(message, cause);
    }
}
