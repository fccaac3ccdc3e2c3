package facedesk.capture.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import facedesk.capture.CaptureException;
import facedesk.capture.ManualPacer;
import facedesk.capture.Playback;
import facedesk.image.Frame;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoSourceTest {
    private static final Path ASSETS = Path.of("assets");

    @Test
    void showsTheSameForTheSameSeedEvenAfterOpeningAgain() throws CaptureException {
        List<Integer> first = fingerprints(5, 40);
        assertThat(fingerprints(5, 40)).isEqualTo(first);
        assertThat(fingerprints(6, 40)).isNotEqualTo(first);
    }

    @Test
    void noTwoFramesAreEqual() throws CaptureException {
        assertThat(new HashSet<>(fingerprints(1, 60))).hasSize(60);
    }

    @Test
    void isAWebcamOfThirtyFrames() throws CaptureException {
        ManualPacer pacer = new ManualPacer();
        try (DemoSource source = source(1, pacer)) {
            source.open();
            Frame first = source.grab();
            Frame last = first;
            for (int i = 0; i < 30; i++) {
                last = source.grab();
            }
            assertThat(last.width()).isEqualTo(640);
            assertThat(last.height()).isEqualTo(480);
            assertThat(last.sequence() - first.sequence()).isEqualTo(30);
            assertThat(last.capturedNanos() - first.capturedNanos()).isBetween(999_000_000L, 1_001_000_000L);
        }
    }

    @Test
    void everybodyIsShownAloneAndBesideAnother() {
        DemoScript script = new DemoScript(6, 1);
        Set<Integer> alone = new HashSet<>();
        Set<Integer> together = new HashSet<>();
        script.scenes().forEach(scene -> (scene.size() == 1 ? alone : together).addAll(scene));
        assertThat(alone).hasSize(6);
        assertThat(together).hasSize(6);
        assertThat(script.shot(0)).isEqualTo(new DemoScript.Shot(0, 1, 0));
        assertThat(script.shot(DemoScript.SCENE_FRAMES - 1).faded()).isBetween(0.9, 1.0);
        assertThat(script.shot(DemoScript.SCENE_FRAMES).scene()).isEqualTo(1);
    }

    @Test
    void oneSceneFadesSmoothlyIntoTheNext() throws CaptureException {
        List<Double> steps = new ArrayList<>();
        try (DemoSource source = source(1, new ManualPacer())) {
            source.open();
            Frame before = source.grab();
            for (int i = 1; i < DemoScript.SCENE_FRAMES + 10; i++) {
                Frame frame = source.grab();
                steps.add(difference(before, frame));
                before = frame;
            }
        }
        assertThat(steps).allSatisfy(step -> assertThat(step).isBetween(1.0, 15.0));
    }

    @Test
    void listsPeopleWithTheirPicturesAndStrangersWithout() throws CaptureException {
        DemoPeople people = DemoPeople.read(ASSETS);
        assertThat(people.enrolled()).hasSize(4);
        assertThat(people.strangers()).hasSize(2);
        assertThat(people.people())
                .allSatisfy(person -> assertThat(person.played()).isRegularFile());
        assertThat(people.enrolled())
                .allSatisfy(
                        person -> assertThat(person.enrolled().orElseThrow()).isRegularFile());
        assertThat(people.enrolled().stream()
                        .filter(person -> !person.enrolled().orElseThrow().equals(person.played())))
                .hasSize(2);
    }

    @Test
    void saysWhenThePicturesAreMissing(@TempDir Path empty) throws Exception {
        assertThatThrownBy(() -> DemoPeople.read(empty))
                .isInstanceOf(CaptureException.class)
                .hasMessageContaining("demo pictures are missing");
        Files.createDirectories(empty.resolve("demo"));
        Files.writeString(empty.resolve("demo/people.json"), "{\"people\":[{\"label\":\"X\",\"played\":\"x.jpg\"}]}");
        try (DemoSource source = new DemoSource(DemoPeople.read(empty), 1, Playback.LIVE, new ManualPacer())) {
            assertThatThrownBy(source::open)
                    .isInstanceOf(CaptureException.class)
                    .hasMessageContaining("x.jpg does not exist");
        }
    }

    private static List<Integer> fingerprints(long seed, int frames) throws CaptureException {
        List<Integer> fingerprints = new ArrayList<>();
        try (DemoSource source = source(seed, new ManualPacer())) {
            source.open();
            for (int i = 0; i < frames; i++) {
                fingerprints.add(Arrays.hashCode(source.grab().bgr()));
            }
        }
        return fingerprints;
    }

    private static DemoSource source(long seed, ManualPacer pacer) throws CaptureException {
        return new DemoSource(DemoPeople.read(ASSETS), seed, Playback.LIVE, pacer);
    }

    private static double difference(Frame a, Frame b) {
        long sum = 0;
        for (int i = 0; i < a.bgr().length; i++) {
            sum += Math.abs((a.bgr()[i] & 0xFF) - (b.bgr()[i] & 0xFF));
        }
        return (double) sum / a.bgr().length;
    }
}
