package facedesk.gallery.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import facedesk.embedding.Sha256;
import facedesk.gallery.GalleryException;
import facedesk.gallery.store.GalleryStore;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the file is, a sentence says so and the gallery is as it was. */
class BadBackupsTest {
    private static final Clock CLOCK = Clock.fixed(FullGallery.NOW, ZoneOffset.UTC);
    private static final String MANIFEST = "manifest.json";

    @TempDir
    Path folder;

    private Path live;
    private Path good;
    private Path bad;
    private byte[] before;

    @BeforeEach
    void backUp() throws Exception {
        live = folder.resolve("gallery");
        good = folder.resolve("good.zip");
        bad = folder.resolve("bad.zip");
        try (GalleryStore gallery = GalleryStore.open(live, CLOCK)) {
            FullGallery.fill(gallery);
            new BackupWriter(gallery, "1.2", CLOCK).write(good, Map.of(), Steps.UNSEEN);
        }
        before = Files.readAllBytes(live.resolve("gallery.mv.db"));
    }

    @AfterEach
    void theGalleryIsAsItWas() throws IOException {
        assertThat(Files.readAllBytes(live.resolve("gallery.mv.db"))).isEqualTo(before);
        try (var files = Files.list(live)) {
            assertThat(files).hasSize(1);
        }
    }

    private void isRefused(ArchiveProblem problem) {
        ArchiveException failure = Assertions.assertTimeout(
                Duration.ofSeconds(20),
                () -> catchThrowableOfType(ArchiveException.class, () -> new Restore(live, CLOCK)
                        .from(bad, Optional.empty(), Steps.UNSEEN)));
        assertThat(failure).isNotNull();
        assertThat(failure.problem()).isEqualTo(problem);
        assertThat(failure).hasMessageContaining("bad.zip");
    }

