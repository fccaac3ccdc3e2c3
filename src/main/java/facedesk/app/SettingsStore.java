package facedesk.app;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Holds the settings and keeps them in a file. A change counts at once and reaches the file soon after, on the thread
 * given; changes that come faster than the disk are written together. Safe from every thread.
 */
public final class SettingsStore implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(SettingsStore.class);
    private static final ObjectMapper JSON = new ObjectMapper()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(SerializationFeature.INDENT_OUTPUT);

    private final Path file;
    private final Executor writer;
    private final AtomicReference<Settings> current;
    private final AtomicBoolean due = new AtomicBoolean();
    private final Optional<String> complaint;

    private SettingsStore(Path file, Executor writer, Settings loaded, Optional<String> complaint) {
        this.file = file;
        this.writer = writer;
        this.current = new AtomicReference<>(loaded);
        this.complaint = complaint;
    }

    /**
     * Reads the file. One that cannot be understood is set aside under another name, and the usual settings hold.
     *
     * @param writer runs the writes, one at a time
     */
    public static SettingsStore open(Path file, Executor writer) {
        try {
            Settings loaded = Files.exists(file) ? JSON.readValue(file.toFile(), Settings.class) : Settings.usual();
            return new SettingsStore(file, writer, loaded == null ? Settings.usual() : loaded, Optional.empty());
        } catch (JacksonException e) {
            return new SettingsStore(file, writer, Settings.usual(), Optional.of(setAside(file)));
        } catch (IOException e) {
            log.warn("Settings cannot be read", e);
            return new SettingsStore(
                    file,
                    writer,
                    Settings.usual(),
                    Optional.of("The settings file " + file + " cannot be read, so the usual settings are used."));
        }
    }

    /** What holds now. */
    public Settings get() {
        return Objects.requireNonNull(current.get());
    }

    /** What was wrong with the file when it was opened: one sentence, or empty. */
    public Optional<String> complaint() {
        return complaint;
    }

    /** Changes the settings. */
    public void change(UnaryOperator<Settings> change) {
        Settings before = get();
        Settings after = current.updateAndGet(change);
        if (!after.equals(before) && due.compareAndSet(false, true)) {
            writer.execute(this::writeIfDue);
        }
    }

    /** Writes what has not been written yet. */
    @Override
    public void close() {
        writeIfDue();
    }

    private synchronized void writeIfDue() {
        if (due.getAndSet(false)) {
            try {
                write(get());
            } catch (IOException e) {
                log.warn("Settings cannot be written", e);
            }
        }
    }

    private void write(Settings settings) throws IOException {
        Path folder = AppFolders.makePrivate(file.resolveSibling(".").normalize());
        Path beside = Files.createTempFile(folder, "settings", ".part");
        try {
            JSON.writeValue(beside.toFile(), settings);
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
            log.warn("Damaged settings cannot be set aside", e);
            return "The settings file " + file + " is damaged, so the usual settings are used.";
        }
    }
}
