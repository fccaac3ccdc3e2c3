package facedesk.gallery;

import facedesk.gallery.consent.Consent;
import java.time.Instant;
import java.util.List;

/**
 * What two entries of one person were before they became one: enough to part them again. Lives in memory only.
 *
 * @param into the entry that stayed
 * @param former facts of the entry that is gone
 * @param blocked whether that one was blocked
 * @param enrolledAt when it had been enrolled
 * @param consents its own, newest first
 * @param pictures ids of the pictures that came from it
 * @param dropped its pictures that the other had too
 */
public record Merger(
        long into,
        PersonFacts former,
        boolean blocked,
        Instant enrolledAt,
        List<Consent> consents,
        List<Long> pictures,
        List<RemovedPicture> dropped) {
    public Merger {
        consents = List.copyOf(consents);
        pictures = List.copyOf(pictures);
        dropped = List.copyOf(dropped);
    }
}
