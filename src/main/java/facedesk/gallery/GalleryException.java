package facedesk.gallery;

import org.jspecify.annotations.Nullable;

/** The gallery cannot be opened, read or written; the message is a sentence that says what to do. */
public class GalleryException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public GalleryException(String message) {
        super(message);
    }

    public GalleryException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
