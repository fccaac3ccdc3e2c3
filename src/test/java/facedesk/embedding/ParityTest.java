package facedesk.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import facedesk.detection.Chip;
import facedesk.embedding.build.ModelImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our networks answer as the originals do in other runtimes, to within rounding. */
class ParityTest {
    private static final float TOLERANCE = 1e-5f;

    @TempDir
    Path scratch;

    @ParameterizedTest
    @ValueSource(strings = {"fr512", "mobilefacenet"})
    void shippedNetworkAgreesWithGoldenVectors(String model) throws Exception {
        Map<String, float[]> golden = GoldenVectors.read(model);
        assertThat(golden).hasSize(8);
        try (EmbeddingModel network = ModelStore.open(Path.of("models")).load(model);
                Embedder embedder = network.newEmbedder()) {
            for (Map.Entry<String, Chip> chip : TestChips.golden().entrySet()) {
                assertThat(embedder.embed(chip.getValue()).toArray())
                        .as(chip.getKey())
                        .containsExactly(golden.get(chip.getKey()), within());
            }
        }
    }

    @Test
    void fr512BuiltNowAgreesWithOnnxRuntime() throws Exception {
        Path source = OtherRuntimes.require(OtherRuntimes.FACEPLUGIN);
        assertThat(ModelImporter.build(source, scratch)).containsExactly("fr512", "rfb320");
        try (OtherRuntimes.Network original = OtherRuntimes.onnxRuntime(source)) {
            compare("fr512", original);
        }
    }

    @Test
    void mobilefacenetBuiltNowAgreesWithItsOwnFile() throws Exception {
        Path source = OtherRuntimes.require(OtherRuntimes.EXPO);
        assertThat(ModelImporter.build(source, scratch)).containsExactly("mobilefacenet");
        try (OtherRuntimes.Network original = OtherRuntimes.reference(source)) {
            compare("mobilefacenet", original);
        }
    }

    private void compare(String model, OtherRuntimes.Network original) throws Exception {
        byte[] built = Files.readAllBytes(scratch.resolve(model).resolve("saved_model.pb"));
        assertThat(built)
                .as("the build is repeatable")
                .isEqualTo(Files.readAllBytes(Path.of("models", model, "saved_model.pb")));
        try (EmbeddingModel network = ModelStore.open(scratch).load(model);
                Embedder embedder = network.newEmbedder()) {
            for (Chip chip : TestChips.patterns(5)) {
                assertThat(embedder.embed(chip).toArray()).containsExactly(original.embed(chip), within());
            }
        }
    }

    private static Offset<Float> within() {
        return Offset.offset(TOLERANCE);
    }
}
