package facedesk.app;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Makes folders and files that their owner alone may use, where the file system knows owners. */
final class PrivateFiles {
    private PrivateFiles() {}

    /** Makes a folder with its parents, unless it is there. */
    static Path folder(Path folder) throws IOException {
        return Files.isDirectory(folder) ? folder : Files.createDirectories(folder, ownersAlone(folder, "rwx------"));
    }

    /** Makes an empty file with the folders it lies in, unless it is there. */
    static Path file(Path file) throws IOException {
        folder(file.resolveSibling(".").normalize());
        try {
            return Files.createFile(file, ownersAlone(file, "rw-------"));
        } catch (FileAlreadyExistsException e) {
            return file;
        }
    }

    private static FileAttribute<?>[] ownersAlone(Path path, String permissions) {
        boolean knowsOwners = path.getFileSystem().supportedFileAttributeViews().contains("posix");
        return knowsOwners
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
