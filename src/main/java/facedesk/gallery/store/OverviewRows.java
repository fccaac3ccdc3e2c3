package facedesk.gallery.store;

import facedesk.gallery.Person;
import facedesk.gallery.PersonOverview;
import facedesk.gallery.consent.Consent;
import facedesk.matching.Outcome;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Everybody with figures of their pictures, consents and recognitions, in one statement and without pixels. */
final class OverviewRows {
    private static final String SELECT = "SELECT " + PersonRows.columns()
            + ", q.pictures, q.quality, c.kind, c.retain_until, r.matched_at FROM person p"
            + " LEFT JOIN (SELECT person_id, COUNT(*) AS pictures, AVG(quality) AS quality FROM picture"
            + " GROUP BY person_id) q ON q.person_id = p.id"
            + " LEFT JOIN (SELECT person_id, MAX(id) AS newest FROM consent GROUP BY person_id) n"
            + " ON n.person_id = p.id LEFT JOIN consent c ON c.id = n.newest"
            + " LEFT JOIN (SELECT person_id, MAX(happened_at) AS matched_at FROM recognition"
            + " WHERE outcome = :accepted GROUP BY person_id) r ON r.person_id = p.id"
            + " ORDER BY LOWER(p.name), p.name, p.id";

    private OverviewRows() {}

    static List<PersonOverview> all(Handle handle) {
        return handle.createQuery(SELECT)
                .bind("accepted", Outcome.ACCEPTED.name())
                .map((row, context) -> overview(row))
                .list();
    }

    private static PersonOverview overview(ResultSet row) throws SQLException {
        Person person = PersonRows.person(row);
        return new PersonOverview(
                person,
                row.getInt("pictures"),
                row.getDouble("quality"),
                Optional.ofNullable(row.getString("kind")).map(Consent.Kind::valueOf),
                Optional.ofNullable(row.getObject("retain_until", LocalDate.class)),
                Optional.ofNullable(row.getObject("matched_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