    /** The good backup with some entries put differently; null leaves one out. */
    private void rewrite(Map<String, UnaryOperator<byte[]>> changes, Map<String, byte[]> more) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(good.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                byte[] bytes = zip.getInputStream(entry).readAllBytes();
                entries.put(
                        entry.getName(),
                        changes.getOrDefault(entry.getName(), same -> same).apply(bytes));
            }
        }
        entries.putAll(more);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bad))) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
    }

    private void changeManifest(java.util.function.Consumer<ObjectNode> change) throws IOException {
        rewrite(
                Map.of(MANIFEST, bytes -> {
                    try {
                        ObjectMapper json = new ObjectMapper();
                        ObjectNode manifest = (ObjectNode) json.readTree(bytes);
                        change.accept(manifest);
                        return json.writeValueAsBytes(manifest);
                    } catch (IOException e) {
                        throw new AssertionError(e);
                    }
                }),
                Map.of());
    }

    @Test
    void noFileNoZipAndAnotherZip() throws IOException {
        isRefused(ArchiveProblem.ABSENT);
        Files.write(bad, new byte[0]);
        isRefused(ArchiveProblem.FOREIGN);
        Files.write(bad, new byte[] {'P'});
        isRefused(ArchiveProblem.FOREIGN);
        byte[] noise = new byte[100_000];
        new Random(3).nextBytes(noise);
        Files.write(bad, noise);
        isRefused(ArchiveProblem.FOREIGN);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bad))) {
            zip.putNextEntry(new ZipEntry("../../escape.txt"));
            zip.write(1);
        }
        isRefused(ArchiveProblem.FOREIGN);
        assertThat(folder.resolve("../../escape.txt")).doesNotExist();
        Files.delete(bad);
        Files.createDirectory(bad);
        isRefused(ArchiveProblem.FOREIGN);
    }

    @Test
    void cutOffAnywhere() throws IOException {
        byte[] whole = Files.readAllBytes(good);
        for (int length : new int[] {4, 1000, whole.length / 2, whole.length - 40, whole.length - 1}) {
            Files.write(bad, Arrays.copyOf(whole, length));
            isRefused(ArchiveProblem.DAMAGED);
        }
    }

    @Test
    void anyFlippedBitOfTheTablesIsNoticed() throws Exception {
        byte[] whole = Files.readAllBytes(good);
        Random random = new Random(5);
        int unharmed = 0;
        for (int i = 0; i < 60; i++) {
            byte[] flipped = whole.clone();
            flipped[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(bad, flipped);
            try {
                Restore.check(bad, Steps.UNSEEN);
                unharmed++;
            } catch (ArchiveException e) {
                assertThat(e.problem()).isIn(ArchiveProblem.DAMAGED, ArchiveProblem.FOREIGN, ArchiveProblem.NEWER);
            }
        }
        assertThat(unharmed)
                .as("bits of times and permissions that carry nothing")
                .isLessThanOrEqualTo(2);
    }

    @Test
    void aNewerFormOfTheFileOrOfTheTables() throws IOException {
        changeManifest(manifest -> manifest.put("formatVersion", 2));
        isRefused(ArchiveProblem.NEWER);
        changeManifest(manifest -> manifest.put("schema", 1000));
        isRefused(ArchiveProblem.NEWER);
    }

    @Test
    void countsThatAreNotTrue() throws IOException {
        changeManifest(manifest -> ((ObjectNode) manifest.get("contents")).put("people", 7));
        isRefused(ArchiveProblem.DAMAGED);
        changeManifest(manifest -> ((ObjectNode) manifest.get("tables").get(0)).put("rows", 7));
        isRefused(ArchiveProblem.DAMAGED);
        changeManifest(manifest -> ((ObjectNode) manifest.get("tables").get(0)).put("bytes", 1));
        isRefused(ArchiveProblem.DAMAGED);
        changeManifest(manifest -> manifest.remove("tables"));
        isRefused(ArchiveProblem.DAMAGED);
        changeManifest(manifest -> ((ObjectNode) manifest.get("tables").get(0)).remove("columns"));
        isRefused(ArchiveProblem.DAMAGED);
        changeManifest(manifest -> manifest.put("created", "yesterday"));
        isRefused(ArchiveProblem.DAMAGED);
    }

    @Test
    void tablesThatAreMissingMoreOrOtherwiseNamed() throws IOException {
        rewrite(Map.of(), Map.of("../evil.sh", new byte[10]));
        isRefused(ArchiveProblem.DAMAGED);
        changeManifest(manifest -> ((com.fasterxml.jackson.databind.node.ArrayNode) manifest.get("tables")).remove(2));
        isRefused(ArchiveProblem.DAMAGED);
        changeManifest(manifest -> ((ObjectNode) manifest.get("tables").get(0))
                .put("name", "person; DROP TABLE person")
                .put("file", "tables/person; DROP TABLE person.jsonl"));
        isRefused(ArchiveProblem.DAMAGED);
        changeManifest(manifest ->
                ((ObjectNode) manifest.get("tables").get(0).get("columns").get(0)).put("name", "id) --"));
        isRefused(ArchiveProblem.DAMAGED);
    }

    @Test
    void rowsThatAreNoneWithAManifestThatIsTrueOfThem() throws Exception {
        for (String rows : new String[] {
            "[1]\n",
            "{}\n",
            "[\"x\",\"Ann\",false,\"2026-05-04T10:15:30Z\",\"\",\"\",\"\",false]\n",
            "[[[[\n",
            "[1,\"Ann\",false,\"tomorrow\",\"\",\"\",\"\",false]\n",
            "[1,\" \",false,\"2026-05-04T10:15:30Z\",\"\",\"\",\"\",false]\n"
        }) {
            replaceTable("person", rows);
            isRefused(ArchiveProblem.DAMAGED);
        }
    }

    @Test
    void templatesAndEventsThatAreNone() throws Exception {
        replaceTable("template", "[1,\"a\",\"AAA=\"]\n");
        isRefused(ArchiveProblem.DAMAGED);
        replaceTable("event", "[1,\"2026-05-04T10:15:30Z\",\"TELEPORTED\",null,0]\n");
        isRefused(ArchiveProblem.DAMAGED);
    }

    /** One row in place of a table, with a manifest that is true of it. */
    private void replaceTable(String table, String row) throws IOException {
        byte[] bytes = row.getBytes(StandardCharsets.UTF_8);
        Path whole = good;
        rewrite(Map.of("tables/" + table + ".jsonl", same -> bytes), Map.of());
        good = Files.move(bad, folder.resolve("altered.zip"), StandardCopyOption.REPLACE_EXISTING);
        changeManifest(manifest -> {
            for (JsonNode entry : manifest.get("tables")) {
                if (entry.get("name").asText().equals(table)) {
                    ((ObjectNode) entry)
                            .put("rows", 1)
                            .put("bytes", bytes.length)
                            .put("sha256", Sha256.of(bytes));
                }
            }
            ObjectNode contents = (ObjectNode) manifest.get("contents");
            if (contents.has(plural(table))) {
                contents.put(plural(table), 1);
            }
        });
        good = whole;
    }

    private static String plural(String table) {
        return table.equals("person") ? "people" : table + "s";
    }

    @Test
    void aBombIsNotUnpacked() throws IOException {
        long large = 200L << 20;
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bad));
                ZipFile from = new ZipFile(good.toFile())) {
            for (ZipEntry entry : from.stream().toList()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                byte[] bytes = from.getInputStream(entry).readAllBytes();
                if (entry.getName().equals(MANIFEST)) {
                    ObjectMapper json = new ObjectMapper();
                    ObjectNode manifest = (ObjectNode) json.readTree(bytes);
                    ((ObjectNode) manifest.get("tables").get(0)).put("bytes", large);
                    bytes = json.writeValueAsBytes(manifest);
                }
                if (entry.getName().equals("tables/person.jsonl")) {
                    zeros(zip, large);
                } else {
                    zip.write(bytes);
                }
            }
        }
        isRefused(ArchiveProblem.DAMAGED);
    }

    private static void zeros(OutputStream out, long count) throws IOException {
        byte[] some = new byte[1 << 20];
        for (long i = 0; i < count; i += some.length) {
            out.write(some);
        }
    }

    @Test
    void aMillionEntriesAreNotEvenListed() throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bad))) {
            for (int i = 0; i < 70_000; i++) {
                zip.putNextEntry(new ZipEntry("e" + i));
            }
        }
        isRefused(ArchiveProblem.FOREIGN);
    }

    @Test
    void aFolderThatCannotBeWrittenToIsNamed() throws IOException {
        Path readOnly = Files.createDirectory(folder.resolve("file-in-the-way").resolveSibling("plain"));
        Path inTheWay = Files.writeString(readOnly.resolve("gallery"), "x");
        assertThatThrownBy(() -> new Restore(inTheWay, CLOCK).from(good, Optional.empty(), Steps.UNSEEN))
                .isInstanceOf(GalleryException.class)
                .hasMessageContaining("gallery");
    }
}
