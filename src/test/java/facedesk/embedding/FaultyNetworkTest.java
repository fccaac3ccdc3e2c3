package facedesk.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tensorflow.Graph;
import org.tensorflow.Operand;
import org.tensorflow.SavedModelBundle;
import org.tensorflow.Session;
import org.tensorflow.SessionFunction;
import org.tensorflow.Signature;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Placeholder;
import org.tensorflow.types.TFloat32;

/** What a network answers is not believed: no numbers, zeros or a wrong length never become an embedding. */
class FaultyNetworkTest {
    @TempDir
    Path folder;

    @BeforeEach
    void loadNatives() throws EmbeddingException {
        TensorFlowNatives.load();
    }

    @Test
    void aSoundNetworkIsBelieved() throws Exception {
        try (EmbeddingModel model = network(1f, 3);
                Embedder embedder = model.newEmbedder()) {
            assertThat(embedder.embed(TestChips.pattern(1)).dimension()).isEqualTo(3);
        }
    }

    @Test
    void zerosAreRefused() throws Exception {
        assertRefused(0f, 3, "no embedding");
    }

    @Test
    void whatIsNoNumberIsRefused() throws Exception {
        assertRefused(Float.NaN, 3, "no embedding");
    }

    @Test
    void theInfiniteIsRefused() throws Exception {
        assertRefused(Float.POSITIVE_INFINITY, 3, "no embedding");
    }

    @Test
    void anotherLengthIsRefused() throws Exception {
        assertRefused(1f, 4, "another length");
    }

    @Test
    void aFileThatIsNoNetworkIsRefused() throws Exception {
        Path file = Files.write(folder.resolve("saved_model.pb"), new byte[] {1, 2, 3});
        ModelInfo info = SampleModel.describe("sample", "embedding", 3, Map.of());

        assertThatThrownBy(() -> EmbeddingModel.load(info, file))
                .isInstanceOf(EmbeddingException.class)
                .hasMessageContaining("cannot be loaded");
    }

    private void assertRefused(float factor, int dimension, String reason) throws Exception {
        try (EmbeddingModel model = network(factor, dimension)) {
            assertThatThrownBy(model::newEmbedder)
                    .isInstanceOf(EmbeddingException.class)
                    .hasMessageContaining(reason);
        }
    }

    /** Three means of the picture's colours times a factor. */
    private EmbeddingModel network(float factor, int dimension) throws Exception {
        try (Graph graph = new Graph()) {
            Ops tf = Ops.create(graph);
            Operand<TFloat32> input =
                    tf.withName("input").placeholder(TFloat32.class, Placeholder.shape(Shape.of(-1, 112, 112, 3)));
            Operand<TFloat32> means = tf.math.mean(input, tf.constant(new int[] {1, 2}));
            Operand<TFloat32> output = tf.math.mul(means, tf.constant(factor));
            Signature signature = Signature.builder()
                    .input("input", input)
                    .output("embedding", output)
                    .build();
            try (Session session = new Session(graph)) {
                SavedModelBundle.exporter(folder.toString())
                        .withFunction(SessionFunction.create(signature, session))
                        .export();
            }
        }
        ModelInfo info = SampleModel.describe("sample", "embedding", dimension, Map.of());
        return EmbeddingModel.load(info, folder.resolve("saved_model.pb"));
    }
}
