package facedesk.gallery.store;

import facedesk.gallery.GalleryException;
import facedesk.gallery.GalleryProblem;
import facedesk.gallery.rows.RowSource;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/**
 * Puts another gallery into the place of the one in a folder. Nobody can open that one meanwhile. The other is built
 * beside it, and takes its place in one step of the file system: interrupted at any point, the folder holds the old or
 * the new gallery, whole. One thread.
 */
public final class GalleryReplacement implements AutoCloseable {
    private final GalleryFolder folder;
    private final @Nullable FileChannel held;
    private boolean inDoubt;

    private GalleryReplacement(GalleryFolder folder, @Nullable FileChannel held) {
        this.folder = folder;
        this.held = held;
    }

    /**
     * Begins.
     *
     * @param path the folder, which need not hold a gallery; one that is damaged may be replaced too
     * @throws GalleryException if the gallery is open somewhere, or the folder cannot be written to
     */
    public static GalleryReplacement begin(Path path) {
        GalleryFolder folder = GalleryFolder.prepareToReplace(path);
        FileChannel held = Files.exists(folder.file()) ? hold(folder) : null;
        try {
            folder.removeRemains();
        } catch (GalleryException e) {
            close(held);
            throw e;
        }
        return new GalleryReplacement(folder, held);
    }

    /** Keeps the gallery as the database itself does, so that each refuses while the other has it. */
    private static FileChannel hold(GalleryFolder folder) {
        FileChannel channel = null;
        try {
            channel = FileChannel.open(folder.file(), StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            close(channel);
            throw new GalleryException(e, GalleryProblem.IN_USE, folder.path().toString());
        } catch (IOException e) {
            close(channel);
            throw new GalleryException(
                    e, GalleryProblem.READ_ONLY, folder.path().toString());
        }
        close(channel);
        throw new GalleryException(GalleryProblem.IN_USE, folder.path().toString());
    }

    /**
     * Builds the other gallery of rows.
     *
     * @param schema what {@link facedesk.gallery.Gallery#copyTo} said of them
     * @throws IOException if they are not those of a gallery
     */
    public void build(int schema, RowSource source) throws IOException {
        GalleryDatabase.build(GalleryFolder.prepare(folder.building()), schema, source);
    }

    /** Opens the gallery that was built, to be looked over and completed; the caller closes it. */
    public GalleryStore openBuilt(Clock clock) {
        return GalleryStore.open(folder.building(), clock);
    }

    /**
     * Takes the built gallery, which is closed, into place, and opens it there once.
     *
     * @throws GalleryException if it cannot be opened there; the old one is in its place again then
     */
    public void takePlace() throws IOException {
        Path built = folder.building().resolve(GalleryFolder.FILE);
        try (FileChannel file = FileChannel.open(built, StandardOpenOption.WRITE)) {
            file.force(true);
        }
        if (held == null && Files.exists(folder.file())) {
            throw new GalleryException(GalleryProblem.IN_USE, folder.path().toString());
        }
        keepOld();
        if (!GalleryFolder.knowsOwners()) {
            // Windows replaces no open file.
            close(held);
        }
        move(built, folder.file());
        // From here on the old one is kept, also for the next time, until one of the two is known to be whole.
        inDoubt = true;
        close(held);
        try {
            GalleryDatabase.openAndKeep(folder).close();
        } catch (GalleryException e) {
            if (Files.exists(folder.replaced())) {
                move(folder.replaced(), folder.file());
                inDoubt = false;
            }
            throw e;
        }
        inDoubt = false;
        folder.removeRemains();
    }

    private void keepOld() throws IOException {
        Path old = folder.file();
        if (!Files.exists(old)) {
            return;
        }
        try {
            Files.createLink(folder.replaced(), old);
        } catch (UnsupportedOperationException | IOException e) {
            Files.copy(old, folder.replaced(), StandardCopyOption.REPLACE_EXISTING);
            folder.restrictFiles();
        }
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Lets the folder go, and removes what was built and did not take its place. */
    @Override
    public void close() {
        try {
            if (!inDoubt) {
                folder.removeRemains();
            }
        } finally {
            close(held);
        }
    }

    private static void close(@Nullable FileChannel channel) {
        if (channel != null) {
            try {
                channel.close();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }
}
