package facedesk.ui.live;

import static org.assertj.core.api.Assertions.assertThat;

import facedesk.detection.Face;
import facedesk.gallery.NewPerson;
import facedesk.gallery.Person;
import facedesk.matching.Candidate;
import facedesk.matching.Decision;
import facedesk.matching.Identification;
import facedesk.matching.Outcome;
import facedesk.matching.Threshold;
import facedesk.recognition.LiveResult;
import facedesk.recognition.Scene;
import facedesk.recognition.StageTimes;
import facedesk.recognition.TrackedFace;
import facedesk.ui.ManualTasks;
import facedesk.ui.MemoryPreferences;
import facedesk.ui.TestDesk;
import facedesk.ui.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FaceMarksTest {
    private static final Threshold LINE = new Threshold(TestDesk.MODEL, 0.4);

    @TempDir
    private Path folder;

    private TestDesk desk;
    private FaceMarks marks;
    private Person ann;

    @BeforeEach
    void open() {
        desk = new TestDesk(folder, new MemoryPreferences());
        ann = desk.gallery().enroll(NewPerson.named("Ann", false), List.of());
        marks = new FaceMarks(new Texts(Locale.ENGLISH), new Known(desk.gallery(), ManualTasks.atOnce()));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private FaceMark mark(Face face, Optional<Decision> decision) {
        TrackedFace tracked = new TrackedFace(1, face, decision, false);
        return marks.of(new LiveResult(Scene.frame(0), List.of(tracked), new StageTimes(0, 0, 0, 0)))
                .get(0);
    }

    private static Face good() {
        return Scene.face(1, 250, 140);
    }

    private Optional<Decision> decision(Outcome outcome, double score, double runnerUp) {
        Identification found = new Identification(
                Optional.of(new Candidate(ann.id(), 99, score)),
                Optional.of(new Candidate(ann.id() + 1, 98, runnerUp)));
        return Optional.of(new Decision(outcome, found, LINE));
    }

    @Test
    void aFaceNotYetComparedIsBeingLookedAt() {
        FaceMark mark = mark(good(), Optional.empty());
        assertThat(mark.title()).isEqualTo("Looking…");
        assertThat(mark.outcome()).isEmpty();
        assertThat(mark.score()).isEmpty();
    }

    @Test
    void anAcceptedFaceHasANameAndNeedsNoAdvice() {
        FaceMark mark = mark(Scene.blurred(good()), decision(Outcome.ACCEPTED, 0.78, 0.1));
        assertThat(mark.title()).isEqualTo("Ann");
        assertThat(mark.hint()).isEmpty();
        assertThat(mark.score()).isEqualTo("0.78");
        assertThat(mark.position()).isEqualTo(0.78);
        assertThat(mark.line()).isEqualTo(0.4);
        assertThat(mark.look()).as("the picture is gone").isEmpty();
    }

    @Test
    void aBlockedPersonIsNamedAndDrawnAsRefused() {
        desk.gallery().block(ann.id(), true);
        FaceMark mark = mark(good(), decision(Outcome.ACCEPTED, 0.78, 0.1));
        assertThat(mark.title()).isEqualTo("Ann – blocked");
        assertThat(mark.outcome()).contains(Outcome.UNKNOWN);
        assertThat(mark.hint()).isEmpty();
    }

    @Test
    void aStrangerInAGoodPictureIsUnknownWithoutAdvice() {
        FaceMark mark = mark(good(), decision(Outcome.UNKNOWN, -0.2, -0.3));
        assertThat(mark.title()).isEqualTo("Unknown");
        assertThat(mark.hint()).isEmpty();
        assertThat(mark.score()).isEqualTo("-0.20");
        assertThat(mark.position()).as("the bar begins at nought").isZero();
    }

    @Test
    void aPoorPictureExplainsARefusal() {
        FaceMark mark = mark(Scene.blurred(good()), decision(Outcome.UNKNOWN, 0.2, 0.1));
        assertThat(mark.hint()).isEqualTo("Blurred: hold still");
    }

    @Test
    void twoWhoLookAlikeAreNotToldApart() {
        FaceMark mark = mark(good(), decision(Outcome.UNSURE, 0.5, 0.49));
        assertThat(mark.title()).isEqualTo("Not sure");
        assertThat(mark.hint()).isEqualTo("Two people look alike: come closer");
    }

    @Test
    void withNobodyEnrolledThereIsNoScore() {
        FaceMark mark = mark(good(), Optional.of(new Decision(Outcome.UNKNOWN, Identification.NONE, LINE)));
        assertThat(mark.title()).isEqualTo("Unknown");
        assertThat(mark.score()).isEmpty();
    }
}
