package facedesk.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourcesTest {
    private final Sources sources = new Sources(Path.of("assets"), new ManualPacer());

    @ParameterizedTest
    @CsvSource({
        "camera:0, Camera 0",
        "camera:2?size=1280x720, Camera 2",
        "file:clips/a.mp4, a.mp4",
        "file:///clips/b.mp4, b.mp4",
        "FILE:what?.mp4, what?.mp4",
        "images:pictures/me?rate=25, me",
        "images:pictures/me, me",
        "rtsp://name:pass%21word@camera.example:554/live?token=x, camera.example",
        "https://camera.example/video.mjpg, camera.example",
        "demo:, Demo camera",
        "demo:?seed=7, Demo camera"
    })
    void namesTheSource(String uri, String label) throws CaptureException {
        FrameSource source = sources.parse(uri);
        assertThat(source.label().english()).isEqualTo(label);
        assertThat(source.isDemo()).isEqualTo(uri.startsWith("demo"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "webcam",
                "0",
                "camera:",
                "camera:x",
                "camera:-1",
                "camera:64",
                "camera:0?size=big",
                "camera:0?zoom=2",
                "camera:0?size",
                "file:",
                "images:",
                "images:x?rate=0",
                "images:x?rate=fast",
                "demo:?seed=x",
                "demo:other",
                "ftp://host/file",
                "rtsp:",
                "rtsp://",
                "http://bad host/"
            })
    void refusesWithASentence(String uri) {
        assertThatThrownBy(() -> sources.parse(uri))
                .isInstanceOf(CaptureException.class)
                .hasMessageEndingWith(".");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rtsp://someone:hunter2@127.0.0.1:1/live",
                "http://someone:hunter2@127.0.0.1:1/live",
                "rtsp://someone:hunter2@[bad",
                "rtps://someone:hunter2@host/live"
            })
    void aPasswordIsNeverRepeated(String uri) {
        assertThatThrownBy(() -> {
                    try (FrameSource source = sources.parse(uri)) {
                        assertThat(source.label().english()).doesNotContain("hunter2");
                        assertThat(source.toString()).doesNotContain("hunter2");
                        source.open();
                    }
                })
                .isInstanceOf(CaptureException.class)
                .satisfies(thrown -> {
                    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
                        assertThat(cause.toString()).doesNotContain("hunter2");
                    }
                });
    }

    @Test
    void aStreamNobodyServesIsSaidToBeUnreachable() throws CaptureException {
        FrameSource source = sources.parse("http://127.0.0.1:1/live");
        assertThatThrownBy(source::open)
                .isInstanceOf(CaptureException.class)
                .hasMessageContaining("127.0.0.1 cannot be reached");
    }

    @ParameterizedTest
    @ValueSource(strings = {"camera:0", "file:x.mp4", "images:x", "demo:", "http://127.0.0.1:1/"})
    void closingAndGrabbingWithoutOpeningAreHarmless(String uri) throws CaptureException {
        FrameSource source = sources.parse(uri);
        source.close();
        source.close();
        assertThatThrownBy(source::grab).isInstanceOf(CaptureException.class).hasMessageContaining("not open");
    }
}
