package facedesk.capture;

import java.nio.file.Path;

/** Files as people call them. */
final class FileNames {
    private FileNames() {}

    /** The last part of a path. */
    static String of(Path path) {
        Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }
}
