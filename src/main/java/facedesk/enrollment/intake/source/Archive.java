package facedesk.enrollment.intake.source;

import facedesk.enrollment.EnrollmentException;
import facedesk.enrollment.intake.plan.IntakeFault;
import facedesk.image.ImageFiles;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A ZIP that was checked as a whole. Entries are unpacked into memory, one at a time and never beyond the size that their
 * table gives; nothing is ever written. Safe from every thread.
 */
final class Archive implements Closeable {
    private static final Logger LOG = LoggerFactory.getLogger(Archive.class);

    /** Some pictures of thousands of people; more is made to choke whoever opens it. */
    static final int MOST_ENTRIES = 10_000;

    /** 150 bytes for each entry: with a path of a person and a picture it has some hundred. */
    private static final int LARGEST_TABLE = 1536 << 10;

    /** Two thousand pictures from a good camera. */
    static final long MOST_BYTES = 10L << 30;

    /** Pictures hardly shrink, lists to a tenth; only what is made to burst unpacks to more than a hundred times its size. */
    static final int HIGHEST_RATIO = 100;

    /** So little harms nobody, whatever its ratio: an even picture or a list of few words. */
    private static final long HARMLESS = 64L << 10;

    private static final Pattern ESCAPING = Pattern.compile("^/|^[A-Za-z]:|(^|/)\\.\\.(/|$)|\0");

    private final String name;
    private final ZipFile zip;
    private final List<ZipArchiveEntry> entries;

    private Archive(String name, ZipFile zip, List<ZipArchiveEntry> entries) {
        this.name = name;
        this.zip = zip;
        this.entries = entries;
    }

    /**
     * Opens it and checks what its table says, before anything is unpacked.
     *
     * @throws EnrollmentException if it is no archive, or one that nobody packs who means well
     */
    static Archive open(Path file) throws EnrollmentException {
        String name = FolderReader.nameOf(file);
        if (!Files.isRegularFile(file)) {
            throw new EnrollmentException(IntakeFault.ARCHIVE_UNREADABLE, name);
        }
        ZipFile zip = openZip(file, name);
        Archive archive = new Archive(name, zip, entriesOf(zip));
        try {
            archive.check(Files.size(file));
            return archive;
        } catch (EnrollmentException e) {
            archive.close();
            throw e;
        } catch (IOException e) {
            archive.close();
            throw new EnrollmentException(e, IntakeFault.ARCHIVE_UNREADABLE, name);
        }
    }

    private static ZipFile openZip(Path file, String name) throws EnrollmentException {
        @Nullable TableBudget budget = null;
        try {
            if (TableCount.exceeds(file, MOST_ENTRIES, LARGEST_TABLE)) {
                throw new EnrollmentException(IntakeFault.ARCHIVE_CROWDED, name, MOST_ENTRIES);
            }
            budget = new TableBudget(Files.newByteChannel(file), LARGEST_TABLE);
            ZipFile zip = ZipFile.builder()
                    .setSeekableByteChannel(budget)
                    .setIgnoreLocalFileHeader(true)
                    .get();
            budget.lift();
            return zip;
        } catch (IOException | IllegalArgumentException e) {
            closeAfter(e, budget);
            if (budget != null && budget.isExhausted()) {
                throw new EnrollmentException(e, IntakeFault.ARCHIVE_CROWDED, name, MOST_ENTRIES);
            }
            throw new EnrollmentException(e, IntakeFault.ARCHIVE_UNREADABLE, name);
        }
    }

    private static void closeAfter(Exception failure, @Nullable Closeable file) {
        try {
            if (file != null) {
                file.close();
            }
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }

    private static List<ZipArchiveEntry> entriesOf(ZipFile zip) {
        List<ZipArchiveEntry> files = new ArrayList<>();
        Collections.list(zip.getEntries()).stream()
                .filter(entry -> !entry.isDirectory())
                .forEach(files::add);
        return files;
    }

    private void check(long size) throws EnrollmentException {
        if (entries.size() > MOST_ENTRIES) {
            throw new EnrollmentException(IntakeFault.ARCHIVE_CROWDED, name, MOST_ENTRIES);
        }
        long whole = 0;
        for (ZipArchiveEntry entry : entries) {
            if (ESCAPING.matcher(pathOf(entry)).find()) {
                throw new EnrollmentException(IntakeFault.ARCHIVE_ESCAPES, name, entry.getName());
            }
            checkRatio(entry.getSize(), entry.getCompressedSize());
            if (entry.getSize() > MOST_BYTES - whole) {
                throw new EnrollmentException(IntakeFault.ARCHIVE_TOO_LARGE, name, MOST_BYTES >> 30);
            }
            whole += Math.max(0, entry.getSize());
        }
        // Entries that share their packed bytes each look harmless.
        checkRatio(whole, size);
    }

    private void checkRatio(long unpacked, long packed) throws EnrollmentException {
        if (unpacked > HARMLESS && unpacked > HIGHEST_RATIO * Math.max(1, packed)) {
            throw new EnrollmentException(IntakeFault.ARCHIVE_BOMB, name, HIGHEST_RATIO);
        }
    }

    String name() {
        return name;
    }

    /** The files in it, folders left out, in the order of its table. */
    List<ZipArchiveEntry> entries() {
        return Collections.unmodifiableList(entries);
    }

    /** An entry's path inside, with slashes. */
    static String pathOf(ZipArchiveEntry entry) {
        return entry.getName().replace('\\', '/');
    }

    /** Whether it can be unpacked: neither locked by a password nor packed in an unheard-of way. */
    boolean isReadable(ZipArchiveEntry entry) {
        return zip.canReadEntryData(entry);
    }

    /**
     * Unpacks an entry.
     *
     * @throws EnrollmentException if it is damaged, or is not as long as the table says
     */
    synchronized byte[] bytes(ZipArchiveEntry entry) throws EnrollmentException {
        long size = Math.min(Math.max(0, entry.getSize()), ImageFiles.MAX_BYTES);
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] read = in.readNBytes((int) size + 1);
            if (read.length != entry.getSize()) {
                throw new EnrollmentException(IntakeFault.ENTRY_LIES, entry.getName());
            }
            return read;
        } catch (IOException | IllegalArgumentException e) {
            throw new EnrollmentException(e, IntakeFault.ENTRY_LIES, entry.getName());
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            LOG.warn("An archive could not be closed", e);
        }
    }
}
