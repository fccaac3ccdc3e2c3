package facedesk.gallery;

import facedesk.detection.Chip;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The tables of pictures and of their pixels. Every method works inside the caller's transaction. */
final class PictureRows {
    private static final String SELECT = "SELECT p.id, p.person_id, i.thumbnail, p.quality, p.source, p.taken_at"
            + " FROM picture p JOIN picture_image i ON i.picture_id = p.id";

    private PictureRows() {}

    static List<Picture> of(Handle handle, long personId) {
        return handle.createQuery(SELECT + " WHERE p.person_id = :person ORDER BY p.taken_at, p.id")
                .bind("person", personId)
                .map((row, context) -> picture(row))
                .list();
    }

    static Optional<Picture> byId(Handle handle, long id) {
        return handle.createQuery(SELECT + " WHERE p.id = :id")
                .bind("id", id)
                .map((row, context) -> picture(row))
                .findOne();
    }

    static boolean has(Handle handle, long personId, Chip chip) {
        return handle.createQuery("SELECT COUNT(*) FROM picture WHERE person_id = :person AND chip_hash = :hash")
                        .bind("person", personId)
                        .bind("hash", hash(chip))
                        .mapTo(int.class)
                        .one()
                > 0;
    }

    static long insert(Handle handle, long personId, NewPicture picture, Instant now) {
        long id = handle.createUpdate("INSERT INTO picture (person_id, chip_hash, quality, source, taken_at)"
                        + " VALUES (:person, :hash, :quality, :source, :at)")
                .bind("person", personId)
                .bind("hash", hash(picture.chip()))
                .bind("quality", picture.quality())
                .bind("source", picture.source())
                .bindBySqlType("at", now.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(long.class)
                .one();
        handle.createUpdate("INSERT INTO picture_image (picture_id, thumbnail, chip) VALUES (:id, :thumbnail, :chip)")
                .bind("id", id)
                .bind("thumbnail", picture.thumbnail())
                .bind("chip", picture.chip().bgr())
                .execute();
        return id;
    }

    static Optional<Chip> chip(Handle handle, long id) {
        return handle.createQuery("SELECT chip FROM picture_image WHERE picture_id = :id")
                .bind("id", id)
                .map((row, context) -> Chip.ofBgr(row.getBytes("chip")))
                .findOne();
    }

    static boolean delete(Handle handle, long id) {
        return handle.createUpdate("DELETE FROM picture WHERE id = :id")
                        .bind("id", id)
                        .execute()
                > 0;
    }

    static List<StoredChip> without(Handle handle, String modelId, int limit) {
        return handle.createQuery("SELECT picture_id, chip FROM picture_image i WHERE NOT EXISTS"
                        + " (SELECT 1 FROM template t WHERE t.picture_id = i.picture_id AND t.model_id = :model)"
                        + " ORDER BY picture_id LIMIT :limit")
                .bind("model", modelId)
                .bind("limit", limit)
                .map((row, context) -> new StoredChip(row.getLong("picture_id"), Chip.ofBgr(row.getBytes("chip"))))
                .list();
    }

    private static Picture picture(ResultSet row) throws SQLException {
        return new Picture(
                row.getLong("id"),
                row.getLong("person_id"),
                row.getBytes("thumbnail"),
                row.getDouble("quality"),
                row.getString("source"),
                PersonRows.time(row, "taken_at"));
    }

    static byte[] hash(Chip chip) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(chip.bgr());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
