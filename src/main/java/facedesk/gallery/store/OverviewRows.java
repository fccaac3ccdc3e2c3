package facedesk.gallery.store;

import facedesk.gallery.Person;
import facedesk.gallery.PersonOverview;
import facedesk.gallery.consent.Consent;
import facedesk.matching.Outcome;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/**
 * Everybody with figures of their pictures, consents and recognitions, without pixels. Four statements, each answered from
 * an index or a small table, and put together here: joined in one, H2 was measured to take ten times as long for ten
 * thousand people.
 */
final class OverviewRows {
    private record Pictures(int count, double quality) {}

    private record Agreed(Consent.Kind kind, LocalDate until) {}

    private OverviewRows() {}

    static List<PersonOverview> all(Handle handle) {
        Map<Long, Pictures> pictures = pictures(handle);
        Map<Long, Agreed> consents = consents(handle);
        Map<Long, Instant> matches = matches(handle);
        return PersonRows.all(handle).stream()
                .map(person -> overview(
                        person,
                        pictures.getOrDefault(person.id(), new Pictures(0, 0)),
                        Optional.ofNullable(consents.get(person.id())),
                        Optional.ofNullable(matches.get(person.id()))))
                .toList();
    }

    private static PersonOverview overview(
            Person person, Pictures pictures, Optional<Agreed> consent, Optional<Instant> matched) {
        return new PersonOverview(
                person,
                pictures.count(),
                pictures.quality(),
                consent.map(Agreed::kind),
                consent.map(Agreed::until),
                matched);
    }

    private static Map<Long, Pictures> pictures(Handle handle) {
        return byPerson(
                handle.createQuery("SELECT person_id, COUNT(*) AS pictures, AVG(quality) AS quality FROM picture"
                        + " GROUP BY person_id"),
                row -> new Pictures(row.getInt("pictures"), row.getDouble("quality")));
    }

    /** The newest by number is the one that counts, and replaces the older ones here. */
    private static Map<Long, Agreed> consents(Handle handle) {
        return byPerson(
                handle.createQuery("SELECT person_id, kind, retain_until FROM consent ORDER BY id"),
                row -> new Agreed(
                        Consent.Kind.valueOf(row.getString("kind")), row.getObject("retain_until", LocalDate.class)));
    }

    /** Grouped by outcome too, since only then H2 reads the index in order. */
    private static Map<Long, Instant> matches(Handle handle) {
        return byPerson(
                handle.createQuery("SELECT person_id, outcome, MAX(happened_at) AS matched_at FROM recognition"
                                + " GROUP BY person_id, outcome HAVING outcome = :accepted")
                        .bind("accepted", Outcome.ACCEPTED.name()),
                row -> PersonRows.time(row, "matched_at"));
    }

    /** Reads a figure from a row. */
    @FunctionalInterface
    private interface Figure<T> {
        T read(ResultSet row) throws SQLException;
    }

    private static <T> Map<Long, T> byPerson(Query query, Figure<T> figure) {
        Map<Long, T> figures = new HashMap<>();
        query.map((row, context) -> Map.entry(row.getLong("person_id"), figure.read(row)))
                .forEach(entry -> figures.put(entry.getKey(), entry.getValue()));
        return figures;
    }
}
