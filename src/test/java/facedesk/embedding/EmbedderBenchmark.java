package facedesk.embedding;

import facedesk.detection.Chip;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Our embedder beside ONNX Runtime: the same network, the same chips, one thread each, in one run. From the project's
 * folder, with the package {@code faceplugin-face-recognition-js-0.0.1.tgz} in FOLDER:
 *
 * <pre>
 * mvn -q test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath -Dmdep.includeScope=test
 * FACEDESK_PACKAGES=FOLDER java -cp target/test-classes:target/classes:$(cat target/classpath) facedesk.embedding.EmbedderBenchmark
 * </pre>
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 4, time = 3)
@Fork(2)
public class EmbedderBenchmark {
    private final List<Chip> chips = TestChips.patterns(10);
    private EmbeddingModel model;
    private Embedder embedder;
    private OtherRuntimes.Network original;
    private int next;

    /** Loads both. */
    @Setup
    public void open() throws Exception {
        model = ModelStore.open(Path.of("models")).load("fr512");
        embedder = model.newEmbedder();
        original = OtherRuntimes.onnxRuntime(OtherRuntimes.require(OtherRuntimes.FACEPLUGIN));
    }

    /** From chip to unit vector with the program's own embedder. */
    @Benchmark
    public Embedding ours() throws EmbeddingException {
        return embedder.embed(chip());
    }

    /** From chip to unit vector with ONNX Runtime. */
    @Benchmark
    public float[] onnxRuntime() throws Exception {
        return original.embed(chip());
    }

    private Chip chip() {
        next = (next + 1) % chips.size();
        return chips.get(next);
    }

    /** Closes both. */
    @TearDown
    public void close() throws Exception {
        embedder.close();
        model.close();
        original.close();
    }

    /** Runs both and prints the times. */
    public static void main(String[] args) throws Exception {
        var results = new Runner(new OptionsBuilder()
                        .include(EmbedderBenchmark.class.getSimpleName())
                        .build())
                .run();
        double[] medians = results.stream()
                .mapToDouble(result -> result.getPrimaryResult().getStatistics().getPercentile(50))
                .toArray();
        System.out.printf("Median ours / ONNX Runtime = %.2f%n", medians[1] / medians[0]);
    }
}
