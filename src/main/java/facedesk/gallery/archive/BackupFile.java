package facedesk.gallery.archive;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import facedesk.embedding.Sha256;
import facedesk.gallery.rows.RowSink;
import facedesk.gallery.rows.RowSource;
import facedesk.gallery.rows.Table;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * A backup, open to be read. Its names lead nowhere: nothing is unpacked, and what is in it reaches a gallery as values.
 * One thread.
 */
final class BackupFile implements RowSource, AutoCloseable {
    private static final int LARGEST_MANIFEST = 1 << 20;

    /** What packs better than this is made to fill a disk, unless it is small. */
    private static final int MOST_PACKED = 100;

    private static final long SMALL = 64L << 20;

    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final ZipFile zip;
    private final Manifest manifest;
    private final Backup backup;
    private final Steps steps;
    private long done;

    private BackupFile(ZipFile zip, Manifest manifest, Backup backup, Steps steps) {
        this.zip = zip;
        this.manifest = manifest;
        this.backup = backup;
        this.steps = steps;
    }

    /** Opens and looks over a backup, every byte of it. */
    static Backup check(Path path, Steps steps) throws ArchiveException {
        try (BackupFile file = open(path, steps)) {
            for (Manifest.Entry entry : file.manifest.tables()) {
                try (Checked in = file.content(entry)) {
                    in.transferTo(OutputStream.nullOutputStream());
                    in.finish();
                }
            }
            return file.backup;
        } catch (BackupWriter.Cancelled e) {
            throw new ArchiveException(e, ArchiveProblem.CANCELLED);
        } catch (IOException e) {
            throw new ArchiveException(e, ArchiveProblem.DAMAGED, path.toString());
        }
    }

    /** Opens a backup; its tables are checked as they are read. */
    static BackupFile open(Path path, Steps steps) throws ArchiveException {
        ZipLimits.check(path);
        ZipFile zip = null;
        try {
            zip = new ZipFile(path.toFile());
            Manifest manifest = manifest(zip, path);
            requireWhole(zip, manifest);
            return new BackupFile(zip, manifest, backup(path, manifest), steps);
        } catch (IOException | DateTimeException | NullPointerException e) {
            close(zip);
            throw new ArchiveException(e, ArchiveProblem.DAMAGED, path.toString());
        } catch (ArchiveException e) {
            close(zip);
            throw e;
        }
    }

    private static void close(@Nullable ZipFile zip) {
        try {
            if (zip != null) {
                zip.close();
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Manifest manifest(ZipFile zip, Path path) throws IOException, ArchiveException {
        ZipEntry entry = zip.getEntry(Manifest.NAME);
        if (entry == null) {
            throw new ArchiveException(ArchiveProblem.FOREIGN, path.toString());
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(LARGEST_MANIFEST + 1);
            if (bytes.length > LARGEST_MANIFEST) {
                throw new IOException("No manifest is that large");
            }
            var tree = JSON.readTree(bytes);
            if (!Manifest.FORMAT.equals(tree.path("format").asText())) {
                throw new ArchiveException(ArchiveProblem.FOREIGN, path.toString());
            }
            if (tree.path("formatVersion").asInt() > Manifest.FORMAT_VERSION) {
                throw new ArchiveException(ArchiveProblem.NEWER, path.toString());
            }
            return JSON.treeToValue(tree, Manifest.class);
        }
    }

    /** Every entry is in the manifest, once, and the other way round; counts are those of the tables. */
    private static void requireWhole(ZipFile zip, Manifest manifest) throws IOException {
        Set<String> named = new HashSet<>(Set.of(Manifest.NAME));
        for (Manifest.Entry entry : manifest.tables()) {
            ZipEntry packed = zip.getEntry(entry.file());
            if (!entry.file().equals(entryOf(entry.name())) || !named.add(entry.file()) || packed == null) {
                throw new IOException("A table is missing or there twice");
            }
            if (entry.bytes() > SMALL && entry.bytes() / MOST_PACKED > packed.getCompressedSize()) {
                throw new IOException("An entry is packed too well to be a table");
            }
        }
        if (zip.size() != named.size()) {
            throw new IOException("There are entries that the manifest does not name");
        }
        if (!manifest.contents().equals(BackupWriter.contents(manifest.tables()))) {
            throw new IOException("The manifest contradicts itself");
        }
    }

    private static Backup backup(Path path, Manifest manifest) {
        return new Backup(
                path,
                manifest.program(),
                manifest.schema(),
                Instant.parse(manifest.created()),
                manifest.contents(),
                manifest.settings());
    }

    Backup backup() {
        return backup;
    }

    /** Bytes of all tables, unpacked. */
    long bytes() {
        return manifest.tables().stream().mapToLong(Manifest.Entry::bytes).sum();
    }

    @Override
    public void to(RowSink sink) throws IOException {
        JsonFactory json = new JsonFactory().disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);
        for (Manifest.Entry entry : manifest.tables()) {
            Table table = entry.table();
            sink.table(table);
            try (Checked in = content(entry);
                    JsonParser parser = json.createParser(in)) {
                @Nullable Object[] row = RowText.read(parser, table);
                while (row != null) {
                    sink.row(row);
                    row = RowText.read(parser, table);
                }
                in.finish();
            }
        }
    }

    private Checked content(Manifest.Entry entry) throws IOException {
        InputStream packed = zip.getInputStream(zip.getEntry(entry.file()));
        return new Checked(new DigestInputStream(new BufferedInputStream(packed, 1 << 16), Sha256.digest()), entry);
    }

    static String entryOf(String table) {
        return "tables/" + table + ".jsonl";
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Lets through no more bytes than the manifest says, and at the end knows whether they are the right ones. */
    private final class Checked extends FilterInputStream {
        private final DigestInputStream digest;
        private final Manifest.Entry entry;
        private long bytes;
        private long lines;

        Checked(DigestInputStream in, Manifest.Entry entry) {
            super(in);
            this.digest = in;
            this.entry = entry;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (steps.cancelled()) {
                throw new BackupWriter.Cancelled();
            }
            int count = super.read(into, offset, length);
            if (count > 0) {
                bytes += count;
                done += count;
                if (bytes > entry.bytes()) {
                    throw new IOException("A table is larger than the manifest says");
                }
                for (int i = offset; i < offset + count; i++) {
                    lines += into[i] == '\n' ? 1 : 0;
                }
                steps.report(done, BackupFile.this.bytes());
            }
            return count;
        }

        private void finish() throws IOException {
            transferTo(OutputStream.nullOutputStream());
            String hash = HexFormat.of().formatHex(digest.getMessageDigest().digest());
            if (bytes != entry.bytes() || lines != entry.rows() || !hash.equals(entry.sha256())) {
                throw new IOException("A table is not what was written");
            }
        }
    }
}
