package facedesk.gallery.archive;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import facedesk.embedding.Sha256;
import facedesk.gallery.Gallery;
import facedesk.gallery.history.Event;
import facedesk.gallery.rows.RowSink;
import facedesk.gallery.rows.Table;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes a backup: a ZIP of one text file for each table and a manifest. Only rows that are there are written, so
 * nothing of anybody erased is in it. The file is read again and counted before it takes its place.
 */
public final class BackupWriter {
    private final Gallery gallery;
    private final String program;
    private final Clock clock;

    /**
     * @param program its version
     * @param clock gives the time of the backup
     */
    public BackupWriter(Gallery gallery, String program, Clock clock) {
        this.gallery = gallery;
        this.program = program;
        this.clock = clock;
    }

    /**
     * Writes it while the gallery stays in use; what is in it is the state of one moment. Blocks.
     *
     * @param file replaced if it is there
     * @param settings to go with it
     * @throws ArchiveException if it cannot be written; what was there before is as it was
     */
    public Backup write(Path file, Map<String, String> settings, Steps steps) throws ArchiveException {
        try (PrivateZip zip = PrivateZip.beside(file)) {
            Tables tables = new Tables(zip, steps);
            int schema = gallery.copyTo(tables);
            tables.endTable();
            zip.entry(Manifest.NAME, text(manifest(schema, settings, tables.done)));
            Path written = zip.finish();
            Backup found = BackupFile.check(written, steps);
            if (!found.contents().equals(contents(tables.done))) {
                throw new ArchiveException(ArchiveProblem.NOT_WRITTEN, file.toString());
            }
            zip.moveIntoPlace();
            gallery.history().add(backedUp(found));
            return new Backup(file, program, schema, found.created(), found.contents(), found.settings());
        } catch (Cancelled e) {
            throw new ArchiveException(e, ArchiveProblem.CANCELLED);
        } catch (IOException e) {
            throw new ArchiveException(e, ArchiveProblem.NOT_WRITTEN, file.toString());
        }
    }

    private Event backedUp(Backup backup) {
        int people = Math.toIntExact(backup.contents().people());
        return new Event(clock.instant(), Event.Kind.BACKED_UP, OptionalLong.empty(), people);
    }

    private Manifest manifest(int schema, Map<String, String> settings, List<Manifest.Entry> tables) {
        return new Manifest(
                Manifest.FORMAT,
                Manifest.FORMAT_VERSION,
                Manifest.NOTICE,
                program,
                schema,
                clock.instant().toString(),
                contents(tables),
                new TreeMap<>(settings),
                tables);
    }

    private static byte[] text(Manifest manifest) throws IOException {
        return new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsBytes(manifest);
    }

    static BackupContents contents(List<Manifest.Entry> tables) {
        return new BackupContents(
                rows(tables, "person"), rows(tables, "picture"), rows(tables, "template"), rows(tables, "consent"));
    }

    private static long rows(List<Manifest.Entry> tables, String name) {
        return tables.stream()
                .filter(entry -> entry.name().equals(name))
                .mapToLong(Manifest.Entry::rows)
                .sum();
    }

    /** Somebody asked to stop. */
    static final class Cancelled extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** Writes each table into an entry of its own. */
    private static final class Tables implements RowSink {
        private final PrivateZip zip;
        private final Steps steps;
        private final List<Manifest.Entry> done = new ArrayList<>();
        private @Nullable Counted entry;
        private @Nullable JsonGenerator json;
        private Table table = new Table("", List.of(), OptionalLong.empty());
        private long rows;
        private long allDone;
        private long all;

        Tables(PrivateZip zip, Steps steps) {
            this.zip = zip;
            this.steps = steps;
        }

        @Override
        public void begin(long total) {
            all = total;
        }

        @Override
        public void table(Table next) throws IOException {
            endTable();
            table = next;
            rows = 0;
            entry = new Counted(zip.entry(BackupFile.entryOf(next.name())));
            json = new JsonFactory().createGenerator(new BufferedOutputStream(entry, 1 << 16));
            json.setRootValueSeparator(null);
        }

        @Override
        public void row(@Nullable Object[] values) throws IOException {
            if (steps.cancelled()) {
                throw new Cancelled();
            }
            RowText.write(java.util.Objects.requireNonNull(json), values);
            rows++;
            steps.report(++allDone, all);
        }

        private void endTable() throws IOException {
            if (json != null && entry != null) {
                json.close();
                String hash = HexFormat.of().formatHex(entry.getMessageDigest().digest());
                Long next = table.next().isPresent() ? (Long) table.next().getAsLong() : null;
                String file = BackupFile.entryOf(table.name());
                done.add(new Manifest.Entry(file, table.name(), table.columns(), next, rows, entry.bytes, hash));
                json = null;
            }
        }
    }

    /** Counts and hashes what goes through. */
    private static final class Counted extends DigestOutputStream {
        private long bytes;

        Counted(OutputStream out) {
            super(out, Sha256.digest());
        }

        @Override
        public void write(int one) throws IOException {
            super.write(one);
            bytes++;
        }

        @Override
        public void write(byte[] some, int offset, int length) throws IOException {
            super.write(some, offset, length);
            bytes += length;
        }
    }
}
