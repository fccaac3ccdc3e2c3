package facedesk.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImageFilesTest {
    @TempDir
    Path folder;

    @Test
    void pngKeepsEveryPixel() throws ImageException {
        Frame frame = PictureBytes.quarters(33, 17);
        assertThat(ImageDecoder.decode(ImageEncoder.png(frame)).bgr()).isEqualTo(frame.bgr());
    }

    @Test
    void jpegKeepsColoursInTheirPlaces() throws ImageException {
        Frame frame = ImageDecoder.decode(ImageEncoder.jpeg(PictureBytes.quarters(64, 64), 90));
        assertThat(PictureBytes.colourAt(frame, .25, .25)).isEqualTo("red");
        assertThat(PictureBytes.colourAt(frame, .75, .75)).isEqualTo("blue");
    }

    @Test
    void nameDoesNotDecideWhatAFileIs() throws ImageException, IOException {
        Path file = folder.resolve("really-a-png.jpg");
        Files.write(file, ImageEncoder.png(PictureBytes.quarters(20, 20)));
        assertThat(ImageFiles.read(file).width()).isEqualTo(20);
    }

    @Test
    void sixteenBitGreyAndColourBecomeEightBit() throws ImageException {
        byte[] greyRows = new byte[16 * (1 + 32)];
        byte[] colourRows = new byte[16 * (1 + 96)];
        Arrays.fill(greyRows, (byte) 0x80);
        Arrays.fill(colourRows, (byte) 0x80);
        for (int y = 0; y < 16; y++) {
            greyRows[y * 33] = 0;
            colourRows[y * 97] = 0;
        }
        for (byte[] png :
                new byte[][] {PictureBytes.png(16, 16, 16, 0, greyRows), PictureBytes.png(16, 16, 16, 2, colourRows)}) {
            assertThat(ImageDecoder.decode(png).bgr()).hasSize(768).containsOnly((byte) 0x80);
        }
    }

    @Test
    void transparencyLiesOnWhite() throws ImageException {
        byte[] rows = new byte[16 * (1 + 64)];
        assertThat(ImageDecoder.decode(PictureBytes.png(16, 16, 8, 6, rows)).bgr())
                .containsOnly((byte) 255);
        assertThat(ImageDecoder.decode(PictureBytes.png(16, 16, 16, 6, new byte[16 * (1 + 128)]))
                        .bgr())
                .containsOnly((byte) 255);
    }

    @Test
    void writesBesideAndLeavesNothingElse() throws ImageException, IOException {
        Path file = folder.resolve("out.png");
        Files.writeString(file, "before");
        ImageFiles.write(file, PictureBytes.quarters(20, 20));
        assertThat(ImageFiles.read(file).bgr())
                .isEqualTo(PictureBytes.quarters(20, 20).bgr());
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void saysWhereItCouldNotWrite() {
        assertThatThrownBy(() -> ImageFiles.write(folder.resolve("absent/out.jpg"), PictureBytes.quarters(20, 20)))
                .isInstanceOf(ImageException.class)
                .hasMessageStartingWith("out.jpg could not be written");
    }

    @Test
    void readsTheSamplePictures() throws ImageException {
        int[] heights = {1280, 1367, 1350, 1448, 1398, 1537};
        for (int i = 0; i < heights.length; i++) {
            Frame frame = ImageFiles.read(Path.of("src/test/resources/samples/sample" + (i + 1) + ".jpg"));
            assertThat(frame.width()).isEqualTo(1920);
            assertThat(frame.height()).isEqualTo(heights[i]);
        }
    }
}
