package facedesk.gallery.store;

import facedesk.gallery.GalleryException;
import facedesk.gallery.GalleryProblem;
import java.text.Normalizer;

/** What may be a name: 1 to 100 characters of any script after trimming, in composed form, nothing invisible. */
final class PersonName {
    /** Longest name, in code points. */
    static final int LONGEST = 100;

    private PersonName() {}

    /**
     * The name as it is stored.
     *
     * @throws GalleryException with the reason for which it cannot be a name
     */
    static String clean(String typed) {
        if (typed.codePoints().anyMatch(PersonName::forbidden)) {
            throw new GalleryException(GalleryProblem.NAME_UNPRINTABLE);
        }
        String name = Normalizer.normalize(typed.strip(), Normalizer.Form.NFC);
        if (name.isEmpty()) {
            throw new GalleryException(GalleryProblem.NAME_EMPTY);
        }
        if (name.codePointCount(0, name.length()) > LONGEST) {
            throw new GalleryException(GalleryProblem.NAME_TOO_LONG, LONGEST);
        }
        return name;
    }

    /** Whether no name or word may hold it. */
    static boolean forbidden(int character) {
        int type = Character.getType(character);
        return type == Character.CONTROL
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE;
    }
}
