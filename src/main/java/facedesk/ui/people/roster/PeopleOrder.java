package facedesk.ui.people.roster;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;

/** In which order to list people; equals by name. */
public enum PeopleOrder {
    NAME(Comparator.comparingInt(PersonRow::rank)),
    NEWEST(Comparator.comparing((PersonRow row) -> row.person().enrolledAt()).reversed()),
    /** Who was never accepted comes last. */
    SEEN(Comparator.comparing((PersonRow row) -> row.overview().lastMatched().orElse(Instant.MIN))
            .reversed()),
    FEWEST(Comparator.comparingInt(row -> row.overview().pictures())),
    /** Who has no date comes last. */
    ENDING(Comparator.comparing(row -> row.overview().retainUntil().orElse(LocalDate.MAX)));

    private final Comparator<PersonRow> comparator;

    PeopleOrder(Comparator<PersonRow> first) {
        comparator = first.thenComparingInt(PersonRow::rank);
    }

    /** Key of its words. */
    public String key() {
        return "people.order." + name().toLowerCase(Locale.ROOT);
    }

    /** Compares two people. */
    public Comparator<PersonRow> comparator() {
        return comparator;
    }
}
