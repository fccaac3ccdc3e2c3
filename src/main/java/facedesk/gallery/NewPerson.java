package facedesk.gallery;

import facedesk.gallery.consent.Consent;
import java.util.Optional;

/**
 * Somebody about to be enrolled.
 *
 * @param facts name and what else is known
 * @param demo whether this is one of the demo people
 * @param consent what they agreed to; empty for demo people and where it is kept outside the program
 */
public record NewPerson(PersonFacts facts, boolean demo, Optional<Consent> consent) {
    /** Somebody who agreed. */
    public static NewPerson of(PersonFacts facts, Consent consent) {
        return new NewPerson(facts, false, Optional.of(consent));
    }

    /** Somebody of whom only the name is known, without consent on record. */
    public static NewPerson named(String name, boolean demo) {
        return new NewPerson(PersonFacts.named(name), demo, Optional.empty());
    }
}
