package facedesk.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import facedesk.image.Frame;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacv.FFmpegFrameRecorder;
import org.bytedeco.javacv.FrameRecorder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real file: ten frames at 20 per second, each brighter than the one before, of an odd width. */
class VideoFileSourceTest {
    private static final int FRAMES = 10;
    private static final int RATE = 20;
    private static final int WIDTH = 162;
    private static final int HEIGHT = 120;

    @TempDir
    Path folder;

    private final ManualPacer pacer = new ManualPacer();
    private Path video;

    @BeforeEach
    void record() throws FrameRecorder.Exception {
        video = folder.resolve("steps.mp4");
        avutil.av_log_set_level(avutil.AV_LOG_QUIET);
        try (FFmpegFrameRecorder recorder = new FFmpegFrameRecorder(video.toFile(), WIDTH, HEIGHT)) {
            recorder.setVideoCodec(avcodec.AV_CODEC_ID_MPEG4);
            recorder.setFrameRate(RATE);
            recorder.setVideoQuality(2);
            recorder.start();
            for (int i = 0; i < FRAMES; i++) {
                try (org.bytedeco.javacv.Frame frame = new org.bytedeco.javacv.Frame(WIDTH, HEIGHT, 8, 3)) {
                    ByteBuffer pixels = (ByteBuffer) frame.image[0];
                    for (int at = 0; at < pixels.capacity(); at++) {
                        pixels.put(at, (byte) (20 + i * 20));
                    }
                    recorder.record(frame);
                }
            }
        }
    }

    @Test
    void givesEveryFrameOnceWithoutWaiting() throws CaptureException {
        try (FrameSource source = new VideoFileSource(video, Playback.OFFLINE, pacer)) {
            source.open();
            for (int i = 0; i < FRAMES; i++) {
                Frame frame = source.grab();
                assertThat(frame.width()).isEqualTo(WIDTH);
                assertThat(frame.height()).isEqualTo(HEIGHT);
                assertThat(frame.sequence()).isEqualTo(i);
                assertThat(brightness(frame)).isBetween(20 + i * 20 - 8, 20 + i * 20 + 8);
            }
            assertThat(source.grab()).isNull();
            assertThat(pacer.nanos()).isEqualTo(1_000_000_000L);
        }
    }

    @Test
    void loopsAtItsOwnRate() throws CaptureException {
        try (FrameSource source = new VideoFileSource(video, Playback.LIVE, pacer)) {
            source.open();
            long start = source.grab().capturedNanos();
            Frame last = null;
            for (int i = 1; i <= 2 * FRAMES; i++) {
                last = source.grab();
                assertThat(last.capturedNanos() - start).isCloseTo(i * 50_000_000L, Offset.offset(2_000_000L));
            }
            assertThat(last.sequence()).isEqualTo(2 * FRAMES);
            assertThat(brightness(last)).isBetween(12, 28);
        }
    }

    @Test
    void opensAgainAfterClosing() throws CaptureException {
        try (FrameSource source = new VideoFileSource(video, Playback.ONCE, pacer)) {
            source.open();
            source.grab();
            source.close();
            source.open();
            assertThat(brightness(source.grab())).isBetween(12, 28);
        }
    }

    @Test
    void framesDoNotShareMemory() throws CaptureException {
        try (FrameSource source = new VideoFileSource(video, Playback.OFFLINE, pacer)) {
            source.open();
            Frame first = source.grab();
            int before = brightness(first);
            source.grab();
            assertThat(brightness(first)).isEqualTo(before);
        }
    }

    @Test
    void saysWhatIsWrongWithAFile() throws IOException {
        Path noise = folder.resolve("noise.mp4");
        byte[] random = new byte[20_000];
        new Random(1).nextBytes(random);
        Files.write(noise, random);
        fails(noise, "cannot be played");
        fails(folder.resolve("absent.mp4"), "does not exist");
        fails(folder, "is not a file");
    }

    @Test
    void aPlaylistDoesNotReachTheNetwork() throws IOException {
        Path list = folder.resolve("list.mp4");
        Files.writeString(list, "#EXTM3U\n#EXTINF:1,\nhttp://127.0.0.1:1/a.ts\n");
        fails(list, "cannot be played");
    }

    private void fails(Path file, String words) {
        FrameSource source = new VideoFileSource(file, Playback.LIVE, pacer);
        assertThatThrownBy(source::open).isInstanceOf(CaptureException.class).hasMessageContaining(words);
        source.close();
    }

    private static int brightness(Frame frame) {
        return frame.bgr()[(frame.height() / 2 * frame.width() + frame.width() / 2) * 3] & 0xFF;
    }
}
