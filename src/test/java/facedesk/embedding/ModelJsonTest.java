package facedesk.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A description is read whole and sound, or refused with a sentence. */
class ModelJsonTest {
    private static final ModelInfo GOOD =
            SampleModel.describe("sample", "detection", 0, Map.of("net.bin", "a".repeat(64)));

    @TempDir
    Path folder;

    @Test
    void whatIsWrittenIsReadBack() throws Exception {
        assertThat(ModelJson.parse(ModelJson.format(GOOD))).isEqualTo(GOOD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "null", "[]", "{}", "3", "{\"id\":", "{\"id\":\"a\",\"id\":\"b\"}", "{\"id\":null}", "\u0000"
            })
    void refusesWhatIsNoDescription(String text) {
        assertRefused(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../sample", "", "a/b", "A", "."})
    void refusesAnIdThatCouldLeadElsewhere(String id) throws IOException {
        assertRefused(good().replace("\"id\" : \"sample\"", "\"id\" : \"" + id + "\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../net.bin", "/etc/passwd", "..", ".hidden", "a\\\\b", "a/b"})
    void refusesAFileThatCouldLeadElsewhere(String file) throws IOException {
        assertRefused(good().replace("net.bin", file));
    }

    @Test
    void refusesSmallDamage() throws IOException {
        assertRefused(good().replace("a".repeat(64), "a".repeat(63)));
        assertRefused(good().replace("\"dimension\" : 0", "\"dimension\" : -1"));
        assertRefused(good().replace("\"dimension\" : 0", "\"dimension\" : \"x\""));
        assertRefused(good().replace("\"detection\"", "\"embedding\""));
        assertRefused(good().replace("\"MIT\"", "null"));
        assertRefused(good() + "{}");
        assertRefused("[".repeat(100_000));
        assertRefused(good() + " ".repeat(300_000));
    }

    @Test
    void everyTruncationIsRefused() throws IOException {
        String text = good().strip();
        for (int length = 0; length < text.length(); length++) {
            assertRefused(text.substring(0, length));
        }
    }

    @Test
    void randomDamageNeverEscapesAsAnotherError() throws Exception {
        Random random = new Random(7);
        byte[] good = ModelJson.format(GOOD);
        for (int i = 0; i < 2000; i++) {
            byte[] bytes = good.clone();
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            Path file = Files.write(folder.resolve("model.json"), bytes);
            try {
                assertThat(ModelJson.read(file).files()).hasSize(1);
            } catch (EmbeddingException e) {
                assertThat(e).hasMessageContaining("description");
            }
        }
    }

    @Test
    void refusesAFolderOrALinkInItsPlace() throws IOException {
        Files.write(folder.resolve("real.json"), ModelJson.format(GOOD));
        Files.createSymbolicLink(folder.resolve("model.json"), folder.resolve("real.json"));

        assertThatThrownBy(() -> ModelJson.read(folder)).isInstanceOf(EmbeddingException.class);
        assertThatThrownBy(() -> ModelJson.read(folder.resolve("model.json"))).isInstanceOf(EmbeddingException.class);
    }

    private static String good() throws IOException {
        return new String(ModelJson.format(GOOD), StandardCharsets.UTF_8);
    }

    private void assertRefused(String text) {
        assertThatThrownBy(() -> ModelJson.read(Files.writeString(folder.resolve("model.json"), text)))
                .isInstanceOf(EmbeddingException.class)
                .hasMessageContaining("description");
    }
}
