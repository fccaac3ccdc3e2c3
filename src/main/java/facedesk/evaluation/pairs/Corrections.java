package facedesk.evaluation.pairs;

import java.util.List;
import java.util.Set;

/**
 * What somebody who looked at the pairs knows better than the data.
 *
 * @param badPictures ids of pictures that are to be left out
 * @param samePeople pairs of people who are one person after all
 */
public record Corrections(Set<Long> badPictures, List<SamePerson> samePeople) {
    /** Nothing to correct. */
    public static final Corrections NONE = new Corrections(Set.of(), List.of());

    /**
     * Two who are one.
     *
     * @param first a person's id
     * @param second another's
     */
    public record SamePerson(long first, long second) {}

    public Corrections {
        badPictures = Set.copyOf(badPictures);
        samePeople = List.copyOf(samePeople);
    }
}
