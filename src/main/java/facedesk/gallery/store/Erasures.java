package facedesk.gallery.store;

import facedesk.gallery.Erasure;
import facedesk.gallery.history.Event;
import java.time.Instant;
import org.jdbi.v3.core.Handle;

/** Erasing a person, and the record that stays. Inside the caller's transaction. */
final class Erasures {
    private Erasures() {}

    /** Everything of a person goes with their row; whether they were there. */
    static boolean erase(Handle handle, long personId, Erasure why, Instant now) {
        int pictures = PictureRows.count(handle, personId);
        boolean there = PersonRows.delete(handle, personId);
        if (there) {
            EventRows.nameless(handle, kind(why), pictures, now);
        }
        return there;
    }

    private static Event.Kind kind(Erasure why) {
        return switch (why) {
            case BY_HAND -> Event.Kind.ERASED;
            case WITHDRAWAL -> Event.Kind.ERASED_ON_WITHDRAWAL;
            case EXPIRY -> Event.Kind.ERASED_ON_EXPIRY;
        };
    }
}
