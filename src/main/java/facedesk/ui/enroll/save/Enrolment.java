package facedesk.ui.enroll.save;

import facedesk.enrollment.Shot;
import facedesk.gallery.NewPerson;
import facedesk.gallery.Person;
import facedesk.gallery.PersonFacts;
import facedesk.gallery.consent.Consent;
import java.util.List;
import java.util.Optional;

/**
 * What is to be stored. Immutable.
 *
 * @param existing who gets more pictures; empty for somebody new
 * @param facts about somebody new
 * @param consent signed for it; empty when one on record still holds
 * @param shots the pictures, at least one
 */
public record Enrolment(Optional<Person> existing, PersonFacts facts, Optional<Consent> consent, List<Shot> shots) {
    public Enrolment {
        shots = List.copyOf(shots);
    }

    NewPerson newPerson() {
        return new NewPerson(facts, false, consent);
    }
}
