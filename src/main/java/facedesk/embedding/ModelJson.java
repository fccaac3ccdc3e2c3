package facedesk.embedding;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** Reads and writes {@code model.json}, trusting nothing it reads. */
public final class ModelJson {
    private static final int MAX_BYTES = 256 * 1024;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private ModelJson() {}

    /**
     * Reads a description.
     *
     * @throws EmbeddingException if it is missing, too long, no JSON, or lacks or mistypes anything
     */
    public static ModelInfo read(Path file) throws EmbeddingException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new EmbeddingException(EmbeddingFault.DESCRIPTION_ABSENT, file.toString());
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw new EmbeddingException(EmbeddingFault.DESCRIPTION_TOO_LONG, file.toString());
            }
            return parse(bytes);
        } catch (JacksonException | IllegalArgumentException e) {
            throw new EmbeddingException(e, EmbeddingFault.DESCRIPTION_DAMAGED, file.toString());
        } catch (IOException e) {
            throw new EmbeddingException(e, EmbeddingFault.DESCRIPTION_UNREADABLE, file.toString());
        }
    }

    /**
     * Reads a description from its bytes.
     *
     * @throws IOException if they are no description
     * @throws IllegalArgumentException if a value in it is none it may have
     */
    public static ModelInfo parse(byte[] json) throws IOException {
        ModelInfo info = MAPPER.readValue(json, ModelInfo.class);
        if (info == null) {
            throw new IOException("It says nothing");
        }
        return info;
    }

    /** The description as text, its fields in their order, lines ended by a line feed. */
    public static byte[] format(ModelInfo info) throws IOException {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        return (MAPPER.writer(printer).writeValueAsString(info) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
