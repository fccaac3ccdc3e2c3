package facedesk.evaluation.report;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Reads text with suspicion and writes it beside its place and then into it, so that no half file is ever found. */
final class TextFile {
    /** Ten times the largest list of pairs in use. */
    private static final long LARGEST = 64L << 20;

    private TextFile() {}

    static String read(Path path) throws EvaluationException {
        try {
            if (!Files.isRegularFile(path)) {
                throw new EvaluationException("There is no file " + path + ".");
            }
            if (Files.size(path) > LARGEST) {
                throw new EvaluationException("The file " + path + " is larger than 64 MB, which none of these is.");
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(path)))
                    .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new EvaluationException("The file " + path + " is not UTF-8 text.", e);
        } catch (IOException e) {
            throw new EvaluationException("The file " + path + " cannot be read.", e);
        }
    }

    static void write(Path path, Content content) throws EvaluationException {
        Path target = path.toAbsolutePath();
        Path beside = target.resolveSibling(target.getFileName() + ".part");
        try {
            Files.createDirectories(target.getParent());
            try (var writer = Files.newBufferedWriter(beside)) {
                content.writeTo(writer);
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

    /** Writes a file's text. */
    @FunctionalInterface
    interface Content {
        void writeTo(Appendable text) throws IOException;
    }
}
