package facedesk.gallery.store;

import facedesk.gallery.Erasure;
import facedesk.gallery.history.Event;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jdbi.v3.core.Handle;

/** The table of what happened. Every method works inside the caller's transaction. */
final class EventRows {
    private static final String SELECT = "SELECT happened_at, kind, person_id, amount FROM event";

    private EventRows() {}

    /** What happened to a person. */
    static void of(Handle handle, long personId, Event.Kind kind, int count, Instant now) {
        insert(handle, new Event(now, kind, OptionalLong.of(personId), count));
    }

    /** That somebody was erased, without whom. */
    static void erased(Handle handle, Erasure why, int pictures, Instant now) {
        Event.Kind kind =
                switch (why) {
                    case BY_HAND -> Event.Kind.ERASED;
                    case WITHDRAWAL -> Event.Kind.ERASED_ON_WITHDRAWAL;
                    case EXPIRY -> Event.Kind.ERASED_ON_EXPIRY;
                };
        nameless(handle, kind, pictures, now);
    }

    /** What leads to nobody. */
    static void nameless(Handle handle, Event.Kind kind, int count, Instant now) {
        insert(handle, new Event(now, kind, OptionalLong.empty(), count));
    }

    /** Of a person who is gone: nothing; the condition and the write are one statement. */
    static void insert(Handle handle, Event event) {
        OptionalLong person = event.personId();
        handle.createUpdate("INSERT INTO event (happened_at, kind, person_id, amount)"
                        + " SELECT CAST(:at AS TIMESTAMP(6) WITH TIME ZONE), CAST(:kind AS VARCHAR),"
                        + " CAST(:person AS BIGINT), CAST(:count AS INTEGER)"
                        + " WHERE :person IS NULL OR EXISTS (SELECT 1 FROM person WHERE id = :person)")
                .bindBySqlType("at", event.time().atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .bind("kind", event.kind().name())
                .bindBySqlType("person", person.isPresent() ? (Long) person.getAsLong() : null, Types.BIGINT)
                .bind("count", event.count())
                .execute();
    }

    static List<Event> of(Handle handle, long personId) {
        return handle.createQuery(SELECT + " WHERE person_id = :person ORDER BY happened_at DESC, id DESC")
                .bind("person", personId)
                .map((row, context) -> event(row))
                .list();
    }

    static List<Event> newest(Handle handle, int limit) {
        return handle.createQuery(SELECT + " ORDER BY happened_at DESC, id DESC LIMIT :limit")
                .bind("limit", limit)
                .map((row, context) -> event(row))
                .list();
    }

    static Optional<Event> last(Handle handle, Event.Kind kind) {
        return handle.createQuery(SELECT + " WHERE kind = :kind ORDER BY happened_at DESC, id DESC LIMIT 1")
                .bind("kind", kind.name())
                .map((row, context) -> event(row))
                .findOne();
    }

    private static Event event(ResultSet row) throws SQLException {
        long person = row.getLong("person_id");
        OptionalLong whom = row.wasNull() ? OptionalLong.empty() : OptionalLong.of(person);
        return new Event(
                PersonRows.time(row, "happened_at"),
                Event.Kind.valueOf(row.getString("kind")),
                whom,
                row.getInt("amount"));
    }
}
