package facedesk.embedding;

import facedesk.text.Phrase;
import facedesk.text.PhrasedException;

/** A network that is missing, altered or failed; the message is a sentence that says what to do. */
public class EmbeddingException extends PhrasedException {
    private static final long serialVersionUID = 1L;

    /** @param values what the fault's phrase takes */
    public EmbeddingException(EmbeddingFault fault, Object... values) {
        super(null, Phrase.of(fault, values));
    }

    /** As the other, with a cause. */
    public EmbeddingException(Throwable cause, EmbeddingFault fault, Object... values) {
        super(cause, Phrase.of(fault, values));
    }

    /** What {@link ModelStore} has found before. */
    public EmbeddingException(Phrase reason) {
        super(null, reason);
    }
}
