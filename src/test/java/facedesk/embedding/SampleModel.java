package facedesk.embedding;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A small folder of one network, for tests of the store. */
final class SampleModel {
    private SampleModel() {}

    static ModelInfo describe(String id, String task, int dimension, Map<String, String> hashes) {
        return new ModelInfo(
                id,
                task,
                "A title",
                dimension,
                new ModelSource("a-package", "1.0.0", "a.onnx", 0, 3, "0".repeat(64)),
                new Licence("MIT", "LICENSE.txt", "stated"),
                "Nothing is known",
                "pixels",
                "numbers",
                new TreeMap<>(hashes),
                List.of(new Measurement("some pairs", "TAR at FMR 1e-4", 0.97, 3192, 12_450_000, "2026-01-01")));
    }

    /** Writes {@code models/sample} with a network of three bytes and a licence. */
    static Path write(Path models) throws IOException {
        Path folder = Files.createDirectories(models.resolve("sample"));
        byte[] network = {1, 2, 3};
        byte[] licence = "Do as you please".getBytes(StandardCharsets.UTF_8);
        Files.write(folder.resolve("net.bin"), network);
        Files.write(folder.resolve("LICENSE.txt"), licence);
        Map<String, String> hashes = Map.of("net.bin", Sha256.of(network), "LICENSE.txt", Sha256.of(licence));
        Files.write(folder.resolve("model.json"), ModelJson.format(describe("sample", "detection", 0, hashes)));
        return folder;
    }
}
