package facedesk.gallery.history;

import java.time.Instant;
import java.util.OptionalLong;

/**
 * Something that happened to a person in the gallery, or to the gallery. Holds no name, score or picture. Immutable.
 *
 * @param time when
 * @param kind what
 * @param personId to whom; empty for erasures, whose record must not lead to anybody, and for what concerns the gallery
 * @param count how many pictures or people it was about; 0 where that says nothing
 */
public record Event(Instant time, Kind kind, OptionalLong personId, int count) {
    /** What can happen. */
    public enum Kind {
        /** With so many pictures. */
        ENROLLED,
        /** So many. */
        PICTURES_ADDED,
        /** So many. */
        PICTURES_REMOVED,
        /** Name, identifier, group or note. */
        CHANGED,
        CONSENT_GIVEN,
        BLOCKED,
        UNBLOCKED,
        /** So many pictures of another entry of the same person were taken over. */
        MERGED,
        /** So many pictures went to an entry of their own. */
        SPLIT,
        /** Somebody was erased by hand, with so many pictures. */
        ERASED,
        /** Somebody was erased because consent was withdrawn, with so many pictures. */
        ERASED_ON_WITHDRAWAL,
        /** Somebody was erased because the retention date had passed, with so many pictures. */
        ERASED_ON_EXPIRY,
        /** A file with a person's own data was written for them. */
        EXPORTED,
        /** A file with everything was written; so many people. */
        BACKED_UP,
        /** The gallery was brought back from a backup; so many people. */
        RESTORED
    }
}
