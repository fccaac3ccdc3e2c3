package facedesk.embedding;

/** A network that is missing, altered or failed; the message is a sentence that says what to do. */
public class EmbeddingException extends Exception {
    private static final long serialVersionUID = 1L;

    public EmbeddingException(String message) {
        super(message);
    }

    public EmbeddingException(String message, Throwable cause) {
        super(message, cause);
    }
}
