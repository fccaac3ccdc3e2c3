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

    /**
     * Erases a person whose consent that counts ended before a day, with everything of theirs and as
     * {@link facedesk.gallery.Erasure#EXPIRY}; one that was renewed meanwhile is left alone, all in one transaction.
     *
     * @return whether they were erased
     */
    boolean eraseEnded(long personId, LocalDate day);

    /** The last day that retention was enforced for; empty before the first. */
    Optional<LocalDate> reached();

    /** Remembers the day that retention was enforced for. */
    void reach(LocalDate day);
}
