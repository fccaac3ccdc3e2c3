package facedesk.enrollment;

import facedesk.matching.Candidate;
import java.util.Optional;

/**
 * Whether new pictures show somebody already in the gallery.
 *
 * @param kind what was found
 * @param person the nearest person at or above the threshold; empty for {@link Kind#NOBODY}
 */
public record DuplicateFinding(Kind kind, Optional<Candidate> person) {
    /** What was found. */
    public enum Kind {
        /** Nobody in the gallery is near enough. */
        NOBODY,
        /** All the pictures together show this person. */
        SAME_PERSON,
        /** A single picture resembles this person, all of them together do not. */
        LOOK_ALIKE
    }
}
