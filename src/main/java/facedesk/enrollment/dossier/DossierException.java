package facedesk.enrollment.dossier;

import facedesk.text.Phrase;
import facedesk.text.PhrasedException;
import java.nio.file.Path;

/** A person's data cannot be written; the message is a sentence that says what to do. */
public class DossierException extends PhrasedException {
    private static final long serialVersionUID = 1L;

    DossierException(Throwable cause, Path file) {
        super(cause, Phrase.of(DossierFault.NOT_WRITTEN, file.toString()));
    }
}
