package facedesk.ui.people.roster;

import facedesk.gallery.Person;
import facedesk.gallery.PersonFacts;
import facedesk.gallery.PersonOverview;
import java.util.List;

/**
 * A person in the list. Immutable.
 *
 * @param overview who, with figures
 * @param folded all that a search looks at, without case and accents
 * @param rank place by name among everybody, from 0
 * @param badges the most pressing first
 * @param concerned whether a finding of the last look over the gallery is about them
 */
public record PersonRow(PersonOverview overview, String folded, int rank, List<Badge> badges, boolean concerned) {
    public PersonRow {
        badges = List.copyOf(badges);
    }

    /** Who. */
    public Person person() {
        return overview.person();
    }

    /** The person's number. */
    public long id() {
        return overview.person().id();
    }

    /** Name and what else is known. */
    public PersonFacts facts() {
        return overview.person().facts();
    }

    /** Whether something of that kind is said of the person. */
    public boolean has(Badge.Kind kind) {
        return badges.stream().anyMatch(badge -> badge.kind() == kind);
    }
}
