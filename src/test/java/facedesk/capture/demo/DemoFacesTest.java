package facedesk.capture.demo;

import static org.assertj.core.api.Assertions.assertThat;

import facedesk.capture.ManualPacer;
import facedesk.capture.Playback;
import facedesk.detection.DetectionModels;
import facedesk.detection.Face;
import facedesk.detection.FaceFinder;
import facedesk.detection.opencv.FaceFinders;
import facedesk.embedding.Embedder;
import facedesk.embedding.Embedding;
import facedesk.embedding.EmbeddingModel;
import facedesk.embedding.ModelStore;
import facedesk.image.Frame;
import facedesk.image.ImageFiles;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The real networks look at the demo camera: what its pictures are for has to happen in them. */
class DemoFacesTest {
    private static final Path MODELS = Path.of("models");

    /** Cosines of the default network at FMR 1e-3 and 1e-4. */
    private static final double LENIENT = 0.335;

    private static final double DEFAULT = 0.411;

    /** An odd stride, so that every phase of the motion is met. */
    private static final int STRIDE = 37;

    @Test
    void everybodyIsFoundTheEnrolledAreAcceptedAndStrangersAreNot() throws Exception {
        DemoPeople people = DemoPeople.read(Path.of("assets"));
        try (FaceFinder finder = FaceFinders.open(networks());
                EmbeddingModel model = ModelStore.open(MODELS).load(ModelStore.DEFAULT_MODEL);
                Embedder embedder = model.newEmbedder();
                DemoSource source = new DemoSource(people, 1, Playback.OFFLINE, new ManualPacer())) {
            Map<DemoPerson, Embedding> gallery = new HashMap<>();
            for (DemoPerson person : people.enrolled()) {
                Frame portrait = ImageFiles.read(person.enrolled().orElseThrow());
                gallery.put(
                        person,
                        embedder.embed(only(finder.findInPhoto(portrait)).chip()));
            }
            DemoScript script = new DemoScript(people.people().size(), 1);
            source.open();
            for (long i = 0; i < (long) script.scenes().size() * DemoScript.SCENE_FRAMES; i++) {
                Frame frame = source.grab();
                DemoScript.Shot shot = script.shot(i);
                List<Integer> shown = script.scenes().get(shot.scene());
                if (i % STRIDE != 0 || shot.faded() > 0) {
                    continue;
                }
                List<Face> faces = finder.find(frame);
                assertThat(faces).hasSize(shown.size());
                if (shown.size() == 1) {
                    check(
                            people.people().get(shown.get(0)),
                            embedder.embed(only(faces).chip()),
                            gallery);
                }
            }
        }
    }

    private static void check(DemoPerson shown, Embedding probe, Map<DemoPerson, Embedding> gallery) {
        gallery.forEach((person, template) -> {
            double score = template.cosine(probe);
            if (person.equals(shown)) {
                assertThat(score)
                        .as("%s against the own template", shown.label())
                        .isGreaterThan(DEFAULT);
            } else {
                assertThat(score)
                        .as("%s against %s", shown.label(), person.label())
                        .isLessThan(LENIENT);
            }
        });
    }

    private static Face only(List<Face> faces) {
        assertThat(faces).hasSize(1);
        return faces.get(0);
    }

    private static DetectionModels networks() {
        return new DetectionModels(
                MODELS.resolve("rfb320/rfb320.onnx"),
                MODELS.resolve("blazeface-full/blazeface-full.tflite"),
                MODELS.resolve("blazeface-short/blazeface-short.tflite"),
                MODELS.resolve("facemesh/facemesh.tflite"));
    }
}
