package facedesk.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are no usable picture: each is refused with a sentence, within a second. */
class BadPicturesTest {
    private static final Duration LIMIT = Duration.ofSeconds(1);

    @TempDir
    Path folder;

    /** The natives are unpacked and loaded once; that is not what the time limit is about. */
    @BeforeAll
    static void loadNatives() {
        assertThat(ImageEncoder.png(PictureBytes.quarters(16, 16))).isNotEmpty();
    }

    @Test
    void emptyAndOneByte() throws IOException {
        refused(new byte[0], "is empty");
        refused(new byte[] {(byte) 0xFF}, "neither a JPEG nor a PNG");
    }

    @Test
    void randomBytesWithAndWithoutAFamiliarBeginning() throws IOException {
        byte[] random = new byte[100_000];
        new Random(7).nextBytes(random);
        refused(random, "neither a JPEG nor a PNG");
        byte[] asJpeg = random.clone();
        System.arraycopy(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}, 0, asJpeg, 0, 3);
        refused(asJpeg, "picture.jpg");
        byte[] asPng = random.clone();
        System.arraycopy(PictureBytes.claimingPng(64, 64), 0, asPng, 0, 33);
        refused(asPng, "picture.jpg");
    }

    @Test
    void cutShortAnywhere() throws IOException {
        byte[] jpeg = ImageEncoder.jpeg(PictureBytes.quarters(200, 100), 90);
        byte[] png = ImageEncoder.png(PictureBytes.quarters(200, 100));
        for (int percent : new int[] {10, 50, 90, 99}) {
            refused(Arrays.copyOf(jpeg, jpeg.length * percent / 100), "picture.jpg");
            refused(Arrays.copyOf(png, png.length * percent / 100), "picture.jpg");
        }
        refused(Arrays.copyOf(jpeg, jpeg.length - 2), "cut short");
        refused(Arrays.copyOf(png, png.length - 1), "cut short");
    }

    @Test
    void aChangedByteInAPng() throws IOException {
        byte[] png = ImageEncoder.png(PictureBytes.quarters(64, 64));
        png[png.length - 20] ^= 1;
        refused(png, "damaged");
    }

    @Test
    void tooLargeToDecodeAndTooThin() throws IOException {
        refused(PictureBytes.claimingPng(30_000, 30_000), "too large");
        refused(PictureBytes.claimingPng(20_000, 20_000), "too large");
        refused(PictureBytes.claimingPng(Integer.MAX_VALUE, Integer.MAX_VALUE), "too large");
        refused(PictureBytes.claimingPng(65_535, 1), "too small");
        refused(PictureBytes.claimingPng(0, 64), "damaged");
        refused(PictureBytes.claimingPng(-1, 64), "damaged");
    }

    @Test
    void fewerPixelsThanClaimed() throws IOException {
        refused(PictureBytes.claimingPng(64, 64), "damaged");
    }

    @Test
    void otherFormats() throws IOException {
        refused("II*\0........................", "neither a JPEG nor a PNG");
        refused("MM\0*........................", "neither a JPEG nor a PNG");
        refused("v/1\1........................", "neither a JPEG nor a PNG");
        refused("RIFF....WEBPVP8 .............", "neither a JPEG nor a PNG");
        refused("\0\0\0\fjP  \r\n................", "neither a JPEG nor a PNG");
        refused("<svg xmlns='http://www.w3.org/2000/svg'/>", "neither a JPEG nor a PNG");
        refused("GIF89a.......................", "neither a JPEG nor a PNG");
    }

    @Test
    void anAnimation() throws IOException {
        refused(PictureBytes.animatedPng(16, 16, new byte[16 * 49]), "animation");
    }

    @Test
    void sixtyMegabytesOfMetadata() throws IOException {
        Path file = folder.resolve("heavy.jpg");
        try (RandomAccessFile heavy = new RandomAccessFile(file.toFile(), "rw")) {
            heavy.setLength(60L << 20);
        }
        refused(file, "too large");
    }

    @Test
    void whatIsNoOrdinaryFile() throws IOException {
        refused(folder, "not an ordinary file");
        refused(folder.resolve("absent.jpg"), "does not exist");
        Path device = Path.of("/dev/zero");
        if (Files.exists(device)) {
            refused(device, "not an ordinary file");
        }
    }

    @Test
    void aPipeIsNotWaitedFor() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe.jpg");
        Path tool = Path.of("/usr/bin/mkfifo");
        assumeTrue(Files.isExecutable(tool), "Skipped: no mkfifo here");
        assertThat(new ProcessBuilder(tool.toString(), pipe.toString()).start().waitFor())
                .isZero();
        refused(pipe, "not an ordinary file");
    }

    private void refused(String content, String words) throws IOException {
        refused(content.getBytes(StandardCharsets.ISO_8859_1), words);
    }

    private void refused(byte[] content, String words) throws IOException {
        Path file = folder.resolve("picture.jpg");
        Files.write(file, content);
        refused(file, words);
    }

    private static void refused(Path file, String words) {
        assertTimeoutPreemptively(LIMIT, () -> assertThatThrownBy(() -> ImageFiles.read(file))
                .isInstanceOf(ImageException.class)
                .hasMessageContaining(words)
                .hasMessageEndingWith("."));
    }
}
