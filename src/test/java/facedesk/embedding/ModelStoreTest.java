package facedesk.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing leaves the store that is not byte for byte what was shipped. */
class ModelStoreTest {
    @TempDir
    Path models;

    private Path folder;

    @BeforeEach
    void writeSample() throws IOException {
        folder = SampleModel.write(models);
    }

    @Test
    void shippedNetworksAreIntact() throws EmbeddingException {
        ModelStore shipped = ModelStore.open(Path.of("models"));

        assertThat(shipped.verifyAll()).hasSizeGreaterThanOrEqualTo(6).allSatisfy(result -> assertThat(result.intact())
                .as(result.id() + ": " + result.reason())
                .isTrue());
        assertThat(shipped.embeddingModels()).extracting(ModelInfo::id).contains("fr512", "mobilefacenet");
        assertThat(shipped.info(ModelStore.DEFAULT_MODEL).dimension()).isEqualTo(512);
    }

    @Test
    void handsOutAnIntactFile() throws EmbeddingException {
        ModelStore store = ModelStore.open(models);

        assertThat(store.verify("sample").intact()).isTrue();
        assertThat(store.verified("sample", "net.bin")).hasBinaryContent(new byte[] {1, 2, 3});
    }

    @Test
    void refusesAChangedByte() throws Exception {
        ModelStore store = ModelStore.open(models);
        Files.write(folder.resolve("net.bin"), new byte[] {1, 2, 4});

        assertRefused(store, "\"net.bin\" is not the file that was shipped");
    }

    @Test
    void refusesAChangedNeighbour() throws Exception {
        Files.writeString(folder.resolve("LICENSE.txt"), "Do not");

        assertRefused(ModelStore.open(models), "LICENSE.txt");
    }

    @Test
    void refusesAMissingFile() throws Exception {
        Files.delete(folder.resolve("net.bin"));

        assertRefused(ModelStore.open(models), "\"net.bin\" is missing");
    }

    @Test
    void refusesAnAddedFileEvenDeepDown() throws Exception {
        Files.createDirectories(folder.resolve("variables"));
        assertThat(ModelStore.open(models).verify("sample").intact()).isTrue();
        Files.writeString(folder.resolve("variables/variables.index"), "planted");

        assertRefused(ModelStore.open(models), "\"variables/variables.index\" was added");
    }

    @Test
    void refusesALinkToTheSameBytes() throws Exception {
        Path elsewhere = models.resolve("elsewhere.bin");
        Files.move(folder.resolve("net.bin"), elsewhere);
        Files.createSymbolicLink(folder.resolve("net.bin"), elsewhere);

        assertRefused(ModelStore.open(models), "net.bin");
    }

    private static void assertRefused(ModelStore store, String reason) {
        assertThat(store.verify("sample").intact()).isFalse();
        assertThatThrownBy(() -> store.verified("sample", "net.bin"))
                .isInstanceOf(EmbeddingException.class)
                .hasMessageContaining("has been altered")
                .hasMessageContaining(reason);
    }

    @Test
    void refusesAnUnknownNetworkOrFile() throws EmbeddingException {
        ModelStore store = ModelStore.open(models);

        assertThatThrownBy(() -> store.info("other")).hasMessageContaining("there are: sample");
        assertThatThrownBy(() -> store.info("../sample")).isInstanceOf(EmbeddingException.class);
        assertThatThrownBy(() -> store.verified("sample", "../sample/net.bin")).isInstanceOf(EmbeddingException.class);
        assertThatThrownBy(() -> store.load("sample")).hasMessageContaining("cannot embed");
    }

    @Test
    void refusesToLoadAnAlteredNetwork() throws Exception {
        Path copy = Files.createDirectory(models.resolve("fr512"));
        for (String file : List.of("saved_model.pb", "model.json", "LICENSE.txt")) {
            Files.copy(Path.of("models/fr512", file), copy.resolve(file));
        }
        byte[] network = Files.readAllBytes(copy.resolve("saved_model.pb"));
        network[network.length / 2] ^= 1;
        Files.write(copy.resolve("saved_model.pb"), network);

        assertThatThrownBy(() -> ModelStore.open(models).load("fr512")).hasMessageContaining("has been altered");
    }

    @Test
    void oneDamagedDescriptionLeavesTheOthersUsable() throws Exception {
        Files.createDirectories(models.resolve("broken"));
        Files.writeString(models.resolve("broken/model.json"), "{");
        Files.createDirectories(models.resolve("empty"));

        ModelStore store = ModelStore.open(models);

        assertThat(store.models()).extracting(ModelInfo::id).containsExactly("sample");
        assertThat(store.verifyAll()).extracting(Verification::intact).containsExactly(false, false, true);
        assertThatThrownBy(() -> store.info("broken")).hasMessageContaining("damaged");
        assertThatThrownBy(() -> store.info("empty")).hasMessageContaining("missing");
    }

    @Test
    void refusesADescriptionOfAnotherNetwork() throws Exception {
        Files.move(folder, models.resolve("renamed"));

        assertThat(ModelStore.open(models).verify("renamed").reason().english()).contains("names another network");
    }

    @Test
    void saysWhereTheFolderShouldBe() {
        assertThatThrownBy(() -> ModelStore.open(models.resolve("absent")))
                .isInstanceOf(EmbeddingException.class)
                .hasMessageContaining("absent");
    }

    @Test
    void adoptsACalibrationAndThenGuardsIt() throws Exception {
        Files.writeString(folder.resolve("calibration.json"), "{}");
        assertRefused(ModelStore.open(models), "calibration.json");

        ModelStore.open(models).adopt("sample", "calibration.json", List.of());

        assertThat(ModelStore.open(models).verify("sample").intact()).isTrue();
        assertThat(ModelStore.open(models).info("sample").measured()).isEmpty();
        Files.writeString(folder.resolve("calibration.json"), "{ }");
        assertRefused(ModelStore.open(models), "calibration.json");
    }

    @Test
    void adoptsNothingIntoAnAlteredFolder() throws Exception {
        Files.writeString(folder.resolve("calibration.json"), "{}");
        Files.write(folder.resolve("net.bin"), new byte[] {9});

        assertThatThrownBy(() -> ModelStore.open(models).adopt("sample", "calibration.json", List.of()))
                .hasMessageContaining("has been altered");
        assertThatThrownBy(() -> ModelStore.open(models).adopt("sample", "../sample/net.bin", List.of()))
                .isInstanceOf(EmbeddingException.class);
    }
}
