package facedesk.gallery.archive;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;

/**
 * A backup that was found whole.
 *
 * @param file where
 * @param program version that wrote it
 * @param schema form of its tables
 * @param created when
 * @param contents how much of everything
 * @param settings those that matter, by their keys
 */
public record Backup(
        Path file, String program, int schema, Instant created, BackupContents contents, Map<String, String> settings) {
    public Backup {
        settings = Map.copyOf(settings);
    }
}
