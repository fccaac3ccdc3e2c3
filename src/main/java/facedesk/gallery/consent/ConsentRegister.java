package facedesk.gallery.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Every consent of everybody in the gallery; the newest of a person is the one that counts. Consents go with the person.
 * Safe from every thread; calls block for as long as the disk takes. Every method may throw
 * {@link facedesk.gallery.GalleryException}.
 */
public interface ConsentRegister {
    /** The one that counts, or empty when none is on record. */
    Optional<Consent> current(long personId);

    /** All of a person, newest first. */
    List<Consent> of(long personId);

    /** Adds one, which counts from now on: a renewal, or the first. Demo people need none, but may have one. */
    void add(long personId, Consent consent);

    /** Ids of the people whose consent that counts ends before a day, soonest first. */
    List<Long> endingBefore(LocalDate day);
}
