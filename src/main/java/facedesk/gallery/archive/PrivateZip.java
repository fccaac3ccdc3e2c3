package facedesk.gallery.archive;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A ZIP file that its owner alone may read, written beside its place and moved there when it is whole. Closed without
 * that, nothing stays and what lay in its place is as it was. One thread.
 */
public final class PrivateZip implements AutoCloseable {
    private final Path target;
    private final Path beside;
    private final FileChannel channel;
    private final ZipOutputStream zip;

    private PrivateZip(Path target, Path beside, FileChannel channel) {
        this.target = target;
        this.beside = beside;
        this.channel = channel;
        this.zip = new ZipOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16));
        zip.setLevel(Deflater.BEST_SPEED);
    }

    /** Begins a file; temporary files are private from the moment they are made. */
    public static PrivateZip beside(Path target) throws IOException {
        Path place = target.toAbsolutePath();
        Path beside = Files.createTempFile(place.getParent(), "facedesk", ".part");
        return new PrivateZip(place, beside, FileChannel.open(beside, StandardOpenOption.WRITE));
    }

    /** Begins an entry, after the one before; closing it ends the entry, not the file. */
    public OutputStream entry(String name) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        return new FilterOutputStream(zip) {
            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                out.write(bytes, offset, length);
            }

            @Override
            public void close() throws IOException {
                zip.closeEntry();
            }
        };
    }

    /** Writes an entry. */
    public void entry(String name, byte[] content) throws IOException {
        try (OutputStream out = entry(name)) {
            out.write(content);
        }
    }

    /**
     * Ends the file, which is on the disk then and can be read.
     *
     * @return where it is until it is moved
     */
    public Path finish() throws IOException {
        zip.finish();
        zip.flush();
        channel.force(true);
        zip.close();
        return beside;
    }

    /** Moves the finished file into place; what lay there is replaced. */
    public void moveIntoPlace() throws IOException {
        Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() throws IOException {
        try {
            zip.close();
        } catch (IOException e) {
            // What was not written to its end is given up.
            channel.close();
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
