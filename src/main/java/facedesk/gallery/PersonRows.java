package facedesk.gallery;

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
    private PersonRows() {}

    static List<Person> all(Handle handle) {
        return handle.createQuery("SELECT id, name, demo, enrolled_at FROM person ORDER BY LOWER(name), name, id")
                .map((row, context) -> person(row))
                .list();
    }

    static Optional<Person> byId(Handle handle, long id) {
        return handle.createQuery("SELECT id, name, demo, enrolled_at FROM person WHERE id = :id")
                .bind("id", id)
                .map((row, context) -> person(row))
                .findOne();
    }

    static List<Person> named(Handle handle, String name) {
        return handle.createQuery(
                        "SELECT id, name, demo, enrolled_at FROM person WHERE LOWER(name) = LOWER(:name) ORDER BY id")
                .bind("name", name)
                .map((row, context) -> person(row))
                .list();
    }

    static long insert(Handle handle, String name, boolean demo, Instant now) {
        return handle.createUpdate("INSERT INTO person (name, demo, enrolled_at) VALUES (:name, :demo, :at)")
                .bind("name", name)
                .bind("demo", demo)
                .bindBySqlType("at", now.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(long.class)
                .one();
    }

    static void rename(Handle handle, long id, String name) {
        int changed = handle.createUpdate("UPDATE person SET name = :name WHERE id = :id")
                .bind("name", name)
                .bind("id", id)
                .execute();
        requireThere(changed > 0);
    }

    static void requireThere(Handle handle, long id) {
        requireThere(byId(handle, id).isPresent());
    }

    /** Pictures, chips and templates go with the person by cascading foreign keys. */
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

    private static Person person(ResultSet row) throws SQLException {
        return new Person(row.getLong("id"), row.getString("name"), row.getBoolean("demo"), time(row, "enrolled_at"));
    }

    static Instant time(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
