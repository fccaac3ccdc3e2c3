package facedesk.gallery;

import facedesk.gallery.consent.Consent;
import java.util.List;

/**
 * What two entries of one person were before they became one: enough to part them again. Lives in memory only.
 *
 * @param into the entry that stayed, as it was before
 * @param former the entry that is gone
 * @param consents its own, newest first
 * @param consentsGiven whether the entry that stayed got them, having had none
 * @param pictures ids of the pictures that came from it
 * @param dropped its pictures that the other had too
 */
public record Merger(
        Person into,
        Person former,
        List<Consent> consents,
        boolean consentsGiven,
        List<Long> pictures,
        List<RemovedPicture> dropped) {
    public Merger {
        consents = List.copyOf(consents);
        pictures = List.copyOf(pictures);
        dropped = List.copyOf(dropped);
    }
}
