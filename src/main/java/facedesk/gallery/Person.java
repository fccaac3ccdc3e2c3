package facedesk.gallery;

import java.time.Instant;

/**
 * Somebody enrolled.
 *
 * @param id given by the database
 * @param facts name and what else is known
 * @param demo whether this is one of the demo people, removed together with one click
 * @param blocked whether they are to be refused although they are recognised
 * @param enrolledAt when
 */
public record Person(long id, PersonFacts facts, boolean demo, boolean blocked, Instant enrolledAt) {
    /** As typed; 1 to 100 characters, not blank. */
    public String name() {
        return facts.name();
    }
}
