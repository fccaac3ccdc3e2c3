package facedesk.app;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import facedesk.ui.Preferences;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the program remembers from one start to the next, as one flat JSON object in a file. A change counts at once and
 * reaches the file soon after, on the executor given; changes that come faster than the disk are written together.
 */
public final class SettingsStore implements Preferences, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SettingsStore.class);
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final TypeReference<Map<String, String>> FLAT = new TypeReference<>() {};

    private final Path file;
    private final Executor writer;
    private final Map<String, String> values;
    private final Optional<String> complaint;
    private final AtomicBoolean due = new AtomicBoolean();

    private SettingsStore(Path file, Executor writer, Map<String, String> values, Optional<String> complaint) {
        this.file = file;
        this.writer = writer;
        this.values = new ConcurrentSkipListMap<>(values);
        this.complaint = complaint;
    }

    /**
     * Reads the file. One that cannot be understood is set aside under another name, and nothing is remembered then.
     *
     * @param writer runs the writes; they never overlap
     */
    public static SettingsStore open(Path file, Executor writer) {
        try {
            return new SettingsStore(file, writer, read(file), Optional.empty());
        } catch (JacksonException e) {
            return new SettingsStore(file, writer, Map.of(), Optional.of(setAside(file)));
        } catch (IOException e) {
            LOG.warn("Settings cannot be read", e);
            String sentence = "The settings in " + file + " cannot be read, so the usual settings are used.";
            return new SettingsStore(file, writer, Map.of(), Optional.of(sentence));
        }
    }

    private static Map<String, String> read(Path file) throws IOException {
        Map<String, String> given = Files.exists(file) ? JSON.readValue(file.toFile(), FLAT) : Map.of();
        Map<String, String> kept = new TreeMap<>();
        if (given != null) {
            given.forEach((key, value) -> {
                if (value != null) {
                    kept.put(key, value);
                }
            });
        }
        return kept;
    }

    /** What was wrong with the file when it was opened: one sentence, or empty. */
    public Optional<String> complaint() {
        return complaint;
    }

    @Override
    public Optional<String> get(String key) {
        return Optional.ofNullable(values.get(key));
    }

    @Override
    public void put(String key, String value) {
        if (!value.equals(values.put(key, value))) {
            saveSoon();
        }
    }

    @Override
    public void remove(String key) {
        if (values.remove(key) != null) {
            saveSoon();
        }
    }

    /** Writes what has not been written yet. */
    @Override
    public void close() {
        writeIfDue();
    }

    private void saveSoon() {
        if (due.compareAndSet(false, true)) {
            writer.execute(this::writeIfDue);
        }
    }

    private synchronized void writeIfDue() {
        if (due.getAndSet(false)) {
            try {
                write();
            } catch (IOException | RuntimeException e) {
                LOG.warn("Settings cannot be written", e);
            }
        }
    }

    private void write() throws IOException {
        Path folder = AppFolders.makePrivate(file.resolveSibling(".").normalize());
        Path beside = Files.createTempFile(folder, "settings", ".part");
        try {
            JSON.writeValue(beside.toFile(), new TreeMap<>(values));
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static String setAside(Path file) {
        Path aside = file.resolveSibling(file.getFileName() + ".damaged");
        try {
            Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
            return "The settings file was damaged; it is kept as " + aside + " and the usual settings are used.";
        } catch (IOException e) {
            LOG.warn("Damaged settings cannot be set aside", e);
            return "The settings file " + file + " is damaged, so the usual settings are used.";
        }
    }
}
