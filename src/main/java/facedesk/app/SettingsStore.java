package facedesk.app;

import facedesk.ui.Preferences;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the program remembers from one start to the next. A change counts at once and reaches the file soon after, on the
 * executor given; changes that come faster than the disk are written together. What could not be written is tried again
 * with the next change and at the end.
 */
public final class SettingsStore implements Preferences, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SettingsStore.class);

    private final SettingsFile file;
    private final Executor writer;
    private final Map<String, String> values;
    private final Optional<String> complaint;
    private final AtomicBoolean scheduled = new AtomicBoolean();
    private volatile boolean unsaved;

    private SettingsStore(SettingsFile file, Executor writer, Map<String, String> values, Optional<String> complaint) {
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
    public static SettingsStore open(Path path, Executor writer) {
        SettingsFile file = new SettingsFile(path);
        try {
            return new SettingsStore(file, writer, file.read(), Optional.empty());
        } catch (SettingsFile.DamagedException e) {
            // Without the cause, which quotes the file: it may hold the address and password of a stream.
            LOG.warn("Settings are damaged");
            return new SettingsStore(file, writer, Map.of(), Optional.of(setAside(file)));
        } catch (IOException e) {
            LOG.warn("Settings cannot be read", e);
            String sentence = "The settings in " + path + " cannot be read, so the usual settings are used.";
            return new SettingsStore(file, writer, Map.of(), Optional.of(sentence));
        }
    }

    private static String setAside(SettingsFile file) {
        try {
            return "The settings file was damaged; it is kept as " + file.setAside()
                    + " and the usual settings are used.";
        } catch (IOException e) {
            LOG.warn("Damaged settings cannot be set aside", e);
            return "The settings file " + file.path() + " is damaged, so the usual settings are used.";
        }
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

    /** Those whose keys are of a kind. */
    Map<String, String> matching(Predicate<String> kind) {
        Map<String, String> found = new TreeMap<>(values);
        found.keySet().removeIf(kind.negate());
        return found;
    }

    /** Writes what has not been written yet. */
    @Override
    public void close() {
        save();
    }

    private void saveSoon() {
        unsaved = true;
        if (scheduled.compareAndSet(false, true)) {
            try {
                writer.execute(this::saveScheduled);
            } catch (RejectedExecutionException e) {
                // The program is ending: closing saves.
                scheduled.set(false);
            }
        }
    }

    private void saveScheduled() {
        scheduled.set(false);
        save();
    }

    private synchronized void save() {
        if (!unsaved) {
            return;
        }
        unsaved = false;
        try {
            file.write(values);
        } catch (IOException | RuntimeException e) {
            unsaved = true;
            LOG.warn("Settings cannot be written", e);
        }
    }
}
