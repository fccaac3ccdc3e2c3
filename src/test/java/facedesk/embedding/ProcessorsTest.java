package facedesk.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import facedesk.OtherProcess;
import facedesk.detection.Chip;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * TensorFlow chooses its kernels by the processor, and a network that runs with one choice may end the process with the
 * other. So each choice is forced, in a process of its own.
 */
class ProcessorsTest {
    private static final float TOLERANCE = 1e-5f;

    @TempDir
    Path scratch;

    @ParameterizedTest
    @ValueSource(strings = {"0", "1"})
    void networksAnswerAlikeWithEitherChoiceOfKernels(String oneDnn) throws Exception {
        Path said = scratch.resolve("said");
        ProcessBuilder builder = OtherProcess.running(Answers.class);
        builder.environment().put("TF_ENABLE_ONEDNN_OPTS", oneDnn);
        Process process =
                builder.redirectErrorStream(true).redirectOutput(said.toFile()).start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(said)).isZero();
    }

    /** Ends with 0 if both networks agree with their golden vectors. */
    static final class Answers {
        private Answers() {}

        public static void main(String[] args) throws Exception {
            boolean agree = agrees("fr512") && agrees("mobilefacenet");
            Runtime.getRuntime().halt(agree ? 0 : 1);
        }

        private static boolean agrees(String id) throws Exception {
            Map<String, float[]> golden = GoldenVectors.read(id);
            try (EmbeddingModel network = ModelStore.open(Path.of("models")).load(id);
                    Embedder embedder = network.newEmbedder()) {
                boolean agree = !golden.isEmpty();
                for (Map.Entry<String, Chip> chip : TestChips.golden().entrySet()) {
                    agree &= difference(embedder.embed(chip.getValue()).toArray(), golden.get(chip.getKey()))
                            < TOLERANCE;
                }
                return agree;
            }
        }

        private static float difference(float[] vector, float[] golden) {
            float largest = vector.length == golden.length ? 0 : Float.POSITIVE_INFINITY;
            for (int i = 0; i < Math.min(vector.length, golden.length); i++) {
                largest = Math.max(largest, Math.abs(vector[i] - golden[i]));
            }
            return largest;
        }
    }
}
