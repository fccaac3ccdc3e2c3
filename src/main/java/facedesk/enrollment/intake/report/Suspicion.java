package facedesk.enrollment.intake.report;

import facedesk.gallery.Person;
import facedesk.text.Phrase;

/**
 * Two people of the gallery who may be one.
 *
 * @param added came with this import
 * @param other looks like them
 */
public record Suspicion(Person added, Person other) {
    /** Says that somebody should look at both. */
    public Phrase phrase() {
        return Phrase.of(IntakeNote.LOOK_ALIKE, added.name(), other.name());
    }
}
