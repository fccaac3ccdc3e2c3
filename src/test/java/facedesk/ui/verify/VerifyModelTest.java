package facedesk.ui.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import facedesk.gallery.Erasure;
import facedesk.gallery.NewPerson;
import facedesk.gallery.Person;
import facedesk.gallery.Recognition;
import facedesk.image.Frame;
import facedesk.matching.Mode;
import facedesk.matching.Outcome;
import facedesk.matching.ThresholdRule;
import facedesk.recognition.ScoreRecorder;
import facedesk.ui.MemoryPreferences;
import facedesk.ui.TestDesk;
import facedesk.ui.Texts;
import facedesk.ui.fx.Tasks;
import facedesk.ui.verify.VerifyModel.Way;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyModelTest {
    private static final long NOW = TimeUnit.HOURS.toNanos(1);

    @TempDir
    private Path folder;

    private final Texts texts = new Texts(Locale.ENGLISH);
    private final Tasks tasks = new Tasks(Runnable::run, Runnable::run);
    private TestDesk desk;
    private VerifyModel model;
    private Reasons reasons;

    @BeforeEach
    void open() {
        desk = new TestDesk(folder, new MemoryPreferences());
        desk.useStills(MadeUpFaces.reader());
        desk.verificationThreshold().set(0.7);
        ScoreRecorder recorder = new ScoreRecorder(
                desk.gallery().recognitions(), Runnable::run, () -> Optional.of(Duration.ofDays(1)), Clock.systemUTC());
        model = new VerifyModel(desk, texts, tasks, recorder);
        reasons = new Reasons(desk, model, texts);
        model.open();
    }

    @AfterEach
    void close() {
        model.close();
        desk.close();
    }

    private Path file(String name, int person) throws Exception {
        return MadeUpFaces.file(folder, name, person, 1, true);
    }

    private Verdict verdict() {
        return model.verdictProperty().get().orElseThrow();
    }

    @Test
    void saysHowToBeginWhileASideIsMissing() throws Exception {
        assertThat(reasons.beginningProperty().get()).startsWith("Choose two pictures");
        model.take(List.of(file("a.png", 1)));
        assertThat(model.verdictProperty().get()).isEmpty();
        assertThat(model.first().view().captionProperty().get()).isEqualTo("a.png");
        assertThat(model.second().view().hintProperty().get()).startsWith("Choose a picture");
        model.wayProperty().set(Way.CAMERA);
        assertThat(reasons.beginningProperty().get()).startsWith("Nobody is enrolled");
    }

    @Test
    void theSliderOfVerificationDecidesAndThatOfTheSearchDoesNot() throws Exception {
        model.take(List.of(file("a.png", 1), file("b.png", 4)));
        assertThat(verdict().outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(reasons.sentenceProperty().get()).isEqualTo("The same person");
        assertThat(reasons.sentences()).first().isEqualTo("The score 0.866 is at or above the threshold 0.700.");

        desk.threshold().set(0.95);
        assertThat(verdict().outcome()).isEqualTo(Outcome.ACCEPTED);

        desk.verificationThreshold().set(0.9);
        assertThat(verdict().outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(reasons.sentenceProperty().get()).isEqualTo("Different people");
        assertThat(reasons.sentences()).first().isEqualTo("The score 0.866 is below the threshold 0.900.");

        desk.verificationThreshold().choose(new ThresholdRule.FalseMatchRate(1e-3));
        assertThat(verdict().verification().threshold())
                .isEqualTo(desk.verificationThreshold().current());
    }

    @Test
    void theCostOfTheThresholdIsToldWithItsCountAndInterval() throws Exception {
        desk.verificationThreshold().set(0.44);
        model.take(List.of(file("a.png", 1), file("b.png", 1)));
        assertThat(reasons.sentences())
                .anyMatch(sentence -> sentence.matches(
                        "A stranger passes this threshold in .* of comparisons \\([\\d,]+ of 100,000; 95 %: .*\\),"
                                + " measured on a test's numbers\\."));
    }

    @Test
    void aPoorPictureJustShortOfTheLineIsNoRefusalAndSaysWhatIsWrong() throws Exception {
        desk.verificationThreshold().set(0.9);
        Path blurred = MadeUpFaces.file(folder, "blurred.png", 4, 1, false);
        model.take(List.of(file("a.png", 1), blurred));
        assertThat(verdict().outcome()).isEqualTo(Outcome.UNSURE);
        assertThat(reasons.sentenceProperty().get()).startsWith("Not sure");
        assertThat(reasons.sentences()).contains("blurred.png is a poor picture: blurred.");
        assertThat(model.second().view().noteProperty().get()).isEqualTo("Poor: blurred");
        desk.verificationThreshold().set(0.95);
        assertThat(verdict().outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void aFileWithoutAFaceOrThatIsNoPictureIsExplainedInItsPlace() throws Exception {
        Path nobody = MadeUpFaces.file(folder, "nobody.png", 1, 0, true);
        Path broken = Files.writeString(folder.resolve("broken.jpg"), "not a picture");
        model.take(List.of(nobody, broken));
        assertThat(model.first().view().hintProperty().get()).startsWith("nobody.png: no face was found");
        assertThat(model.second().view().hintProperty().get()).startsWith("broken.jpg is neither a JPEG nor a PNG");
        assertThat(model.verdictProperty().get()).isEmpty();

        model.take(List.of(file("a.png", 1)));
        model.take(List.of(MadeUpFaces.file(folder, "crowd.png", 1, 3, true)));
        assertThat(reasons.sentences()).anyMatch(sentence -> sentence.startsWith("crowd.png shows 3 faces"));
    }

    @Test
    void aClaimIsHeldAgainstEveryPictureOfThePersonAndNoOther() {
        Person ann = desk.gallery()
                .enroll(
                        NewPerson.named("Ann", false),
                        List.of(MadeUpFaces.stored(1, "old.jpg"), MadeUpFaces.stored(5, "new.jpg")));
        desk.gallery().enroll(NewPerson.named("Bob", false), List.of(MadeUpFaces.stored(20, "bob.jpg")));
        model.wayProperty().set(Way.CAMERA);
        assertThat(reasons.beginningProperty().get()).startsWith("Choose the person");
        model.claim().chosenProperty().set(ann);
        assertThat(reasons.beginningProperty().get()).contains("compared with Ann");

        desk.live().play(frame(), MadeUpFaces.seen(4, true, 0.9, NOW));
        model.pulse(NOW);

        assertThat(verdict().outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(reasons.sentenceProperty().get()).isEqualTo("Yes, this is Ann");
        assertThat(reasons.sentences())
                .anyMatch(sentence -> sentence.startsWith("Ann has 2 pictures; the one that matched best is new.jpg"))
                .anyMatch(sentence -> sentence.startsWith("Each picture is a chance: with 2 of them"));

        desk.live().play(frame(), MadeUpFaces.seen(20, true, 0.9, NOW));
        model.pulse(NOW);
        assertThat(reasons.sentenceProperty().get()).isEqualTo("No, this is not Ann");
        assertThat(recorded(ann))
                .extracting(Recognition::mode, Recognition::outcome)
                .containsExactly(tuple(Mode.VERIFICATION, Outcome.ACCEPTED), tuple(Mode.VERIFICATION, Outcome.UNKNOWN));
    }

    @Test
    void aBlockedPersonIsRefusedThoughTheFaceMatchesAndTheScoreIsKept() {
        Person ann = desk.gallery().enroll(NewPerson.named("Ann", false), List.of(MadeUpFaces.stored(1, "a.jpg")));
        desk.gallery().block(ann.id(), true);
        model.wayProperty().set(Way.CAMERA);
        model.claim().chosenProperty().set(desk.gallery().person(ann.id()).orElseThrow());
        desk.live().play(frame(), MadeUpFaces.seen(1, true, 0.9, NOW));
        model.pulse(NOW);

        assertThat(reasons.sentenceProperty().get()).isEqualTo("Ann is blocked: refused, although the face matches");
        assertThat(verdict().shown()).isEqualTo(Outcome.UNKNOWN);
        assertThat(recorded(ann)).extracting(Recognition::outcome).containsExactly(Outcome.ACCEPTED);
        desk.live().play(frame(), MadeUpFaces.seen(20, true, 0.9, NOW));
        model.pulse(NOW);
        assertThat(reasons.sentenceProperty().get()).isEqualTo("No, this is not Ann");
    }

    private List<Recognition> recorded(Person person) {
        return desk
                .gallery()
                .recognitions()
                .between(Instant.EPOCH, Instant.now().plusSeconds(60))
                .stream()
                .filter(recognition -> recognition.personId() == person.id())
                .toList();
    }

    @Test
    void aFaceNotEmbeddedOrGoneForTwoSecondsIsComparedWithNobody() {
        Person ann = desk.gallery().enroll(NewPerson.named("Ann", false), List.of(MadeUpFaces.stored(1, "a.jpg")));
        model.wayProperty().set(Way.CAMERA);
        model.claim().chosenProperty().set(ann);

        desk.live().play(frame(), MadeUpFaces.seen(1, false, 0.9, NOW));
        model.pulse(NOW);
        assertThat(model.verdictProperty().get()).isEmpty();

        desk.live().play(frame(), MadeUpFaces.seen(1, true, 0.9, NOW));
        model.pulse(NOW);
        assertThat(verdict().outcome()).isEqualTo(Outcome.ACCEPTED);
        model.pulse(NOW + TimeUnit.SECONDS.toNanos(2));
        assertThat(verdict().outcome()).isEqualTo(Outcome.ACCEPTED);
        model.pulse(NOW + TimeUnit.SECONDS.toNanos(2) + 1);
        assertThat(model.verdictProperty().get()).isEmpty();
        assertThat(model.camera().view().hintProperty().get()).isEqualTo("Look into the camera");
    }

    @Test
    void anErasedPersonIsNoLongerComparedWith() {
        Person ann = desk.gallery().enroll(NewPerson.named("Ann", false), List.of(MadeUpFaces.stored(1, "a.jpg")));
        model.wayProperty().set(Way.CAMERA);
        model.claim().chosenProperty().set(ann);
        desk.live().play(frame(), MadeUpFaces.seen(1, true, 0.9, NOW));
        model.pulse(NOW);
        assertThat(model.verdictProperty().get()).isPresent();

        desk.gallery().erase(ann.id(), Erasure.BY_HAND);

        assertThat(model.verdictProperty().get()).isEmpty();
        assertThat(model.claim().chosenProperty().get()).isNull();
        assertThat(model.claim().view().imageProperty().get()).isNull();
    }

    @Test
    void peopleAreFoundByPartOfTheirName() {
        desk.gallery().enroll(NewPerson.named("Ann", false), List.of());
        desk.gallery().enroll(NewPerson.named("Joanna", false), List.of());
        desk.gallery().enroll(NewPerson.named("Bob", false), List.of());
        model.claim().searchProperty().set(" ANN ");
        assertThat(model.claim().shown()).extracting(Person::name).containsExactly("Ann", "Joanna");
        model.claim().chosenProperty().set(model.claim().shown().get(0));
        assertThat(model.claim().view().hintProperty().get()).startsWith("There is no picture of Ann");
    }

    private static Frame frame() {
        return MadeUpFaces.seen(1, false, 1, NOW).frame();
    }
}
