package facedesk.evaluation.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file beside its place and then into it, so that no half file is ever found. */
public final class ResultFile {
    private ResultFile() {}

    /**
     * Writes a file, replacing an older one; its folder is made if absent.
     *
     * @throws EvaluationException if it cannot be written
     */
    public static void write(Path path, Content content) throws EvaluationException {
        Path target = path.toAbsolutePath();
        Path beside = target.resolveSibling(target.getFileName() + ".part");
        try {
            Files.createDirectories(target.getParent());
            try (OutputStream bytes = Files.newOutputStream(beside)) {
                content.writeTo(bytes);
            }
            move(beside, target);
        } catch (IOException e) {
            throw new EvaluationException(
                    "The file " + path + " cannot be written: check the folder and the room on the disk.", e);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Writes a file's bytes. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream bytes) throws IOException;
    }
}
