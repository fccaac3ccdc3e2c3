package facedesk.ui.enroll.save;

import facedesk.gallery.NewPicture;
import facedesk.gallery.Person;
import facedesk.gallery.Picture;
import facedesk.matching.Threshold;
import java.util.List;
import java.util.Optional;

/**
 * What has to be decided before new pictures are stored.
 *
 * @param kind what was found
 * @param person whom the pictures show or resemble, or, for {@link Kind#NOT_THEM}, do not
 * @param picture of that person, where there is one
 * @param score the nearest comparison
 * @param threshold the line it is held against
 * @param enrolment what was to be stored
 * @param prepared the new pictures, ready to be stored
 */
public record Lookalike(
        Kind kind,
        Person person,
        Optional<Picture> picture,
        double score,
        Threshold threshold,
        Enrolment enrolment,
        List<NewPicture> prepared) {
    /** What can be found. The sentence is {@code studio.duplicate.<NAME>}. */
    public enum Kind {
        /** All the pictures together show this person. */
        SAME_PERSON,
        /** A single picture resembles this person, all of them together do not. */
        LOOK_ALIKE,
        /** Nothing in the pictures resembles the person they are to be added to. */
        NOT_THEM
    }

    /** How far the score lies above the threshold; negative below. */
    public double margin() {
        return score - threshold.value();
    }

    /** Whether the pictures are to be added to this very person. */
    public boolean isTheirOwn() {
        return enrolment
                .existing()
                .map(Person::id)
                .filter(id -> id == person.id())
                .isPresent();
    }
}
