package facedesk.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import facedesk.detection.Chip;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The real default network, through the embedder that the program uses. */
class EmbedderTest {
    private static EmbeddingModel model;

    @BeforeAll
    static void load() throws EmbeddingException {
        model = ModelStore.open(Path.of("models")).load(ModelStore.DEFAULT_MODEL);
    }

    @AfterAll
    static void close() {
        model.close();
    }

    @Test
    void anEmbeddingIsAUnitVectorMarkedWithItsNetwork() throws EmbeddingException {
        try (Embedder embedder = model.newEmbedder()) {
            Embedding embedding = embedder.embed(TestChips.pattern(1));

            assertThat(embedding.modelId()).isEqualTo("fr512").isEqualTo(embedder.modelId());
            assertThat(embedding.dimension()).isEqualTo(512);
            assertThat(embedding.cosine(embedding)).isCloseTo(1, offset(1e-5));
        }
    }

    @Test
    void aBatchLargerThanOneRunEqualsSinglesInTheirOrder() throws EmbeddingException {
        List<Chip> chips = TestChips.patterns(35);
        try (Embedder embedder = model.newEmbedder()) {
            List<Embedding> batch = embedder.embedAll(chips);

            assertThat(batch).hasSize(35);
            for (int i = 0; i < batch.size(); i++) {
                assertThat(batch.get(i).toArray())
                        .containsExactly(embedder.embed(chips.get(i)).toArray(), offset(1e-5f));
            }
            assertThat(embedder.embedAll(List.of())).isEmpty();
        }
    }

    @Test
    void redAndBlueAreNotTheSame() throws EmbeddingException {
        byte[] bgr = TestChips.pattern(1).bgr().clone();
        for (int i = 0; i < bgr.length; i += 3) {
            byte blue = bgr[i];
            bgr[i] = bgr[i + 2];
            bgr[i + 2] = blue;
        }
        try (Embedder embedder = model.newEmbedder()) {
            Embedding original = embedder.embed(TestChips.pattern(1));

            assertThat(original.cosine(embedder.embed(Chip.ofBgr(bgr)))).isLessThan(0.99);
        }
    }

    @Test
    void embeddersOfTwoThreadsAgree() {
        CompletableFuture<List<Embedding>> other = CompletableFuture.supplyAsync(EmbedderTest::embedTen);

        assertThat(embedTen()).isEqualTo(other.join());
    }

    private static List<Embedding> embedTen() {
        try (Embedder embedder = model.newEmbedder()) {
            return embedder.embedAll(TestChips.patterns(10));
        } catch (EmbeddingException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void anEmbedderOutlivesItsClosedModel() throws EmbeddingException {
        EmbeddingModel second = ModelStore.open(Path.of("models")).load("mobilefacenet");
        Embedder embedder = second.newEmbedder();
        second.close();
        second.close();

        assertThat(embedder.embed(TestChips.pattern(1)).dimension()).isEqualTo(192);
        assertThatThrownBy(second::newEmbedder).isInstanceOf(IllegalStateException.class);
        embedder.close();
        embedder.close();
        assertThatThrownBy(() -> embedder.embed(TestChips.pattern(1))).isInstanceOf(IllegalStateException.class);
    }
}
