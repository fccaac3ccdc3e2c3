package facedesk.gallery.store;

import facedesk.gallery.GalleryException;
import facedesk.gallery.GalleryProblem;
import facedesk.gallery.Person;
import facedesk.gallery.PersonFacts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The table of people. Every method works inside the caller's transaction. */
final class PersonRows {
    private static final String SELECT = "SELECT p.id, p.name, p.identifier, p.group_name, p.note, p.demo, p.blocked,"
            + " p.enrolled_at FROM person p";

    private static final long NOBODY = -1;

    private PersonRows() {}

    static List<Person> all(Handle handle) {
        return handle.createQuery(SELECT + " ORDER BY LOWER(p.name), p.name, p.id")
                .map((row, context) -> person(row))
                .list();
    }

    static Optional<Person> byId(Handle handle, long id) {
        return handle.createQuery(SELECT + " WHERE p.id = :id")
                .bind("id", id)
                .map((row, context) -> person(row))
                .findOne();
    }

    static List<Person> named(Handle handle, String name) {
        return handle.createQuery(SELECT + " WHERE LOWER(p.name) = LOWER(:name) ORDER BY p.id")
                .bind("name", name)
                .map((row, context) -> person(row))
                .list();
    }

    static Optional<Person> identified(Handle handle, String identifier) {
        return handle.createQuery(SELECT + " WHERE p.identifier <> '' AND LOWER(p.identifier) = LOWER(:identifier)")
                .bind("identifier", identifier)
                .map((row, context) -> person(row))
                .findOne();
    }

    /** The facts must have been cleaned. */
    static long insert(Handle handle, PersonFacts facts, boolean demo, Instant now) {
        requireFree(handle, facts.identifier(), NOBODY);
        return handle.createUpdate("INSERT INTO person (name, identifier, group_name, note, demo, enrolled_at)"
                        + " VALUES (:name, :identifier, :group, :note, :demo, :at)")
                .bind("name", facts.name())
                .bind("identifier", facts.identifier())
                .bind("group", facts.group())
                .bind("note", facts.note())
                .bind("demo", demo)
                .bindBySqlType("at", now.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(long.class)
                .one();
    }

    /** The facts must have been cleaned. */
    static void change(Handle handle, long id, PersonFacts facts) {
        requireFree(handle, facts.identifier(), id);
        int changed = handle.createUpdate("UPDATE person SET name = :name, identifier = :identifier,"
                        + " group_name = :group, note = :note WHERE id = :id")
                .bind("name", facts.name())
                .bind("identifier", facts.identifier())
                .bind("group", facts.group())
                .bind("note", facts.note())
                .bind("id", id)
                .execute();
        requireThere(changed > 0);
    }

    private static void requireFree(Handle handle, String identifier, long owner) {
        Optional<Person> other = identified(handle, identifier);
        if (other.isPresent() && other.get().id() != owner) {
            throw new GalleryException(
                    GalleryProblem.IDENTIFIER_TAKEN, other.get().name());
        }
    }

    static void block(Handle handle, long id, boolean blocked) {
        int changed = handle.createUpdate("UPDATE person SET blocked = :blocked WHERE id = :id")
                .bind("blocked", blocked)
                .bind("id", id)
                .execute();
        requireThere(changed > 0);
    }

    /** Says whether somebody is made up. */
    static void makeUp(Handle handle, long id, boolean demo) {
        handle.createUpdate("UPDATE person SET demo = :demo WHERE id = :id")
                .bind("demo", demo)
                .bind("id", id)
                .execute();
    }

    static Person requireThere(Handle handle, long id) {
        return byId(handle, id).orElseThrow(() -> new GalleryException(GalleryProblem.PERSON_GONE));
    }

    /** Pictures, chips, templates, consents and history go with the person by cascading foreign keys. */
    static boolean delete(Handle handle, long id) {
        return handle.createUpdate("DELETE FROM person WHERE id = :id")
                        .bind("id", id)
                        .execute()
                > 0;
    }

    static boolean deleteDemo(Handle handle) {
        return handle.createUpdate("DELETE FROM person WHERE demo").execute() > 0;
    }

    static int count(Handle handle) {
        return handle.createQuery("SELECT COUNT(*) FROM person")
                .mapTo(int.class)
                .one();
    }

    private static void requireThere(boolean there) {
        if (!there) {
            throw new GalleryException(GalleryProblem.PERSON_GONE);
        }
    }

    static Person person(ResultSet row) throws SQLException {
        return new Person(
                row.getLong("id"),
                new PersonFacts(
                        row.getString("name"),
                        row.getString("identifier"),
                        row.getString("group_name"),
                        row.getString("note")),
                row.getBoolean("demo"),
                row.getBoolean("blocked"),
                time(row, "enrolled_at"));
    }

    static Instant time(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
