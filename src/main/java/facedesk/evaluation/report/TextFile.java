package facedesk.evaluation.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads text with suspicion, and writes it whole or not at all. */
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
        ResultFile.write(path, bytes -> {
            try (var writer = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8))) {
                content.writeTo(writer);
            }
        });
    }

    /** Writes a file's text. */
    @FunctionalInterface
    interface Content {
        void writeTo(Appendable text) throws IOException;
    }
}
