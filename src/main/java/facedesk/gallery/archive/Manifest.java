package facedesk.gallery.archive;

import facedesk.gallery.rows.Column;
import facedesk.gallery.rows.Table;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * What a backup says of itself, as {@code manifest.json}.
 *
 * @param format {@link #FORMAT}
 * @param formatVersion of this layout of the file: {@link #FORMAT_VERSION}
 * @param notice to whoever opens the file
 * @param program version that wrote it
 * @param schema form of the tables
 * @param created when, in ISO 8601
 * @param contents how much of everything
 * @param settings those that matter, by their keys
 * @param tables in the order in which they are to be filled
 */
record Manifest(
        String format,
        int formatVersion,
        String notice,
        String program,
        int schema,
        String created,
        BackupContents contents,
        Map<String, String> settings,
        List<Entry> tables) {
    static final String FORMAT = "facedesk-backup";
    static final int FORMAT_VERSION = 1;
    static final String NAME = "manifest.json";
    static final String NOTICE = "Holds faces and templates of people and is not encrypted: keep it as you would keep"
            + " their photographs, and erase it when it is no longer needed.";

    /**
     * A table's rows, one JSON array a line.
     *
     * @param file name of the ZIP entry
     * @param name of the table
     * @param columns of the table
     * @param next the id that the next row gets; null where rows have none
     * @param rows how many
     * @param bytes how many, unpacked
     * @param sha256 of them, in hexadecimal
     */
    record Entry(
            String file, String name, List<Column> columns, @Nullable Long next, long rows, long bytes, String sha256) {
        Entry {
            columns = List.copyOf(columns);
        }

        Table table() {
            return new Table(name, columns, next == null ? OptionalLong.empty() : OptionalLong.of(next));
        }
    }
}
