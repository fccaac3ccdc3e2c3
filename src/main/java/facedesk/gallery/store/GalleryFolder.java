package facedesk.gallery.store;

import facedesk.gallery.GalleryException;
import facedesk.gallery.GalleryProblem;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;

/**
 * The folder a gallery lives in, readable by its owner alone where the file system knows owners: the folder 0700, each
 * file 0600. A folder that was there before and holds other things too keeps its own permissions.
 */
final class GalleryFolder {
    /** The database; H2 appends this ending itself. */
    static final String FILE = "gallery.mv.db";

    private static final String FOLDER = "rwx------";

    private final Path path;

    private GalleryFolder(Path path) {
        this.path = path;
    }

    /**
     * Creates the folder if it is missing and checks that it can be used.
     *
     * @throws GalleryException if it cannot
     */
    static GalleryFolder prepare(Path requested) {
        return prepare(requested, GalleryFolder::requireUsable);
    }

    /** As {@link #prepare}, where the gallery in it may be damaged. */
    static GalleryFolder prepareToReplace(Path requested) {
        return prepare(requested, GalleryFolder::requireWritable);
    }

    /** Whether a folder will do. */
    private interface Check {
        void of(GalleryFolder folder) throws IOException;
    }

    private static GalleryFolder prepare(Path requested, Check check) {
        Path path = requested.toAbsolutePath().normalize();
        if (path.toString().contains(";")) {
            throw new GalleryException(GalleryProblem.SEMICOLON, path.toString());
        }
        try {
            boolean isNew = !Files.exists(path);
            create(path);
            GalleryFolder folder = new GalleryFolder(path);
            check.of(folder);
            if (isNew || folder.holdsOnlyGallery()) {
                folder.restrict(path, FOLDER);
            }
            return folder;
        } catch (IOException e) {
            throw new GalleryException(e, GalleryProblem.READ_ONLY, path.toString());
        }
    }

    /** With the folders above it, which would tell others that there is a gallery. */
    private static void create(Path path) throws IOException {
        if (knowsOwners()) {
            Files.createDirectories(
                    path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(FOLDER)));
        } else {
            Files.createDirectories(path);
        }
    }

    /** Absolute. */
    Path path() {
        return path;
    }

    /** The database without the ending that H2 appends. */
    Path database() {
        return path.resolve("gallery");
    }

    /** Makes the files readable by their owner alone. */
    void restrictFiles() {
        try (Stream<Path> files = galleryFiles()) {
            for (Path file : files.toList()) {
                restrict(file, "rw-------");
            }
        } catch (IOException e) {
            throw new GalleryException(e, GalleryProblem.READ_ONLY, path.toString());
        }
    }

    /** The database with its ending. */
    Path file() {
        return path.resolve(FILE);
    }

    /** Where a gallery is built that is to take the place of this one. */
    Path building() {
        return path.resolve("gallery.restoring");
    }

    /** The gallery that was replaced, until the new one is known to be whole. */
    Path replaced() {
        return path.resolve("gallery.replaced");
    }

    /** Removes what a replacement left that was interrupted: the gallery itself is the old or the new one, and whole. */
    void removeRemains() {
        try {
            Files.deleteIfExists(replaced());
            remove(building());
        } catch (IOException e) {
            throw new GalleryException(e, GalleryProblem.READ_ONLY, path.toString());
        }
    }

    private static void remove(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private void requireWritable() {
        if (!Files.isWritable(path)) {
            throw new GalleryException(GalleryProblem.READ_ONLY, path.toString());
        }
    }

    private void requireUsable() throws IOException {
        requireWritable();
        Path file = path.resolve(FILE);
        if (!Files.exists(file)) {
            return;
        }
        if (!Files.isRegularFile(file) || Files.size(file) == 0) {
            // H2 would take an empty file for a new database and greet as if nobody had ever been enrolled.
            throw new GalleryException(GalleryProblem.DAMAGED, path.toString());
        }
        if (!Files.isWritable(file)) {
            throw new GalleryException(GalleryProblem.READ_ONLY, path.toString());
        }
    }

    private boolean holdsOnlyGallery() throws IOException {
        try (Stream<Path> all = Files.list(path)) {
            return all.allMatch(file -> file.getFileName().toString().startsWith("gallery."));
        }
    }

    private Stream<Path> galleryFiles() throws IOException {
        return Files.list(path)
                .filter(file -> file.getFileName().toString().startsWith("gallery."))
                .filter(Files::isRegularFile);
    }

    private void restrict(Path target, String permissions) throws IOException {
        if (knowsOwners()) {
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(permissions));
        }
    }

    static boolean knowsOwners() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }
}
