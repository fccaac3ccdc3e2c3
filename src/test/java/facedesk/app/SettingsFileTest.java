package facedesk.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsFileTest {
    private static final String WHOLE = "{\"model\" : \"fr512\", \"theme\" : \"dark\"}";

    @TempDir
    Path folder;

    private SettingsFile file;

    @BeforeEach
    void name() {
        file = new SettingsFile(folder.resolve("settings.json"));
    }

    @Test
    void noFileMeansNoSettings() throws IOException {
        assertThat(file.read()).isEmpty();
        assertThat(new SettingsFile(folder.resolve("absent/settings.json")).read())
                .isEmpty();
    }

    @Test
    void aNumberCountsAsItsTextAndANullAsAbsent() throws IOException {
        write("{\"threshold.fr512\": 0.5, \"mirror\": true, \"theme\": null}");
        assertThat(file.read()).containsOnly(Map.entry("threshold.fr512", "0.5"), Map.entry("mirror", "true"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "[]",
                "\"dark\"",
                "5",
                "{\"theme\": {\"name\": \"dark\"}}",
                "{\"theme\": [\"dark\"]}",
                "{\"theme\": \"dark\"} {\"theme\": \"light\"}",
                "{\"theme\": \"dark\"}\0",
                "{'theme': 'dark'}",
                "\0\0\0\0\0\0\0\0",
                "theme=dark"
            })
    void whatIsNoFlatObjectIsDamage(String text) throws IOException {
        write(text);
        assertDamaged();
    }

    @Test
    void everyCutIsDamage() throws IOException {
        for (int length = 1; length < WHOLE.length(); length++) {
            write(WHOLE.substring(0, length));
            assertDamaged();
        }
        write(WHOLE);
        assertThat(file.read()).hasSize(2);
    }

    @Test
    void bytesThatAreNoTextAreDamage() throws IOException {
        byte[] bytes = WHOLE.getBytes(StandardCharsets.UTF_8);
        bytes[14] = (byte) 0xFF;
        Files.write(file.path(), bytes);
        assertDamaged();
        Files.write(file.path(), new byte[4096]);
        assertDamaged();
    }

    @Test
    void whatIsFarTooLargeIsDamageAndNotReadWhole() throws IOException {
        byte[] spaces = new byte[(int) SettingsFile.MOST_BYTES];
        Arrays.fill(spaces, (byte) ' ');
        System.arraycopy(WHOLE.getBytes(StandardCharsets.UTF_8), 0, spaces, 0, WHOLE.length());
        Files.write(file.path(), spaces);
        assertThat(file.read()).hasSize(2);
        Files.write(file.path(), Arrays.copyOf(spaces, spaces.length + 1));
        assertDamaged();
    }

    @Test
    void nestingWithoutEndIsDamage() throws IOException {
        write("{\"a\":".repeat(100_000));
        assertDamaged();
    }

    @Test
    void aReaderSeesTheOldSettingsOrTheNewOnes() throws IOException {
        file.write(Map.of("theme", "dark"));
        try (InputStream old = Files.newInputStream(file.path())) {
            file.write(Map.of("theme", "light"));
            assertThat(new String(old.readAllBytes(), StandardCharsets.UTF_8)).contains("dark");
        }
        assertThat(file.read()).containsEntry("theme", "light");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void aWriteThatFailsLeavesTheOldSettingsAndNothingElse() throws IOException {
        Files.createDirectories(file.path().resolve("in-the-way"));
        assertThatThrownBy(() -> file.write(Map.of("theme", "dark"))).isInstanceOf(IOException.class);
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
        assertThat(file.path().resolve("in-the-way")).isDirectory();
    }

    @Test
    void aFolderThatCannotBeWrittenKeepsItsSettings() throws IOException {
        file.write(Map.of("theme", "dark"));
        assumeTrue(folder.toFile().setWritable(false) && !Files.isWritable(folder), "Skipped: all may be written here");
        try {
            assertThatThrownBy(() -> file.write(Map.of("theme", "light"))).isInstanceOf(IOException.class);
            assertThat(file.read()).containsEntry("theme", "dark");
        } finally {
            assertThat(folder.toFile().setWritable(true)).isTrue();
        }
    }

    @Test
    void onlyItsOwnerMayReadIt() throws IOException {
        assumeTrue(
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix"),
                "Skipped: the file system knows no owners");
        SettingsFile deep = new SettingsFile(folder.resolve("a/b/settings.json"));
        deep.write(Map.of("theme", "dark"));
        Files.setPosixFilePermissions(deep.path(), PosixFilePermissions.fromString("rw-rw-rw-"));
        deep.write(Map.of("theme", "light"));

        assertThat(permissions(deep.path())).isEqualTo("rw-------");
        assertThat(permissions(folder.resolve("a/b"))).isEqualTo("rwx------");
        assertThat(permissions(folder.resolve("a"))).isEqualTo("rwx------");
    }

    @Test
    void settingItAsideTakesThePlaceOfAnEarlierOne() throws IOException {
        write("first");
        file.setAside();
        write("second");
        assertThat(file.setAside()).hasContent("second");
        assertThat(file.path()).doesNotExist();
    }

    private void write(String text) throws IOException {
        Files.writeString(file.path(), text);
    }

    private void assertDamaged() {
        assertThatThrownBy(file::read).isInstanceOf(SettingsFile.DamagedException.class);
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
