package facedesk.ui.threshold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import facedesk.embedding.Embedding;
import facedesk.gallery.NewPerson;
import facedesk.gallery.Person;
import facedesk.image.Frame;
import facedesk.plot.axis.Axis;
import facedesk.plot.axis.NumberStyle;
import facedesk.plot.axis.Scale;
import facedesk.plot.chart.Tone;
import facedesk.recognition.LiveResult;
import facedesk.recognition.Scene;
import facedesk.recognition.StageTimes;
import facedesk.recognition.TrackedFace;
import facedesk.ui.ManualTasks;
import facedesk.ui.TestDesk;
import facedesk.ui.TestModels;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The camera's comparisons: Ann has pictures at 0 and 20 degrees, Bob at 90; whoever comes lies somewhere between. */
class LiveDotsTest {
    @TempDir
    private Path folder;

    private final ManualTasks later = new ManualTasks();
    private LabBench bench;
    private LiveDots dots;
    private Person ann;
    private Person bob;

    @BeforeEach
    void open() {
        bench = new LabBench(folder, later.tasks());
        dots = bench.dots;
        ann = bench.desk.gallery().enroll(NewPerson.named("Ann", false), LabGallery.pictures(0, 0, 20));
        bob = bench.desk.gallery().enroll(NewPerson.named("Bob", false), LabGallery.pictures(0, 90));
        dots.shownProperty().set(true);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void whereNobodySaidWhoStandsThereTheNearestIsNeutral() {
        seen(30, true);
        assertThat(tones()).containsExactly(Tone.NEUTRAL);
        assertThat(score(0)).isCloseTo(cosine(10), within(1e-6));
    }

    @Test
    void whoeverIsSaidToStandThereIsGenuineAndTheNearestOtherImpostor() {
        dots.whoProperty().set(Optional.of(ann));
        seen(30, true);
        assertThat(tones()).containsExactly(Tone.GENUINE, Tone.IMPOSTOR);
        assertThat(score(0)).isCloseTo(cosine(10), within(1e-6));
        assertThat(score(1)).isCloseTo(cosine(60), within(1e-6));
    }

    @Test
    void whoIsTakenForSomebodyElseIsStillComparedWithThemselves() {
        dots.whoProperty().set(Optional.of(bob));
        seen(30, true);
        assertThat(tones()).containsExactly(Tone.GENUINE, Tone.IMPOSTOR);
        assertThat(score(0)).isCloseTo(cosine(60), within(1e-6));
        assertThat(score(1)).isCloseTo(cosine(10), within(1e-6));
    }

    @Test
    void onlyWhatWasJustEmbeddedIsAComparison() {
        seen(30, false);
        assertThat(dots.dotsProperty().get()).isEmpty();
        seen(30, true);
        seen(30, false);
        assertThat(dots.dotsProperty().get()).hasSize(1);
    }

    @Test
    void theNewestAreKept() {
        for (int i = 0; i < LiveDots.MOST + 5; i++) {
            seen(i < 5 ? 80 : 20, true);
        }
        assertThat(dots.dotsProperty().get()).hasSize(LiveDots.MOST).allMatch(dot -> dot.score() > 0.999);
    }

    @Test
    void nothingIsGatheredBeforeAndAfter() {
        seen(30, true);
        dots.shownProperty().set(false);
        assertThat(dots.dotsProperty().get()).isEmpty();
        seen(30, true);
        assertThat(dots.dotsProperty().get()).isEmpty();
    }

    @Test
    void whatIsStillComparedAtTheEndIsDropped() {
        play(30, true, TestDesk.MODEL);
        dots.shownProperty().set(false);
        later.work();
        assertThat(dots.dotsProperty().get()).isEmpty();
    }

    @Test
    void anotherNameBeginsAnewAndWhatIsStillComparedForTheFormerIsDropped() {
        dots.whoProperty().set(Optional.of(ann));
        seen(30, true);
        play(30, true, TestDesk.MODEL);
        dots.whoProperty().set(Optional.of(bob));
        later.work();
        assertThat(dots.dotsProperty().get()).isEmpty();
    }

    @Test
    void anotherNetworksEmbeddingsAreNoComparisons() {
        play(30, true, TestModels.SECOND.id());
        later.work();
        assertThat(dots.dotsProperty().get()).isEmpty();
    }

    @Test
    void equalScoresAreSeenAsSeveral() {
        seen(30, true);
        seen(30, true);
        var overlay = LiveDots.on(dots.dotsProperty().get(), new Axis("", Scale.LINEAR, NumberStyle.NUMBER, 0, 1));
        assertThat(overlay.marks()).hasSize(2);
        assertThat(overlay.marks().get(0).x()).isEqualTo(overlay.marks().get(1).x());
        assertThat(overlay.marks().get(0).y().value())
                .isLessThan(overlay.marks().get(1).y().value());
    }

    private void seen(int degrees, boolean embedded) {
        play(degrees, embedded, TestDesk.MODEL);
        later.work();
    }

    private void play(int degrees, boolean embedded, String modelId) {
        float[] vector = new float[512];
        vector[0] = (float) cosine(degrees);
        vector[1] = (float) Math.sin(Math.toRadians(degrees));
        TrackedFace face = new TrackedFace(
                1, Scene.face(1, 250, 140), Optional.empty(), embedded, Optional.of(Embedding.of(modelId, vector)));
        Frame frame = Frame.ofBgr(new byte[640 * 480 * 3], 640, 480, 1, 0);
        bench.desk.live().play(frame, new LiveResult(frame, List.of(face), new StageTimes(0, 0, 0, 0)));
    }

    private static double cosine(int degrees) {
        return Math.cos(Math.toRadians(degrees));
    }

    private double score(int place) {
        return dots.dotsProperty().get().get(place).score();
    }

    private List<Tone> tones() {
        return dots.dotsProperty().get().stream().map(LiveDots.Dot::tone).toList();
    }
}
