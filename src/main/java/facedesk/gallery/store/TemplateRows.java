package facedesk.gallery.store;

import facedesk.embedding.Embedding;
import facedesk.matching.Reference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/** The table of templates. Every method works inside the caller's transaction. */
final class TemplateRows {
    private static final String SELECT = "SELECT p.person_id, t.picture_id, t.vector FROM template t"
            + " JOIN picture p ON p.id = t.picture_id WHERE t.model_id = :model";

    private TemplateRows() {}

    /** Only the narrow tables are read, never the pixels: ten thousand people load in a moment. */
    static List<Reference> of(Handle handle, String modelId) {
        return handle.createQuery(SELECT + " ORDER BY t.picture_id")
                .bind("model", modelId)
                .map((row, context) -> reference(modelId, row))
                .list();
    }

    static List<Reference> of(Handle handle, String modelId, long personId) {
        return handle.createQuery(SELECT + " AND p.person_id = :person ORDER BY t.picture_id")
                .bind("model", modelId)
                .bind("person", personId)
                .map((row, context) -> reference(modelId, row))
                .list();
    }

    /** Of one picture, for every network that has embedded it. */
    static List<Embedding> of(Handle handle, long pictureId) {
        return handle.createQuery("SELECT model_id, vector FROM template WHERE picture_id = :picture ORDER BY model_id")
                .bind("picture", pictureId)
                .map((row, context) -> VectorBytes.toEmbedding(row.getString("model_id"), row.getBytes("vector")))
                .list();
    }

    static Map<String, Integer> counts(Handle handle) {
        Map<String, Integer> counts = new TreeMap<>();
        handle.createQuery("SELECT model_id, COUNT(*) AS amount FROM template GROUP BY model_id")
                .map((row, context) -> Map.entry(row.getString("model_id"), row.getInt("amount")))
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
        return counts;
    }

    static boolean delete(Handle handle, String modelId) {
        return handle.createUpdate("DELETE FROM template WHERE model_id = :model")
                        .bind("model", modelId)
                        .execute()
                > 0;
    }

    private static Reference reference(String modelId, ResultSet row) throws SQLException {
        return new Reference(
                row.getLong("person_id"),
                row.getLong("picture_id"),
                VectorBytes.toEmbedding(modelId, row.getBytes("vector")));
    }

    static void insert(Handle handle, long pictureId, List<Embedding> embeddings) {
        for (Embedding embedding : embeddings) {
            handle.createUpdate(
                            "INSERT INTO template (picture_id, model_id, vector) VALUES (:picture, :model, :vector)")
                    .bind("picture", pictureId)
                    .bind("model", embedding.modelId())
                    .bind("vector", VectorBytes.of(embedding))
                    .execute();
        }
    }

    /** Writes where the picture still exists; the condition and the write are one statement. */
    static int put(Handle handle, Map<Long, Embedding> byPicture) {
        int written = 0;
        for (Map.Entry<Long, Embedding> entry : byPicture.entrySet()) {
            written += handle.createUpdate("MERGE INTO template (picture_id, model_id, vector)"
                            + " KEY (picture_id, model_id)"
                            + " SELECT id, CAST(:model AS VARCHAR), CAST(:vector AS VARBINARY)"
                            + " FROM picture WHERE id = :picture")
                    .bind("picture", entry.getKey())
                    .bind("model", entry.getValue().modelId())
                    .bind("vector", VectorBytes.of(entry.getValue()))
                    .execute();
        }
        return written;
    }
}
