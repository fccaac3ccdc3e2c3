package facedesk.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import facedesk.image.Frame;
import facedesk.image.ImageException;
import facedesk.image.ImageFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderSourceTest {
    @TempDir
    Path folder;

    private final ManualPacer pacer = new ManualPacer();

    @Test
    void showsPicturesInTheOrderOfTheirNamesAndLoops() throws Exception {
        picture("b.png", 20);
        picture("c.png", 24);
        picture("a.png", 16);
        Files.writeString(folder.resolve("notes.txt"), "no picture");
        Files.writeString(folder.resolve("broken.jpg"), "no picture either");
        try (FrameSource source = new FolderSource(folder, 4, Playback.LIVE, pacer)) {
            source.open();
            long start = 0;
            int[] widths = {16, 20, 24, 16, 20};
            for (int i = 0; i < widths.length; i++) {
                Frame frame = source.grab();
                start = i == 0 ? frame.capturedNanos() : start;
                assertThat(frame.width()).isEqualTo(widths[i]);
                assertThat(frame.sequence()).isEqualTo(i);
                assertThat(frame.capturedNanos() - start).isEqualTo(i * 250_000_000L);
            }
        }
    }

    @Test
    void endsWhenNotLooped() throws Exception {
        picture("a.png", 16);
        Files.writeString(folder.resolve("z.jpg"), "broken");
        try (FrameSource source = new FolderSource(folder, 4, Playback.OFFLINE, pacer)) {
            source.open();
            assertThat(source.grab()).isNotNull();
            assertThat(source.grab()).isNull();
        }
    }

    @Test
    void saysThatThereIsNoPicture() throws IOException {
        FrameSource empty = new FolderSource(folder, 4, Playback.LIVE, pacer);
        assertThatThrownBy(empty::open).isInstanceOf(CaptureException.class).hasMessageContaining("holds no");
        FrameSource absent = new FolderSource(folder.resolve("absent"), 4, Playback.LIVE, pacer);
        assertThatThrownBy(absent::open).isInstanceOf(CaptureException.class).hasMessageContaining("does not exist");
    }

    @Test
    void onlyBrokenPicturesAreAFault() throws Exception {
        Files.writeString(folder.resolve("a.jpg"), "broken");
        try (FrameSource source = new FolderSource(folder, 4, Playback.LIVE, pacer)) {
            source.open();
            assertThatThrownBy(source::grab).isInstanceOf(CaptureException.class);
        }
    }

    private void picture(String name, int width) throws ImageException {
        byte[] bgr = new byte[width * 16 * 3];
        Arrays.fill(bgr, (byte) 99);
        ImageFiles.write(folder.resolve(name), Frame.still(bgr, width, 16));
    }
}
