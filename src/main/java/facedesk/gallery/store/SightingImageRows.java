package facedesk.gallery.store;

import facedesk.detection.Chip;
import facedesk.embedding.Embedding;
import facedesk.gallery.sighting.SightedChip;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Pixels and templates of sightings. Every method works inside the caller's transaction. */
final class SightingImageRows {
    private SightingImageRows() {}

    static void insert(Handle handle, long id, byte[] thumbnail, Chip chip) {
        handle.createUpdate("INSERT INTO sighting_image (sighting_id, thumbnail, chip) VALUES (:id, :thumbnail, :chip)")
                .bind("id", id)
                .bind("thumbnail", thumbnail)
                .bind("chip", chip.bgr())
                .execute();
    }

    static Optional<byte[]> thumbnail(Handle handle, long id) {
        return handle.createQuery("SELECT thumbnail FROM sighting_image WHERE sighting_id = :id")
                .bind("id", id)
                .mapTo(byte[].class)
                .findOne();
    }

    static Optional<Chip> chip(Handle handle, long id) {
        return handle.createQuery("SELECT chip FROM sighting_image WHERE sighting_id = :id")
                .bind("id", id)
                .map((row, context) -> Chip.ofBgr(row.getBytes("chip")))
                .findOne();
    }

    static List<SightedChip> without(Handle handle, String modelId, int limit) {
        return handle.createQuery("SELECT sighting_id, chip FROM sighting_image i WHERE NOT EXISTS"
                        + " (SELECT 1 FROM sighting_template t WHERE t.sighting_id = i.sighting_id"
                        + " AND t.model_id = :model) ORDER BY sighting_id LIMIT :limit")
                .bind("model", modelId)
                .bind("limit", limit)
                .map((row, context) -> new SightedChip(row.getLong("sighting_id"), Chip.ofBgr(row.getBytes("chip"))))
                .list();
    }

    static Map<Long, Embedding> templates(Handle handle, String modelId) {
        Map<Long, Embedding> byId = new HashMap<>();
        handle.createQuery("SELECT sighting_id, vector FROM sighting_template WHERE model_id = :model")
                .bind("model", modelId)
                .map((row, context) ->
                        Map.entry(row.getLong("sighting_id"), VectorBytes.toEmbedding(modelId, row.getBytes("vector"))))
                .forEach(entry -> byId.put(entry.getKey(), entry.getValue()));
        return byId;
    }

    /** Of one sighting, for every network that has embedded it. */
    static List<Embedding> templatesOf(Handle handle, long id) {
        return handle.createQuery(
                        "SELECT model_id, vector FROM sighting_template WHERE sighting_id = :id ORDER BY model_id")
                .bind("id", id)
                .map((row, context) -> VectorBytes.toEmbedding(row.getString("model_id"), row.getBytes("vector")))
                .list();
    }

    /** Writes where the sighting still exists; the condition and the write are one statement. */
    static void put(Handle handle, long id, Embedding embedding) {
        handle.createUpdate("MERGE INTO sighting_template (sighting_id, model_id, vector) KEY (sighting_id, model_id)"
                        + " SELECT id, CAST(:model AS VARCHAR), CAST(:vector AS VARBINARY) FROM sighting"
                        + " WHERE id = :id")
                .bind("model", embedding.modelId())
                .bind("vector", VectorBytes.of(embedding))
                .bind("id", id)
                .execute();
    }
}
