package facedesk.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import facedesk.text.Phrase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Device files as Linux lays them, in a folder of our own. */
class CamerasTest {
    @TempDir
    Path folder;

    @Test
    void listsCamerasByNumberWithTheirDriversNames() throws IOException {
        device(10, "Big camera", "0");
        device(2, "Small camera", "0");
        device(3, "Small camera", "1");
        Files.createFile(folder.resolve("video"));
        Files.createFile(folder.resolve("video4"));
        assertThat(cameras().list())
                .containsExactly(
                        new Camera(2, SourceName.named("Small camera"), Optional.empty()),
                        new Camera(4, SourceName.camera(4), Optional.empty()),
                        new Camera(10, SourceName.named("Big camera"), Optional.empty()));
        assertThat(cameras().list().get(0).uri()).isEqualTo("camera:2");
    }

    @Test
    void noFolderMeansNoCameras() {
        assertThat(new Cameras(true, folder.resolve("absent"), folder).list()).isEmpty();
    }

    @Test
    void tellsAbsentFromPresent() throws IOException {
        assertThat(cameras().problemOf(0)).map(Phrase::english).hasValueSatisfying(said -> assertThat(said)
                .contains("not found", "Plug"));
        device(0, "Camera", "0");
        assertThat(cameras().problemOf(0)).isEmpty();
    }

    @Test
    void anAbsentCameraIsASentenceAtOnce() {
        try (FrameSource source = new CameraSource(63, CameraSource.DEFAULT_SIZE, Pacer.system())) {
            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertThatThrownBy(source::open)
                    .isInstanceOf(CaptureException.class)
                    .hasMessageStartingWith("Camera 63")
                    .hasMessageEndingWith("."));
        }
    }

    private Cameras cameras() {
        return new Cameras(true, folder, folder.resolve("described"));
    }

    private void device(int index, String name, String place) throws IOException {
        Files.createFile(folder.resolve("video" + index));
        Path described = Files.createDirectories(folder.resolve("described/video" + index));
        Files.writeString(described.resolve("name"), name + "\n");
        Files.writeString(described.resolve("index"), place + "\n");
    }
}
