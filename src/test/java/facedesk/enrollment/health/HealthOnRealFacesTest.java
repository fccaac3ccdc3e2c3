package facedesk.enrollment.health;

import static org.assertj.core.api.Assertions.assertThat;

import facedesk.SharedData;
import facedesk.detection.Face;
import facedesk.detection.FaceFinder;
import facedesk.detection.Point;
import facedesk.detection.RealNetworks;
import facedesk.detection.opencv.FaceFinders;
import facedesk.embedding.Embedder;
import facedesk.embedding.EmbeddingModel;
import facedesk.embedding.ModelStore;
import facedesk.enrollment.health.Finding.Kind;
import facedesk.enrollment.health.Finding.NearIdentical;
import facedesk.enrollment.health.Finding.Outlier;
import facedesk.evaluation.report.CalibrationFile;
import facedesk.image.Frame;
import facedesk.image.ImageEncoder;
import facedesk.image.ImageFiles;
import facedesk.matching.Reference;
import facedesk.matching.Threshold;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The limits, on photos with a known error of label: one of the first person's shows the second. */
class HealthOnRealFacesTest {
    @TempDir
    private Path folder;

    private final List<Reference> references = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"fr512", "mobilefacenet"})
    void theWrongPictureAndTheOneStoredTwiceAreFoundAndNoOther(String model) throws Exception {
        Path images = SharedData.require("data/lfw-dev/images");
        try (FaceFinder finder = FaceFinders.open(RealNetworks.models());
                EmbeddingModel network = ModelStore.open(Path.of("models")).load(model);
                Embedder embedder = network.newEmbedder()) {
            for (int picture : new int[] {2, 4, 8, 14, 29}) {
                add(1, picture, finder, embedder, file(images, "Recep_Tayyip_Erdogan", picture));
            }
            for (int picture : new int[] {13, 14, 16}) {
                add(2, 100 + picture, finder, embedder, file(images, "Abdullah_Gul", picture));
            }
            Path again = folder.resolve("again.jpg");
            Frame first = ImageFiles.read(file(images, "Abdullah_Gul", 13));
            Files.write(again, ImageEncoder.jpeg(first, 80));
            add(2, 120, finder, embedder, again);
        }
        Threshold line = CalibrationFile.read(Path.of("models", model, CalibrationFile.NAME))
                .thresholdFor(1e-4)
                .threshold()
                .orElseThrow();
        GalleryState state = new GalleryState(List.of(), references, List.of(), Map.of(), id -> id == 120 ? 0.7 : 0.8);
        HealthReport report = HealthCheck.of(state, line, share -> true).orElseThrow();
        assertThat(report.of(Kind.OUTLIER)).singleElement().satisfies(finding -> {
            assertThat(((Outlier) finding).pictureId()).isEqualTo(4);
            assertThat(((Outlier) finding).nearer()).hasValue(2);
        });
        assertThat(report.of(Kind.NEAR_IDENTICAL)).singleElement().satisfies(finding -> {
            assertThat(((NearIdentical) finding).keep()).isEqualTo(113);
            assertThat(((NearIdentical) finding).remove()).isEqualTo(120);
        });
        assertThat(report.of(Kind.NEAR_LINE)).isEmpty();
    }

    private static Path file(Path images, String name, int picture) {
        return images.resolve(name).resolve(String.format("%s_%04d.jpg", name, picture));
    }

    private void add(long person, long picture, FaceFinder finder, Embedder embedder, Path file) throws Exception {
        Frame photo = ImageFiles.read(file);
        Point middle = new Point(photo.width() / 2.0, photo.height() / 2.0);
        Face face = finder.find(photo).stream()
                .min(Comparator.comparingDouble(found -> found.box().center().distanceTo(middle)))
                .orElseThrow();
        references.add(new Reference(person, picture, embedder.embed(face.chip())));
    }
}
