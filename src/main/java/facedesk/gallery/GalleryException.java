package facedesk.gallery;

import facedesk.text.Explained;
import facedesk.text.Phrase;
import org.jspecify.annotations.Nullable;

/** The gallery cannot be opened, read or written; the message is a sentence that says what to do. */
public class GalleryException extends RuntimeException implements Explained {
    private static final long serialVersionUID = 1L;

    private final transient Phrase phrase;

    /** @param values what the problem's phrase takes */
    public GalleryException(GalleryProblem problem, Object... values) {
        this(null, problem, values);
    }

    /** As the other, with a cause. */
    public GalleryException(@Nullable Throwable cause, GalleryProblem problem, Object... values) {
        this(Phrase.of(problem, values), cause);
    }

    private GalleryException(Phrase phrase, @Nullable Throwable cause) {
        super(phrase.english(), cause);
        this.phrase = phrase;
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
