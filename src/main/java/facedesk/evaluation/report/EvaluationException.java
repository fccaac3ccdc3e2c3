package facedesk.evaluation.report;

import org.jspecify.annotations.Nullable;

/** A file of the evaluation that cannot be read or written; the message is a sentence that says what to do. */
public class EvaluationException extends Exception {
    private static final long serialVersionUID = 1L;

    public EvaluationException(String message) {
        super(message);
    }

    public EvaluationException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
