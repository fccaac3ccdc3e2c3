package facedesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsStoreTest {
    @TempDir
    Path folder;

    private final Deque<Runnable> queue = new ArrayDeque<>();

    @Test
    void whatWasPutIsThereAfterTheNextStart() {
        try (SettingsStore store = open()) {
            store.put("theme", "dark");
            store.put("source", "file:C:\\\"odd\"\n\u0000 \u00e4\ud83d\ude00.mp4");
            store.put("gone", "soon");
            store.remove("gone");
            assertThat(store.get("theme")).hasValue("dark");
        }

        try (SettingsStore store = open()) {
            assertThat(store.complaint()).isEmpty();
            assertThat(store.get("theme")).hasValue("dark");
            assertThat(store.get("source")).hasValue("file:C:\\\"odd\"\n\u0000 \u00e4\ud83d\ude00.mp4");
            assertThat(store.get("gone")).isEmpty();
        }
    }

    @Test
    void nothingIsWrittenUntilSomethingChanges() {
        try (SettingsStore store = open()) {
            store.remove("absent");
            assertThat(store.get("absent")).isEmpty();
        }
        assertThat(folder).isEmptyDirectory();
        assertThat(queue).isEmpty();
    }

    @Test
    void changesThatComeTogetherAreWrittenTogether() {
        SettingsStore store = open();
        store.put("a", "1");
        store.put("b", "2");
        store.put("b", "2");
        assertThat(queue).hasSize(1);
        assertThat(file()).doesNotExist();

        queue.remove().run();
        assertThat(file()).content().contains("\"a\" : \"1\"", "\"b\" : \"2\"");

        store.put("b", "2");
        assertThat(queue).isEmpty();
        store.put("b", "3");
        assertThat(queue).hasSize(1);
    }

    @Test
    void closingWritesWhatTheExecutorNoLongerTakes() {
        SettingsStore store = SettingsStore.open(file(), task -> {
            throw new RejectedExecutionException();
        });
        store.put("a", "1");
        store.close();

        assertThat(open().get("a")).hasValue("1");
    }

    @Test
    void whatCouldNotBeWrittenIsTriedAgain() throws IOException {
        Path home = Files.writeString(folder.resolve("home"), "a file where a folder must be");
        Path settings = home.resolve("settings.json");
        SettingsStore store = SettingsStore.open(settings, queue::add);
        store.put("a", "1");
        queue.remove().run();
        assertThat(home).isRegularFile();

        Files.delete(home);
        store.put("b", "2");
        queue.remove().run();
        assertThat(settings).content().contains("\"a\" : \"1\"", "\"b\" : \"2\"");
    }

    @Test
    void whatCouldNotBeWrittenIsTriedAgainAtTheEnd() throws IOException {
        Path home = Files.writeString(folder.resolve("home"), "a file where a folder must be");
        SettingsStore store = SettingsStore.open(home.resolve("settings.json"), queue::add);
        store.put("a", "1");
        queue.remove().run();
        Files.delete(home);
        store.close();

        assertThat(home.resolve("settings.json")).content().contains("\"a\" : \"1\"");
    }

    @Test
    void damagedSettingsAreKeptAsideAndForgotten() throws IOException {
        Files.writeString(file(), "{\"theme\": ");
        try (SettingsStore store = open()) {
            assertThat(store.complaint().orElseThrow())
                    .contains("damaged", "settings.json.damaged")
                    .endsWith(".")
                    .doesNotContain("\n");
            assertThat(store.get("theme")).isEmpty();
            store.put("theme", "light");
        }

        assertThat(folder.resolve("settings.json.damaged")).hasContent("{\"theme\": ");
        try (SettingsStore store = open()) {
            assertThat(store.complaint()).isEmpty();
            assertThat(store.get("theme")).hasValue("light");
        }
    }

    @Test
    void settingsThatCannotBeReadAreSaidSo() throws IOException {
        Files.createDirectory(file());
        try (SettingsStore store = open()) {
            assertThat(store.complaint().orElseThrow()).contains("cannot be read", file().toString());
            store.put("a", "1");
            assertThat(store.get("a")).hasValue("1");
        }
        assertThat(file()).isEmptyDirectory();
    }

    private Path file() {
        return folder.resolve("settings.json");
    }

    private SettingsStore open() {
        return SettingsStore.open(file(), queue::add);
    }
}
