package facedesk.gallery.store;

import facedesk.detection.Chip;
import facedesk.embedding.Sha256;
import facedesk.gallery.NewPicture;
import facedesk.gallery.Picture;
import facedesk.gallery.StoredChip;
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
    private static final String SELECT = "SELECT p.id, p.person_id, i.thumbnail, p.quality, p.source, p.look,"
            + " p.below_limits, p.taken_at"
            + " FROM picture p JOIN picture_image i ON i.picture_id = p.id";

    private static final String WITHOUT = " WHERE NOT EXISTS"
            + " (SELECT 1 FROM template t WHERE t.picture_id = i.picture_id AND t.model_id = :model)";

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
        long id = handle.createUpdate("INSERT INTO picture (person_id, chip_hash, quality, source, look,"
                        + " below_limits, taken_at) VALUES (:person, :hash, :quality, :source, :look, :below, :at)")
                .bind("person", personId)
                .bind("hash", hash(picture.chip()))
                .bind("quality", picture.quality())
                .bind("source", picture.source())
                .bind("look", picture.look())
                .bind("below", picture.belowLimits())
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

    static int count(Handle handle, long personId) {
        return handle.createQuery("SELECT COUNT(*) FROM picture WHERE person_id = :person")
                .bind("person", personId)
                .mapTo(int.class)
                .one();
    }

    /** The thumbnail of the best picture. */
    static Optional<byte[]> thumbnail(Handle handle, long personId) {
        return handle.createQuery("SELECT i.thumbnail FROM picture p JOIN picture_image i ON i.picture_id = p.id"
                        + " WHERE p.person_id = :person ORDER BY p.quality DESC, p.id LIMIT 1")
                .bind("person", personId)
                .mapTo(byte[].class)
                .findOne();
    }

    static List<Long> ids(Handle handle, long personId) {
        return handle.createQuery("SELECT id FROM picture WHERE person_id = :person ORDER BY id")
                .bind("person", personId)
                .mapTo(Long.class)
                .list();
    }

    /** Gives one person's picture to another, who must not have the same. */
    static int give(Handle handle, long id, long from, long to) {
        return handle.createUpdate("UPDATE picture SET person_id = :to WHERE id = :id AND person_id = :from")
                .bind("to", to)
                .bind("id", id)
                .bind("from", from)
                .execute();
    }

    /** Whether a person has a picture with the same chip as this one of somebody else. */
    static boolean hasSame(Handle handle, long personId, long pictureId) {
        return handle.createQuery("SELECT COUNT(*) FROM picture p JOIN picture q ON q.chip_hash = p.chip_hash"
                                + " WHERE p.id = :id AND q.person_id = :person")
                        .bind("id", pictureId)
                        .bind("person", personId)
                        .mapTo(int.class)
                        .one()
                > 0;
    }

    static int countWithout(Handle handle, String modelId) {
        return handle.createQuery("SELECT COUNT(*) FROM picture_image i" + WITHOUT)
                .bind("model", modelId)
                .mapTo(int.class)
                .one();
    }

    static List<StoredChip> without(Handle handle, String modelId, int limit) {
        return handle.createQuery(
                        "SELECT picture_id, chip FROM picture_image i" + WITHOUT + " ORDER BY picture_id LIMIT :limit")
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
                row.getString("look"),
                row.getBoolean("below_limits"),
                PersonRows.time(row, "taken_at"));
    }

    static byte[] hash(Chip chip) {
        return Sha256.digest().digest(chip.bgr());
    }
}
