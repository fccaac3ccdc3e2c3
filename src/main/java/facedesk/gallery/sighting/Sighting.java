package facedesk.gallery.sighting;

import java.time.Instant;
import java.util.Set;

/**
 * A face that was seen and not recognised, without its pixels. Immutable.
 *
 * @param id given by the database; never used again for another
 * @param state whether somebody is to look at it
 * @param quality overall quality, 0..1
 * @param belowLimits whether the picture is below the limits of an enrolment
 * @param seenAt when
 * @param expiresAt when it goes by itself
 * @param rejected ids of people whom somebody said it is not
 */
public record Sighting(
        long id,
        State state,
        double quality,
        boolean belowLimits,
        Instant seenAt,
        Instant expiresAt,
        Set<Long> rejected) {
    /** What is to be done with it. */
    public enum State {
        /** Somebody is to say who it is. */
        OPEN,
        /** Nobody wants to know: it is kept to leave out those alike to it, until it expires. */
        IGNORED
    }

    public Sighting {
        rejected = Set.copyOf(rejected);
    }
}
