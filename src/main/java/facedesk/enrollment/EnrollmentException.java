package facedesk.enrollment;

/** An enrolment that cannot go on; the message is a sentence that says what to do. */
public class EnrollmentException extends Exception {
    private static final long serialVersionUID = 1L;

    public EnrollmentException(String message) {
        super(message);
    }

    public EnrollmentException(String message, Throwable cause) {
        super(message, cause);
    }
}
