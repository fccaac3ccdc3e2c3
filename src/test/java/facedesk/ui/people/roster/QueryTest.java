package facedesk.ui.people.roster;

import static org.assertj.core.api.Assertions.assertThat;

import facedesk.gallery.Person;
import facedesk.gallery.PersonFacts;
import facedesk.gallery.PersonOverview;
import facedesk.gallery.consent.Consent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QueryTest {
    private static final Instant NOW = Instant.parse("2026-05-01T12:00:00Z");
    private static final Instant LONG_AGO = Instant.parse("2026-01-01T12:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 1);

    private final List<PersonRow> rows = Roster.rows(
            List.of(
                    row(1, new PersonFacts("Zoë", "E-1", "Lab", ""), 1, 0.4, Consent.Kind.SIGNED, 12, NOW),
                    row(
                            2,
                            new PersonFacts("Jürgen Groß", "", "Office", "has the KEYS"),
                            5,
                            0.9,
                            Consent.Kind.DECLARED,
                            -1,
                            LONG_AGO),
                    row(3, new PersonFacts("ann", "E-13", "Lab", ""), 3, 0.8, null, 0, null),
                    row(
                            4,
                            new PersonFacts("Änne", "", "", ""),
                            3,
                            0.8,
                            Consent.Kind.SIGNED,
                            300,
                            NOW.minusSeconds(60))),
            Set.of(3L),
            Locale.GERMAN,
            TODAY);

    private static PersonOverview row(
            long id, PersonFacts facts, int pictures, double quality, Consent.Kind kind, int days, Instant seen) {
        Person person = new Person(id, facts, false, id == 4, LONG_AGO.plusSeconds(id));
        return new PersonOverview(
                person,
                pictures,
                quality,
                Optional.ofNullable(kind),
                Optional.ofNullable(kind).map(unused -> TODAY.plusDays(days)),
                Optional.ofNullable(seen));
    }

    private List<String> found(String text, String group, ConsentFilter consent, HealthFilter health) {
        return names(new Query(text, group, consent, health).of(rows, NOW));
    }

    private List<String> found(String text) {
        return found(text, "", ConsentFilter.ANY, HealthFilter.ANY);
    }

    private static List<String> names(List<PersonRow> rows) {
        return rows.stream().map(row -> row.person().name()).toList();
    }

    @Test
    void namesAreSortedAsTheLanguageSortsThem() {
        assertThat(names(rows)).containsExactly("ann", "Änne", "Jürgen Groß", "Zoë");
        assertThat(Roster.groups(rows, Locale.GERMAN)).containsExactly("Lab", "Office");
    }

    @Test
    void aSearchLooksAtEverythingWrittenWithoutCaseAndAccents() {
        assertThat(found("ZOE")).containsExactly("Zoë");
        assertThat(found("jurgen gross")).containsExactly("Jürgen Groß");
        assertThat(found("keys")).containsExactly("Jürgen Groß");
        assertThat(found(" e-1 ")).containsExactly("ann", "Zoë");
        assertThat(found("lab e-13")).containsExactly("ann");
        assertThat(found("  ")).hasSize(4);
        assertThat(found("nobody")).isEmpty();
    }

    @Test
    void filtersNarrowTogether() {
        assertThat(found("", "Lab", ConsentFilter.ANY, HealthFilter.ANY)).containsExactly("ann", "Zoë");
        assertThat(found("", "", ConsentFilter.SIGNED, HealthFilter.ANY)).containsExactly("Änne", "Zoë");
        assertThat(found("", "", ConsentFilter.DECLARED, HealthFilter.ANY)).containsExactly("Jürgen Groß");
        assertThat(found("", "", ConsentFilter.NONE, HealthFilter.ANY)).containsExactly("ann");
        assertThat(found("", "", ConsentFilter.ENDING, HealthFilter.ANY)).containsExactly("Zoë");
        assertThat(found("", "", ConsentFilter.EXPIRED, HealthFilter.ANY)).containsExactly("Jürgen Groß");
        assertThat(found("", "", ConsentFilter.ANY, HealthFilter.FEW)).containsExactly("Zoë");
        assertThat(found("", "", ConsentFilter.ANY, HealthFilter.POOR)).containsExactly("Zoë");
        assertThat(found("", "", ConsentFilter.ANY, HealthFilter.BLOCKED)).containsExactly("Änne");
        assertThat(found("", "", ConsentFilter.ANY, HealthFilter.UNSEEN)).containsExactly("ann", "Jürgen Groß");
        assertThat(found("", "", ConsentFilter.ANY, HealthFilter.FOUND)).containsExactly("ann");
        assertThat(found("e-13", "Lab", ConsentFilter.SIGNED, HealthFilter.ANY)).isEmpty();
    }

    @Test
    void everyOrderPutsWhatItNamesFirstAndTheRestByName() {
        assertThat(sorted(PeopleOrder.NAME)).startsWith("ann");
        assertThat(sorted(PeopleOrder.NEWEST)).containsExactly("Änne", "ann", "Jürgen Groß", "Zoë");
        assertThat(sorted(PeopleOrder.SEEN)).containsExactly("Zoë", "Änne", "Jürgen Groß", "ann");
        assertThat(sorted(PeopleOrder.FEWEST)).containsExactly("Zoë", "ann", "Änne", "Jürgen Groß");
        assertThat(sorted(PeopleOrder.ENDING)).containsExactly("Jürgen Groß", "Zoë", "Änne", "ann");
    }

    private List<String> sorted(PeopleOrder order) {
        return names(rows.stream().sorted(order.comparator()).toList());
    }

    @Test
    void badgesSayTheMostPressingFirst() {
        assertThat(rows.get(3).badges())
                .containsExactly(
                        new Badge(Badge.Kind.ENDING, 12), new Badge(Badge.Kind.FEW, 0), new Badge(Badge.Kind.POOR, 0));
        assertThat(rows.get(0).badges()).containsExactly(new Badge(Badge.Kind.UNSIGNED, 0));
        assertThat(rows.get(1).badges()).containsExactly(new Badge(Badge.Kind.BLOCKED, 0));
        assertThat(rows.get(2).badges()).containsExactly(new Badge(Badge.Kind.EXPIRED, 0));
    }

    @Test
    void theLastDayStillCountsAndDemoPeopleNeedNoConsent() {
        PersonOverview today = row(1, PersonFacts.named("Ann"), 3, 1, Consent.Kind.SIGNED, 0, null);
        assertThat(Badge.of(today, TODAY)).containsExactly(new Badge(Badge.Kind.ENDING, 0));
        Person demo = new Person(1, PersonFacts.named("Ann"), true, false, NOW);
        PersonOverview shown = new PersonOverview(demo, 3, 1, Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(Badge.of(shown, TODAY)).containsExactly(new Badge(Badge.Kind.DEMO, 0));
    }
}
