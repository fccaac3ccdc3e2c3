package facedesk.enrollment.intake.report;

import facedesk.enrollment.intake.plan.Photo;
import facedesk.gallery.PersonFacts;
import facedesk.text.Phrase;
import java.util.Optional;

/**
 * What became of one file. Immutable.
 *
 * @param who for whom it was offered; the name is empty where that is not known
 * @param file what it is called
 * @param fate what became of it
 * @param reason the reason in short, for machines: the name of a constant
 * @param why a sentence for a person
 * @param photo the file itself, where it can be looked at again
 */
public record IntakeRow(PersonFacts who, String file, Fate fate, String reason, Phrase why, Optional<Photo> photo) {
    /** What can become of a file. */
    public enum Fate {
        /** Its picture is now in the gallery. */
        TAKEN,
        /** Its picture was in the gallery already. */
        KNOWN,
        /** It shows several faces and somebody has to say which is meant. */
        TO_CHOOSE,
        /** It was not taken. */
        SKIPPED
    }

    /** Whether it asks for somebody's attention. */
    public boolean isOpen() {
        return fate == Fate.TO_CHOOSE || fate == Fate.SKIPPED;
    }
}
