package facedesk.embedding;

import facedesk.detection.Chip;
import facedesk.image.Frame;
import facedesk.image.ImageFiles;
import facedesk.image.Scaling;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Golden vectors: what other runtimes make of fixed chips with the original networks. Made by this class's
 * {@code main}, run in the project's folder:
 *
 * <pre>
 * mvn -q test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath -Dmdep.includeScope=test
 * java -cp target/test-classes:target/classes:$(cat target/classpath) facedesk.embedding.GoldenVectors FOLDER
 * </pre>
 *
 * <p>where FOLDER holds the two packages as {@code npm pack} leaves them.
 */
public final class GoldenVectors {
    private GoldenVectors() {}

    /** Cuts the chips from the sample pictures and writes the vectors of both networks. */
    public static void main(String[] args) throws Exception {
        Path packages = Path.of(args[0]);
        Files.createDirectories(TestChips.GOLDEN);
        for (int i = 1; i <= 4; i++) {
            Frame sample = ImageFiles.read(Path.of("src/test/resources/samples/sample" + i + ".jpg"));
            Frame part = Scaling.crop(sample, 300 + 200 * i, 300, 448, 448, Chip.SIZE, Chip.SIZE);
            ImageFiles.write(TestChips.GOLDEN.resolve("sample" + i + ".png"), part);
        }
        try (OtherRuntimes.Network network = OtherRuntimes.onnxRuntime(packages.resolve(OtherRuntimes.FACEPLUGIN))) {
            write("fr512", network);
        }
        try (OtherRuntimes.Network network = OtherRuntimes.reference(packages.resolve(OtherRuntimes.EXPO))) {
            write("mobilefacenet", network);
        }
    }

    private static void write(String model, OtherRuntimes.Network network) throws Exception {
        StringBuilder csv = new StringBuilder();
        for (Map.Entry<String, Chip> chip : TestChips.golden().entrySet()) {
            csv.append(chip.getKey());
            for (float value : network.embed(chip.getValue())) {
                csv.append(',').append(value);
            }
            csv.append('\n');
        }
        Files.writeString(TestChips.GOLDEN.resolve(model + ".csv"), csv);
    }

    /** The vectors of one network, by the name of the chip. */
    static Map<String, float[]> read(String model) throws IOException {
        Map<String, float[]> vectors = new LinkedHashMap<>();
        for (String line : Files.readAllLines(TestChips.GOLDEN.resolve(model + ".csv"))) {
            List<String> cells = List.of(line.split(","));
            float[] vector = new float[cells.size() - 1];
            for (int i = 0; i < vector.length; i++) {
                vector[i] = Float.parseFloat(cells.get(i + 1));
            }
            vectors.put(cells.get(0), vector);
        }
        return vectors;
    }
}
