package facedesk.gallery.store;

import facedesk.gallery.GalleryException;
import facedesk.gallery.GalleryProblem;
import facedesk.gallery.PersonFacts;
import java.text.Normalizer;

/** What may be written about a person. */
final class FactsCheck {
    private FactsCheck() {}

    /**
     * The facts as they are stored.
     *
     * @throws GalleryException with what is wrong
     */
    static PersonFacts clean(PersonFacts typed) {
        return new PersonFacts(
                PersonName.clean(typed.name()), word(typed.identifier()), word(typed.group()), note(typed.note()));
    }

    private static String word(String typed) {
        return typed.isBlank() ? "" : PersonName.clean(typed);
    }

    private static String note(String typed) {
        String note = Normalizer.normalize(typed.strip(), Normalizer.Form.NFC).replace("\r\n", "\n");
        if (note.length() > PersonFacts.LONGEST_NOTE) {
            throw new GalleryException(GalleryProblem.NOTE_TOO_LONG, PersonFacts.LONGEST_NOTE);
        }
        if (note.codePoints()
                .anyMatch(character -> character != '\n' && character != '\t' && PersonName.forbidden(character))) {
            throw new GalleryException(GalleryProblem.NAME_UNPRINTABLE);
        }
        return note;
    }
}
