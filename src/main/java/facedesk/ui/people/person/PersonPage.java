package facedesk.ui.people.person;

import facedesk.gallery.Person;
import facedesk.gallery.Recognition;
import facedesk.gallery.consent.Consent;
import facedesk.gallery.history.Event;
import facedesk.ui.people.roster.Badge;
import java.util.List;
import java.util.Optional;

/**
 * Everything about a person, as read at one moment. Immutable.
 *
 * @param person who
 * @param badges the most pressing first
 * @param pictures oldest first
 * @param consents newest first; the first counts
 * @param recognitions newest first, the last hundred
 * @param events newest first
 */
public record PersonPage(
        Person person,
        List<Badge> badges,
        List<StoredPicture> pictures,
        List<Consent> consents,
        List<Recognition> recognitions,
        List<Event> events) {
    public PersonPage {
        badges = List.copyOf(badges);
        pictures = List.copyOf(pictures);
        consents = List.copyOf(consents);
        recognitions = List.copyOf(recognitions);
        events = List.copyOf(events);
    }

    /** The consent that counts. */
    public Optional<Consent> consent() {
        return consents.stream().findFirst();
    }
}
