package facedesk.cli.faces;

import facedesk.cli.terminal.ExitCode;
import facedesk.cli.terminal.LineChoice;
import facedesk.cli.terminal.ModelChoice;
import facedesk.cli.terminal.Output;
import facedesk.cli.terminal.Parts;
import facedesk.cli.terminal.Photos;
import facedesk.detection.Chip;
import facedesk.embedding.Embedder;
import facedesk.embedding.Embedding;
import facedesk.embedding.EmbeddingModel;
import facedesk.matching.Threshold;
import facedesk.matching.Verification;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Compares two pictures, 1:1. */
@Command(
        name = "verify",
        description = "Says whether the main faces of two pictures are of the same person.",
        footer = {"", "Exit code 0: same person. 1: different people. 2: it could not be told."})
public final class VerifyCommand implements Callable<Integer> {
    private final Parts parts;

    @Mixin
    private Output output;

    @Mixin
    private ModelChoice model;

    @Mixin
    private LineChoice line;

    @Parameters(index = "0", paramLabel = "A", description = "A JPEG or PNG file.")
    private Path first;

    @Parameters(index = "1", paramLabel = "B", description = "Another.")
    private Path second;

    public VerifyCommand(Parts parts) {
        this.parts = parts;
    }

    record Document(
            String first,
            String second,
            String model,
            boolean same,
            double score,
            double distance,
            double threshold,
            double thresholdDistance) {}

    @Override
    public Integer call() throws Exception {
        Threshold threshold = line.threshold(model.id(parts), parts);
        List<Embedding> embeddings = embeddings();
        Verification result = Verification.of(embeddings.get(0), embeddings.get(1), threshold);
        output.line(
                "%s: score %.4f, threshold %.4f (%s)",
                result.samePerson() ? "same person" : "different people",
                result.score(),
                threshold.value(),
                threshold.modelId());
        output.document(new Document(
                first.toString(),
                second.toString(),
                threshold.modelId(),
                result.samePerson(),
                result.score(),
                result.distance(),
                threshold.value(),
                threshold.asDistance()));
        return result.samePerson() ? ExitCode.YES : ExitCode.NO;
    }

    private List<Embedding> embeddings() throws Exception {
        try (Photos photos = Photos.open(parts)) {
            Chip one = photos.read(first).subject().chip();
            Chip other = photos.read(second).subject().chip();
            try (EmbeddingModel network = model.load(parts);
                    Embedder embedder = network.newEmbedder()) {
                return embedder.embedAll(List.of(one, other));
            }
        }
    }
}
