package facedesk.app;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The settings on disk: one flat JSON object in a file that its owner alone may read, where the file system knows owners.
 */
record SettingsFile(Path path) {
    /** Far more than settings ever take: a larger file is none of ours, and would fill the memory. */
    static final long MOST_BYTES = 1 << 20;

    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private static final TypeReference<Map<String, @Nullable String>> FLAT = new TypeReference<>() {};

    /** The file can be read, but is not what was written. */
    static final class DamagedException extends IOException {
        private static final long serialVersionUID = 1L;

        DamagedException(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }

    /**
     * What the file holds; nothing where there is none. A key without a value is left out.
     *
     * @throws DamagedException if it is no flat JSON object, or larger than {@link #MOST_BYTES}
     * @throws IOException if it cannot be read
     */
    Map<String, String> read() throws IOException {
        if (!Files.exists(path)) {
            return Map.of();
        }
        if (!Files.isRegularFile(path)) {
            throw new IOException("Settings are kept in a plain file");
        }
        if (Files.size(path) > MOST_BYTES) {
            throw new DamagedException("The file is too large", null);
        }
        return parse(Files.readAllBytes(path));
    }

    private static Map<String, String> parse(byte[] bytes) throws DamagedException {
        try {
            Map<String, String> kept = new TreeMap<>();
            Map<String, @Nullable String> given = JSON.readValue(bytes, FLAT);
            if (given == null) {
                throw new IOException("Null is no settings");
            }
            given.forEach((key, value) -> {
                if (value != null) {
                    kept.put(key, value);
                }
            });
            return kept;
        } catch (IOException e) {
            throw new DamagedException("The file is no flat JSON object", e);
        }
    }

    /** Writes beside, to the disk, and moves into place: whenever it is interrupted, the old or the new settings are there. */
    void write(Map<String, String> values) throws IOException {
        Path folder = PrivateFiles.folder(path.resolveSibling(".").normalize());
        Path beside = Files.createTempFile(folder, "settings", ".part");
        try {
            try (FileOutputStream out = new FileOutputStream(beside.toFile())) {
                out.write(JSON.writeValueAsBytes(new TreeMap<>(values)));
                out.getFD().sync();
            }
            Files.move(beside, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /**
     * Moves the file out of the way, in the place of any that was moved there before.
     *
     * @return where it is now
     */
    Path setAside() throws IOException {
        Path aside = path.resolveSibling(path.getFileName() + ".damaged");
        return Files.move(path, aside, StandardCopyOption.REPLACE_EXISTING);
    }
}
