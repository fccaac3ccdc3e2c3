package facedesk.gallery.store;

import facedesk.gallery.Erasure;
import java.time.Instant;
import org.jdbi.v3.core.Handle;

/** People leave, and a record without a name stays. Every method works inside the caller's transaction. */
final class Erasures {
    private Erasures() {}

    /** Whether the person was there. Of somebody made up nothing is written down. */
    static boolean erase(Handle handle, long personId, Erasure why, Instant now) {
        boolean real = PersonRows.byId(handle, personId)
                .filter(person -> !person.demo())
                .isPresent();
        int pictures = PictureRows.count(handle, personId);
        boolean there = PersonRows.delete(handle, personId);
        if (real) {
            EventRows.erased(handle, why, pictures, now);
        }
        return there;
    }
}
