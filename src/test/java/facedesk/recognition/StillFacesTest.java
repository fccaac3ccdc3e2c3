package facedesk.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import facedesk.detection.Face;
import facedesk.detection.QualityFault;
import facedesk.image.Frame;
import facedesk.image.ImageException;
import facedesk.image.ImageFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StillFacesTest {
    private final AtomicInteger openings = new AtomicInteger();

    @TempDir
    private Path folder;

    private Path photo;

    @BeforeEach
    void write() throws Exception {
        photo = folder.resolve("photo.png");
        ImageFiles.write(photo, Frame.still(new byte[640 * 480 * 3], 640, 480));
    }

    private StillFaces reader(List<Face> faces) {
        return new StillFaces(
                () -> {
                    openings.incrementAndGet();
                    return new ScriptedFinder(frame -> faces);
                },
                ScriptedEmbedder::new);
    }

    @Test
    void takesTheFaceThePhotoIsOfAndOpensTheNetworksOnce() throws Exception {
        try (StillFaces reader = reader(List.of(Scene.face(2, 0, 0), Scene.face(1, 270, 180)))) {
            assertThat(openings).hasValue(0);
            StillFace face = reader.read(photo).orElseThrow();
            assertThat(face.embedding()).isEqualTo(Scene.embedding(1));
            assertThat(face.faces()).isEqualTo(2);
            assertThat(face.faults()).isEmpty();
            assertThat(reader.read(photo)).contains(face);
            assertThat(openings).hasValue(1);
        }
    }

    @Test
    void aPoorPictureIsEmbeddedAllTheSameAndSaidToBePoor() throws Exception {
        try (StillFaces reader = reader(List.of(Scene.blurred(Scene.face(1, -40, 0))))) {
            StillFace face = reader.read(photo).orElseThrow();
            assertThat(face.faults()).containsExactly(QualityFault.BLURRED);
            assertThat(face.embedding()).isEqualTo(Scene.embedding(1));
        }
    }

    @Test
    void whatCannotBeComparedIsSaidToBeSo() throws Exception {
        try (StillFaces reader = reader(List.of(Scene.face(15, 0, 0)))) {
            assertThatThrownBy(() -> reader.read(photo))
                    .isInstanceOf(RecognitionException.class)
                    .hasMessageContaining("try another picture");
            Path text = Files.writeString(folder.resolve("text.jpg"), "words");
            assertThatThrownBy(() -> reader.read(text)).isInstanceOf(ImageException.class);
        }
        try (StillFaces reader = reader(List.of())) {
            assertThat(reader.read(photo)).isEmpty();
        }
    }

    @Test
    void afterItsEndNothingIsOpenedAnew() {
        StillFaces reader = reader(List.of());
        reader.close();
        reader.close();
        assertThatThrownBy(() -> reader.read(photo)).isInstanceOf(IllegalStateException.class);
        assertThat(openings).hasValue(0);
    }
}
