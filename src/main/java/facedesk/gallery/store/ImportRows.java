package facedesk.gallery.store;

import facedesk.gallery.imports.ImportedFile;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The tables of imported files. Every method works inside the caller's transaction. */
final class ImportRows {
    private static final String TAKEN = "SELECT f.content_hash, p.person_id, q.name, CAST(NULL AS VARCHAR) AS reason"
            + " FROM imported_file f JOIN picture p ON p.id = f.picture_id JOIN person q ON q.id = p.person_id";
    private static final String REFUSED = "SELECT r.content_hash, r.person_id, q.name, r.reason"
            + " FROM refused_file r JOIN person q ON q.id = r.person_id WHERE r.limits = :limits";

    private ImportRows() {}

    static List<ImportedFile> all(Handle handle, String limits) {
        List<ImportedFile> files = new ArrayList<>();
        handle.createQuery(TAKEN).map((row, context) -> file(row)).forEach(files::add);
        handle.createQuery(REFUSED)
                .bind("limits", limits)
                .map((row, context) -> file(row))
                .forEach(files::add);
        return files;
    }

    private static ImportedFile file(ResultSet row) throws SQLException {
        return new ImportedFile(
                HexFormat.of().formatHex(row.getBytes("content_hash")),
                row.getLong("person_id"),
                row.getString("name"),
                Optional.ofNullable(row.getString("reason")));
    }

    /** Writes where the picture still exists; the condition and the write are one statement. */
    static void putTaken(Handle handle, long personId, String sha256, byte[] chipHash) {
        handle.createUpdate("MERGE INTO imported_file (picture_id, content_hash) KEY (picture_id, content_hash)"
                        + " SELECT id, CAST(:file AS BINARY(32)) FROM picture"
                        + " WHERE person_id = :person AND chip_hash = :chip")
                .bind("file", HexFormat.of().parseHex(sha256))
                .bind("person", personId)
                .bind("chip", chipHash)
                .execute();
    }

    /** Writes where the person still exists; a later reason replaces an earlier one. */
    static void putRefused(Handle handle, long personId, String sha256, String reason, String limits) {
        handle.createUpdate("MERGE INTO refused_file (person_id, content_hash, reason, limits)"
                        + " KEY (person_id, content_hash)"
                        + " SELECT id, CAST(:file AS BINARY(32)), CAST(:reason AS VARCHAR), CAST(:limits AS VARCHAR)"
                        + " FROM person WHERE id = :person")
                .bind("file", HexFormat.of().parseHex(sha256))
                .bind("person", personId)
                .bind("reason", reason)
                .bind("limits", limits)
                .execute();
    }
}
