package facedesk.enrollment.intake.source;

import facedesk.enrollment.intake.plan.Photo;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** The files in a list's own folder and below; no path, nor a link, leads out of it. */
final class FolderShelf implements ListReader.Shelf {
    private final Path folder;

    /** @param list the list's file */
    FolderShelf(Path list) {
        this.folder = list.toAbsolutePath().normalize().resolveSibling("");
    }

    @Override
    public Optional<Photo> at(String path) {
        try {
            Path file = folder.resolve(path).normalize();
            return file.startsWith(folder) && staysInside(file) ? Optional.of(new DiskPhoto(file)) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** What is absent leads nowhere; it is said to be absent when it is to be read. */
    private boolean staysInside(Path file) {
        try {
            return file.toRealPath().startsWith(folder.toRealPath());
        } catch (IOException e) {
            return true;
        }
    }
}
