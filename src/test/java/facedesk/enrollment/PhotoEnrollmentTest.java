package facedesk.enrollment;

import static org.assertj.core.api.Assertions.assertThat;

import facedesk.capture.demo.DemoPeople;
import facedesk.capture.demo.DemoPerson;
import facedesk.detection.DetectionModels;
import facedesk.detection.FaceFinder;
import facedesk.detection.opencv.FaceFinders;
import facedesk.embedding.Embedder;
import facedesk.embedding.EmbeddingModel;
import facedesk.embedding.ModelStore;
import facedesk.gallery.Person;
import facedesk.gallery.store.GalleryStore;
import facedesk.matching.Candidate;
import facedesk.matching.ExactIndex;
import facedesk.matching.SearchIndex;
import facedesk.matching.Threshold;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real photos through the real networks. */
class PhotoEnrollmentTest {
    private static final Path MODELS = Path.of("models");
    private static final Path ASSETS = Path.of("assets");

    @TempDir
    Path folder;

    private static FaceFinder finder() throws Exception {
        return FaceFinders.open(new DetectionModels(
                MODELS.resolve("rfb320/rfb320.onnx"),
                MODELS.resolve("blazeface-full/blazeface-full.tflite"),
                MODELS.resolve("blazeface-short/blazeface-short.tflite"),
                MODELS.resolve("facemesh/facemesh.tflite")));
    }

    @Test
    void aGroupPictureAsksWhoIsMeant() throws Exception {
        try (FaceFinder finder = finder()) {
            PhotoResult result = new PhotoEnrollment(finder).read(Path.of("src/test/resources/samples/sample1.jpg"));
            assertThat(result.outcome()).isEqualTo(PhotoResult.Outcome.SEVERAL_FACES);
            assertThat(result.choices()).hasSizeGreaterThan(1);
        }
    }

    @Test
    void theDemoPeopleAreLoadedOnceRecognisedAndTakenOut() throws Exception {
        DemoPeople people = DemoPeople.read(ASSETS);
        try (FaceFinder finder = finder();
                EmbeddingModel network = ModelStore.open(MODELS).load(ModelStore.DEFAULT_MODEL);
                Embedder embedder = network.newEmbedder();
                GalleryStore gallery = GalleryStore.open(folder)) {
            PhotoEnrollment photos = new PhotoEnrollment(finder);
            DemoGallery demo = new DemoGallery(gallery, photos, new Enroller(gallery, List.of(embedder)));
            int all = people.enrolled().size();
            assertThat(demo.load(people, progress -> {}, () -> false)).isEqualTo(all);
            assertThat(demo.load(people, progress -> {}, () -> false)).isZero();
            assertThat(gallery.people()).hasSize(all).allMatch(Person::demo);
            SearchIndex index = ExactIndex.of(embedder.modelId(), gallery.references(embedder.modelId()));
            for (DemoPerson person : people.people()) {
                Shot shot = photos.read(person.played()).shot().orElseThrow();
                Optional<Candidate> best =
                        index.search(embedder.embed(shot.face().chip())).best();
                boolean accepted = new Threshold(embedder.modelId(), 0.41)
                        .accepts(best.orElseThrow().score());
                assertThat(accepted).as(person.label()).isEqualTo(!person.isStranger());
            }
            demo.remove();
            assertThat(gallery.size()).isZero();
        }
    }
}
