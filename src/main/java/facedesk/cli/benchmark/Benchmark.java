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
import facedesk.matching.SearchIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Runs the stages of the live pipeline on this computer, each on its own and the usual ones together, in one thread, and
 * those of the evaluation, with all threads.
 */
final class Benchmark {
    private static final int TEMPLATES = 10_000;
    private static final int TEMPLATES_PER_PERSON = 4;
    private static final String FIND = "find";
    private static final String FOLLOW = "follow";
    private static final List<String> STAGES = List.of(FIND, FOLLOW);
    private static final String EMBED = "embed ";
    private static final String FULL = "full frame ";
    private static final String SEARCH = "search " + TEMPLATES + " ";

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
        List<String> names = new ArrayList<>(STAGES);
        models.embeddingModels().stream().flatMap(Benchmark::stages).forEach(names::add);
        names.add(EvaluationStages.NAME);
        return names;
    }

    /**
     * Measures every wanted stage.
     *
     * @throws Exception whatever a stage fails with; its message is a sentence
     */
    BenchmarkReport run() throws Exception {
        String frames = measurePipeline();
        if (wanted.test(EvaluationStages.NAME)) {
            progress.accept(EvaluationStages.NAME);
            figures.addAll(new EvaluationStages(stopwatch, runs).measure());
        }
        return new BenchmarkReport(
                Runtime.version().toString(),
                Runtime.getRuntime().availableProcessors(),
                frames,
                figures,
                ResidentMemory.peakMebibytes());
    }

    /** Answers with the size of the frames; empty where none of its stages is wanted, so that none was taken. */
    private String measurePipeline() throws Exception {
        List<ModelInfo> networks = models.embeddingModels();
        if (STAGES.stream().noneMatch(wanted)
                && networks.stream().flatMap(Benchmark::stages).noneMatch(wanted)) {
            return "";
        }
        progress.accept("frames");
        BenchmarkInput input = BenchmarkInput.take(source, finder);
        time(FIND, number -> finder.find(input.frame(number)));
        time(FOLLOW, number -> finder.follow(input.frame(number), input.faceBefore(number)));
        for (ModelInfo network : networks) {
            if (stages(network).anyMatch(wanted)) {
                measureModel(network.id(), input);
            }
        }
        return input.size();
    }

    private static Stream<String> stages(ModelInfo network) {
        return Stream.of(EMBED, FULL, SEARCH).map(stage -> stage + network.id());
    }

    private void measureModel(String id, BenchmarkInput input) throws Exception {
        try (EmbeddingModel model = models.load(id);
                Embedder embedder = model.newEmbedder()) {
            time(EMBED + id, number -> embedder.embed(input.chip(number)));
            time(FULL + id, number -> {
                Chip chip = finder.find(input.frame(number)).get(0).chip();
                embedder.embed(chip);
            });
            SearchIndex index = ExactIndex.of(
                    id,
                    RandomTemplates.of(
                            id, TEMPLATES, TEMPLATES_PER_PERSON, model.info().dimension()));
            Embedding probe = embedder.embed(input.chip(0));
            time(SEARCH + id, number -> index.search(probe));
        }
    }

    private void time(String stage, Stopwatch.Stage work) throws Exception {
        if (wanted.test(stage)) {
            progress.accept(stage);
            figures.add(stopwatch.time(stage, runs, work));
        }
    }
}
