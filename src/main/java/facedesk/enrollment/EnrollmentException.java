package facedesk.enrollment;

import facedesk.text.Phrase;
import facedesk.text.PhraseKey;
import facedesk.text.PhrasedException;

/** An enrolment that cannot go on; the message is a sentence that says what to do. */
public class EnrollmentException extends PhrasedException {
    private static final long serialVersionUID = 1L;

    /** @param values what the fault's phrase takes */
    public EnrollmentException(PhraseKey fault, Object... values) {
        super(null, Phrase.of(fault, values));
    }

    /** As the other, with a cause. */
    public EnrollmentException(Throwable cause, PhraseKey fault, Object... values) {
        super(cause, Phrase.of(fault, values));
    }
}
