package facedesk.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import facedesk.SharedData;
import facedesk.capture.FrameSource;
import facedesk.capture.Playback;
import facedesk.capture.Sources;
import facedesk.detection.DetectionModels;
import facedesk.detection.FaceFinder;
import facedesk.detection.opencv.FaceFinders;
import facedesk.embedding.Embedder;
import facedesk.embedding.EmbeddingModel;
import facedesk.embedding.ModelStore;
import facedesk.enrollment.PhotoEnrollment;
import facedesk.enrollment.PhotoResult;
import facedesk.image.Frame;
import facedesk.image.ImageFiles;
import facedesk.matching.ExactIndex;
import facedesk.matching.Reference;
import facedesk.matching.Threshold;
import facedesk.recognition.FrameAnalyser.Line;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Six people moving in front of a camera, each enrolled with the first frame of their clip, a crowd and a dark stage, with
 * the real networks: the right name on nearly every frame, nobody else's ever. Every frame is analysed. With
 * {@code -Dfacedesk.clips=all} all clips are run with both networks; otherwise three, with the default one. The figures
 * are left in {@code target/clips-MODEL-PEOPLE.txt}.
 */
class ClipsTest {
    private static final Path MODELS = Path.of("models");
    private static final List<String> PEOPLE = List.of("d10", "d11", "d12", "d18", "d19", "d20");
    private static final List<String> STRANGERS =
            List.of("ageitgey_short_hamilton_clip.mp4", "facenet-pytorch_video.mp4", "intel_asl_learn.mkv");

    @TempDir
    Path folder;

    private final List<String> report = new ArrayList<>();

    @Test
    void everyPersonOfAFewClipsIsNamedByTheDefaultNetwork() throws Exception {
        run("fr512", 0.410, List.of("d11", "d18", "d19"), List.of());
    }

    @ParameterizedTest
    @CsvSource({"fr512, 0.410", "mobilefacenet, 0.528"})
    void everyPersonIsNamedAndNobodyElse(String model, double threshold) throws Exception {
        Assumptions.assumeTrue(
                "all".equals(System.getProperty("facedesk.clips")),
                "Skipped: all clips are run with -Dfacedesk.clips=all");
        run(model, threshold, PEOPLE, STRANGERS);
    }

    private void run(String model, double threshold, List<String> people, List<String> strangers) throws Exception {
        Path clips = SharedData.require("data/clips");
        try (EmbeddingModel network = ModelStore.open(MODELS).load(model)) {
            Line line = new Line(enrol(clips, network), new Threshold(model, threshold));
            List<String> failures = new ArrayList<>();
            for (String person : people) {
                LiveSummary summary = watch(clips.resolve("liveportrait_driving_" + person + ".mp4"), network, line);
                long right = summary.named().getOrDefault((long) PEOPLE.indexOf(person), 0L);
                if (right < 0.99 * summary.framesWithFace()
                        || !summary.named().keySet().stream().allMatch(id -> id == PEOPLE.indexOf(person))) {
                    failures.add(report.get(report.size() - 1));
                }
            }
            for (String stranger : strangers) {
                LiveSummary summary = watch(clips.resolve(stranger), network, line);
                if (!summary.named().isEmpty()) {
                    failures.add(report.get(report.size() - 1));
                }
            }
            Files.write(Path.of("target", "clips-" + model + "-" + people.size() + ".txt"), report);
            assertThat(failures).isEmpty();
        }
    }

    private LiveSummary watch(Path clip, EmbeddingModel network, Line line) throws Exception {
        LiveRun run = new LiveRun(PipelineParts.standard(ClipsTest::finder, network::newEmbedder), line, result -> {});
        LiveSummary summary = run.everyFrame(source(clip), Duration.ofMinutes(5));
        report.add(String.format(
                Locale.ROOT,
                "%-36s frames %4d, with a face %4d, faces %4d, named %s, unknown %d, unsure %d, undecided %d,"
                        + " failures %d, ms median/p95: detection %.1f/%.1f embedding %.1f/%.1f total %.1f/%.1f, %.1f s",
                clip.getFileName(),
                summary.analysed(),
                summary.framesWithFace(),
                summary.faces(),
                summary.named(),
                summary.unknown(),
                summary.unsure(),
                summary.undecided(),
                summary.failures(),
                summary.times().detection().median(),
                summary.times().detection().p95(),
                summary.times().embedding().median(),
                summary.times().embedding().p95(),
                summary.times().total().median(),
                summary.times().total().p95(),
                summary.seconds()));
        return summary;
    }

    private ExactIndex enrol(Path clips, EmbeddingModel network) throws Exception {
        List<Reference> references = new ArrayList<>();
        try (FaceFinder finder = finder();
                Embedder embedder = network.newEmbedder()) {
            PhotoEnrollment photos = new PhotoEnrollment(finder);
            for (int id = 0; id < PEOPLE.size(); id++) {
                Path photo = folder.resolve(PEOPLE.get(id) + ".png");
                ImageFiles.write(photo, first(clips.resolve("liveportrait_driving_" + PEOPLE.get(id) + ".mp4")));
                PhotoResult result = photos.read(photo);
                assertThat(result.shot()).as(result.phrase().english()).isPresent();
                references.add(new Reference(
                        id, id, embedder.embed(result.shot().get().face().chip())));
            }
        }
        return ExactIndex.of(network.info().id(), references);
    }

    private static Frame first(Path clip) throws Exception {
        try (FrameSource source = source(clip)) {
            source.open();
            return source.grab();
        }
    }

    private static FrameSource source(Path clip) throws Exception {
        return new Sources(Path.of("assets")).parse("file:" + clip, Playback.OFFLINE);
    }

    private static FaceFinder finder() throws Exception {
        return FaceFinders.open(new DetectionModels(
                MODELS.resolve("rfb320/rfb320.onnx"),
                MODELS.resolve("blazeface-full/blazeface-full.tflite"),
                MODELS.resolve("blazeface-short/blazeface-short.tflite"),
                MODELS.resolve("facemesh/facemesh.tflite")));
    }
}
