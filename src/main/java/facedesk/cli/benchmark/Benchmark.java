package facedesk.cli.benchmark;

import facedesk.capture.FrameSource;
import facedesk.detection.Chip;
import facedesk.detection.FaceFinder;
import facedesk.embedding.Embedder;
import facedesk.embedding.Embedding;
import facedesk.embedding.EmbeddingModel;
import facedesk.embedding.ModelInfo;
import facedesk.embedding.ModelStore;
import facedesk.matching.ExactIndex;
import facedesk.matching.Reference;
import facedesk.matching.SearchIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Runs the stages of the live pipeline on this computer, each on its own and the usual ones together, in one thread.
 *
 * <p>Templates for the search are random unit vectors under a fixed seed: an exact search takes the same time whatever
 * the vectors are.
 */
final class Benchmark {
    private static final String FIND = "find";
    private static final String FOLLOW = "follow";
    private static final int TEMPLATES = 10_000;
    private static final int TEMPLATES_PER_PERSON = 4;
    private static final long SEED = 19_795;

    private final FrameSource source;
    private final FaceFinder finder;
    private final ModelStore models;
    private final Predicate<String> wanted;
    private final int runs;
    private final Consumer<String> progress;
    private final Stopwatch stopwatch = new Stopwatch();
    private final List<StageFigure> figures = new ArrayList<>();

    /** The finder and the source stay the caller's; both are used on the calling thread alone. */
    Benchmark(
            FrameSource source,
            FaceFinder finder,
            ModelStore models,
            Predicate<String> wanted,
            int runs,
            Consumer<String> progress) {
        this.source = source;
        this.finder = finder;
        this.models = models;
        this.wanted = wanted;
        this.runs = runs;
        this.progress = progress;
    }

    /** The names of all stages, in the order in which they run. */
    static List<String> stages(ModelStore models) {
        List<String> names = new ArrayList<>(List.of(FIND, FOLLOW));
        for (ModelInfo info : models.embeddingModels()) {
            names.addAll(List.of(embed(info.id()), fullFrame(info.id()), search(info.id())));
        }
        return names;
    }

    private static String embed(String model) {
        return "embed " + model;
    }

    private static String fullFrame(String model) {
        return "full frame " + model;
    }

    private static String search(String model) {
        return "search " + TEMPLATES + " " + model;
    }

    /**
     * Measures every wanted stage.
     *
     * @throws Exception whatever a stage fails with; its message is a sentence
     */
    BenchmarkReport run() throws Exception {
        progress.accept("frames");
        BenchmarkInput input = BenchmarkInput.take(source, finder);
        time(FIND, number -> finder.find(input.frame(number)));
        time(FOLLOW, number -> finder.follow(input.frame(number), input.faceBefore(number)));
        for (ModelInfo info : models.embeddingModels()) {
            measureModel(info.id(), input);
        }
        return new BenchmarkReport(
                Runtime.version().toString(),
                Runtime.getRuntime().availableProcessors(),
                input.size(),
                figures,
                ResidentMemory.peakMebibytes());
    }

    private void measureModel(String id, BenchmarkInput input) throws Exception {
        try (EmbeddingModel model = models.load(id);
                Embedder embedder = model.newEmbedder()) {
            time(embed(id), number -> embedder.embed(input.chip(number)));
            time(fullFrame(id), number -> {
                Chip chip = finder.find(input.frame(number)).get(0).chip();
                embedder.embed(chip);
            });
            SearchIndex index = randomIndex(id, model.info().dimension());
            Embedding probe = embedder.embed(input.chip(0));
            time(search(id), number -> index.search(probe));
        }
    }

    private void time(String stage, Stopwatch.Stage work) throws Exception {
        if (wanted.test(stage)) {
            progress.accept(stage);
            figures.add(stopwatch.time(stage, runs, work));
        }
    }

    private static SearchIndex randomIndex(String modelId, int dimension) {
        Random random = new Random(SEED);
        List<Reference> references = new ArrayList<>(TEMPLATES);
        for (int i = 0; i < TEMPLATES; i++) {
            float[] vector = new float[dimension];
            for (int j = 0; j < dimension; j++) {
                vector[j] = (float) random.nextGaussian();
            }
            references.add(new Reference(i / TEMPLATES_PER_PERSON, i, Embedding.of(modelId, vector)));
        }
        return ExactIndex.of(modelId, references);
    }
}
