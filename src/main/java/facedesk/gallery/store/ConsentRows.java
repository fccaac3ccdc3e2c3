package facedesk.gallery.store;

import facedesk.gallery.consent.Consent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The table of consents. Every method works inside the caller's transaction. */
final class ConsentRows {
    private static final String SELECT = "SELECT kind, version, language, wording, purpose, signed_by, signed_at,"
            + " retain_until FROM consent WHERE person_id = :person ORDER BY id DESC";

    private ConsentRows() {}

    static void insert(Handle handle, long personId, Consent consent) {
        handle.createUpdate("INSERT INTO consent (person_id, kind, version, language, wording, purpose, signed_by,"
                        + " signed_at, retain_until) VALUES (:person, :kind, :version, :language, :wording, :purpose,"
                        + " :by, :at, :until)")
                .bind("person", personId)
                .bind("kind", consent.kind().name())
                .bind("version", consent.version())
                .bind("language", consent.language())
                .bind("wording", consent.wording())
                .bind("purpose", consent.purpose())
                .bind("by", consent.signedBy())
                .bindBySqlType("at", consent.signedAt().atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .bind("until", consent.retainUntil())
                .execute();
    }

    /** Deletes one of a person's that is this one. */
    static void delete(Handle handle, long personId, Consent consent) {
        handle.createUpdate("DELETE FROM consent WHERE id = (SELECT MIN(id) FROM consent WHERE person_id = :person"
                        + " AND kind = :kind AND wording = :wording AND signed_by = :by AND signed_at = :at"
                        + " AND retain_until = :until)")
                .bind("person", personId)
                .bind("kind", consent.kind().name())
                .bind("wording", consent.wording())
                .bind("by", consent.signedBy())
                .bindBySqlType("at", consent.signedAt().atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .bind("until", consent.retainUntil())
                .execute();
    }

    static Optional<Consent> current(Handle handle, long personId) {
        return handle.createQuery(SELECT + " LIMIT 1")
                .bind("person", personId)
                .map((row, context) -> consent(row))
                .findOne();
    }

    static List<Consent> of(Handle handle, long personId) {
        return handle.createQuery(SELECT)
                .bind("person", personId)
                .map((row, context) -> consent(row))
                .list();
    }

    static List<Long> endingBefore(Handle handle, LocalDate day) {
        return handle.createQuery("SELECT person_id FROM consent WHERE id IN"
                        + " (SELECT MAX(id) FROM consent GROUP BY person_id) AND retain_until < :day"
                        + " ORDER BY retain_until, person_id")
                .bind("day", day)
                .mapTo(Long.class)
                .list();
    }

    static Optional<LocalDate> reached(Handle handle) {
        return handle.createQuery("SELECT reached FROM retention_day")
                .mapTo(LocalDate.class)
                .findOne();
    }

    static int reach(Handle handle, LocalDate day) {
        return handle.createUpdate("MERGE INTO retention_day (id, reached) KEY (id) VALUES (1, :day)")
                .bind("day", day)
                .execute();
    }

    private static Consent consent(ResultSet row) throws SQLException {
        return new Consent(
                Consent.Kind.valueOf(row.getString("kind")),
                row.getString("version"),
                row.getString("language"),
                row.getString("wording"),
                row.getString("purpose"),
                row.getString("signed_by"),
                PersonRows.time(row, "signed_at"),
                row.getObject("retain_until", LocalDate.class));
    }
}
