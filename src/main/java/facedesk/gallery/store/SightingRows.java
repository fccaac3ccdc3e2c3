package facedesk.gallery.store;

import facedesk.gallery.sighting.NewSighting;
import facedesk.gallery.sighting.Sighting;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** The tables of sightings and of whom they are not. Every method works inside the caller's transaction. */
final class SightingRows {
    private static final String SELECT =
            "SELECT s.id, s.state, s.quality, s.below_limits, s.seen_at, s.expires_at FROM sighting s";

    private SightingRows() {}

    static long insert(Handle handle, NewSighting sighting) {
        long id = handle.createUpdate("INSERT INTO sighting (state, quality, below_limits, seen_at, expires_at)"
                        + " VALUES (:state, :quality, :below, :seen, :expires)")
                .bind("state", Sighting.State.OPEN.name())
                .bind("quality", sighting.quality())
                .bind("below", sighting.belowLimits())
                .bindBySqlType("seen", sighting.seenAt().atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .bindBySqlType("expires", sighting.expiresAt().atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(long.class)
                .one();
        SightingImageRows.insert(handle, id, sighting.thumbnail(), sighting.chip());
        return id;
    }

    /** Brings one back that was there, with its id and its rejections; nothing if that id is taken. */
    static boolean bringBack(Handle handle, Sighting sighting) {
        int written = handle.createUpdate("INSERT INTO sighting (id, state, quality, below_limits, seen_at, expires_at)"
                        + " SELECT CAST(:id AS BIGINT), CAST(:state AS VARCHAR), CAST(:quality AS DOUBLE PRECISION),"
                        + " CAST(:below AS BOOLEAN), CAST(:seen AS TIMESTAMP(6) WITH TIME ZONE),"
                        + " CAST(:expires AS TIMESTAMP(6) WITH TIME ZONE)"
                        + " WHERE NOT EXISTS (SELECT 1 FROM sighting WHERE id = :id)")
                .bind("id", sighting.id())
                .bind("state", sighting.state().name())
                .bind("quality", sighting.quality())
                .bind("below", sighting.belowLimits())
                .bindBySqlType("seen", sighting.seenAt().atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .bindBySqlType("expires", sighting.expiresAt().atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .execute();
        if (written > 0) {
            sighting.rejected().forEach(person -> reject(handle, sighting.id(), person));
        }
        return written > 0;
    }

    static List<Sighting> all(Handle handle, Instant now) {
        Map<Long, Set<Long>> rejected = rejected(handle);
        return handle.createQuery(SELECT + " WHERE s.expires_at > :now ORDER BY s.seen_at DESC, s.id DESC")
                .bindBySqlType("now", now.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .map((row, context) -> sighting(row, rejected))
                .list();
    }

    static List<Sighting> byIds(Handle handle, Set<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, Set<Long>> rejected = rejected(handle);
        return handle.createQuery(SELECT + " WHERE s.id IN (<ids>) ORDER BY s.id")
                .bindList("ids", List.copyOf(ids))
                .map((row, context) -> sighting(row, rejected))
                .list();
    }

    private static Map<Long, Set<Long>> rejected(Handle handle) {
        Map<Long, Set<Long>> bySighting = new HashMap<>();
        handle.createQuery("SELECT sighting_id, person_id FROM sighting_rejection")
                .map((row, context) -> Map.entry(row.getLong("sighting_id"), row.getLong("person_id")))
                .forEach(pair -> bySighting
                        .computeIfAbsent(pair.getKey(), absent -> new HashSet<>())
                        .add(pair.getValue()));
        return bySighting;
    }

    /** Writes where both are still there; the condition and the write are one statement. */
    static void reject(Handle handle, long id, long personId) {
        handle.createUpdate("MERGE INTO sighting_rejection (sighting_id, person_id) KEY (sighting_id, person_id)"
                        + " SELECT s.id, p.id FROM sighting s, person p WHERE s.id = :id AND p.id = :person")
                .bind("id", id)
                .bind("person", personId)
                .execute();
    }

    static void takeBack(Handle handle, long id, long personId) {
        handle.createUpdate("DELETE FROM sighting_rejection WHERE sighting_id = :id AND person_id = :person")
                .bind("id", id)
                .bind("person", personId)
                .execute();
    }

    /** What is not the one person is not the other either: they were found to be the same. */
    static void rejectToo(Handle handle, long from, long into) {
        handle.createUpdate("MERGE INTO sighting_rejection (sighting_id, person_id) KEY (sighting_id, person_id)"
                        + " SELECT sighting_id, CAST(:into AS BIGINT) FROM sighting_rejection WHERE person_id = :from")
                .bind("into", into)
                .bind("from", from)
                .execute();
    }

    static void put(Handle handle, long id, Sighting.State state) {
        handle.createUpdate("UPDATE sighting SET state = :state WHERE id = :id")
                .bind("state", state.name())
                .bind("id", id)
                .execute();
    }

    /** Pixels, templates and rejections go with it by cascading foreign keys. */
    static void delete(Handle handle, long id) {
        handle.createUpdate("DELETE FROM sighting WHERE id = :id")
                .bind("id", id)
                .execute();
    }

    /** Deletes the oldest beyond so many. */
    static int keepNewest(Handle handle, int most) {
        return handle.createUpdate("DELETE FROM sighting WHERE id IN"
                        + " (SELECT id FROM sighting ORDER BY seen_at DESC, id DESC OFFSET :most ROWS)")
                .bind("most", most)
                .execute();
    }

    static int shorten(Handle handle, Duration most) {
        return handle.createUpdate("UPDATE sighting SET expires_at = DATEADD('SECOND', :seconds, seen_at)"
                        + " WHERE expires_at > DATEADD('SECOND', :seconds, seen_at)")
                .bind("seconds", most.toSeconds())
                .execute();
    }

    static int deleteExpired(Handle handle, Instant now) {
        return handle.createUpdate("DELETE FROM sighting WHERE expires_at <= :now")
                .bindBySqlType("now", now.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .execute();
    }

    static int deleteAll(Handle handle) {
        return handle.execute("DELETE FROM sighting");
    }

    static int count(Handle handle) {
        return handle.createQuery("SELECT COUNT(*) FROM sighting")
                .mapTo(int.class)
                .one();
    }

    private static Sighting sighting(ResultSet row, Map<Long, Set<Long>> rejected) throws SQLException {
        long id = row.getLong("id");
        return new Sighting(
                id,
                Sighting.State.valueOf(row.getString("state")),
                row.getDouble("quality"),
                row.getBoolean("below_limits"),
                PersonRows.time(row, "seen_at"),
                PersonRows.time(row, "expires_at"),
                rejected.getOrDefault(id, Set.of()));
    }
}
