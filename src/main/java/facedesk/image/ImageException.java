package facedesk.image;

import facedesk.text.Phrase;
import facedesk.text.PhrasedException;
import org.jspecify.annotations.Nullable;

/** A picture that cannot be used; the message is a sentence for the person who chose it. */
public class ImageException extends PhrasedException {
    private static final long serialVersionUID = 1L;

    /** @param values the first is what the picture is called: a file's name or a phrase */
    ImageException(@Nullable Throwable cause, ImageFault fault, Object... values) {
        super(cause, Phrase.of(fault, values));
    }
}
