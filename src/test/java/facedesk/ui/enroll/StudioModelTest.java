package facedesk.ui.enroll;

import static org.assertj.core.api.Assertions.assertThat;

import facedesk.detection.Pose;
import facedesk.enrollment.Shot;
import facedesk.gallery.Person;
import facedesk.gallery.PersonFacts;
import facedesk.gallery.Picture;
import facedesk.gallery.consent.Consent;
import facedesk.ui.ManualTasks;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudioModelTest {
    @TempDir
    private Path folder;

    private StudioBench bench;
    private StudioModel studio;

    @BeforeEach
    void open() {
        bench = new StudioBench(folder);
        studio = bench.studio;
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void fromTheNameToTheEndWithConsentOnRecord() {
        studio.who().nameProperty().set(" Ann ");
        studio.who().identifierProperty().set("17");
        studio.who().groupProperty().set("Lab");
        studio.next();
        assertThat(bench.step()).isEqualTo(Step.CONSENT);
        studio.consent().signatureProperty().set("ann");
        studio.next();
        assertThat(bench.step()).isEqualTo(Step.CAPTURE);
        bench.capture(1);
        assertThat(bench.step()).as("it moves on by itself").isEqualTo(Step.REVIEW);
        assertThat(studio.shots()).hasSize(5);
        studio.next();
        assertThat(bench.step()).isEqualTo(Step.DONE);
        Person ann = bench.gallery().people().get(0);
        assertThat(ann.facts()).isEqualTo(new PersonFacts("Ann", "17", "Lab", ""));
        Consent consent = bench.gallery().consents().current(ann.id()).orElseThrow();
        assertThat(consent.kind()).isEqualTo(Consent.Kind.SIGNED);
        assertThat(consent.signedAt()).isEqualTo(StudioBench.NOW);
        assertThat(consent.retainUntil()).isEqualTo(StudioBench.TODAY.plusYears(1));
        assertThat(consent.wording()).contains("I, Ann, agree");
        assertThat(bench.gallery().pictures(ann.id()))
                .isNotEmpty()
                .noneMatch(Picture::belowLimits)
                .allMatch(picture -> !picture.look().isEmpty());
        assertThat(studio.shots()).as("nothing is kept beside the gallery").isEmpty();
        studio.next();
        assertThat(bench.step()).isEqualTo(Step.WHO);
        assertThat(studio.who().nameProperty().get()).isEmpty();
        assertThat(studio.consent().signatureProperty().get()).isEmpty();
    }

    @Test
    void withoutASignatureTheCameraIsOutOfReach() {
        studio.who().nameProperty().set("Ann");
        studio.next();
        studio.next();
        assertThat(bench.step()).isEqualTo(Step.CONSENT);
        studio.consent().signatureProperty().set("Ben");
        assertThat(studio.forward().get()).isFalse();
        studio.next();
        assertThat(bench.step()).isEqualTo(Step.CONSENT);
        bench.capture(1);
        assertThat(studio.shots()).isEmpty();
    }

    @Test
    void nobodyWithoutANameGetsAnywhere() {
        assertThat(studio.forward().get()).isFalse();
        studio.next();
        studio.who().nameProperty().set("  ");
        studio.next();
        assertThat(bench.step()).isEqualTo(Step.WHO);
        assertThat(studio.backward().get()).isFalse();
    }

    @Test
    void anotherNameMakesTheSignatureVoidAndForgetsThePictures() {
        bench.toTheCamera("Ann");
        bench.capture(1);
        studio.back();
        studio.back();
        studio.back();
        assertThat(bench.step()).isEqualTo(Step.WHO);
        assertThat(studio.shots()).as("going back forgets nothing").hasSize(5);
        studio.who().nameProperty().set("Ben");
        assertThat(studio.shots()).isEmpty();
        studio.next();
        assertThat(studio.consent().signedProperty().get()).isNull();
        assertThat(studio.consent().signatureProperty().get()).isEmpty();
    }

    @Test
    void anotherDayMakesTheSignatureVoidSoThatItMustBeGivenAnew() {
        bench.toTheCamera("Ann");
        studio.back();
        studio.consent().untilProperty().set(StudioBench.TODAY.plusDays(30));
        assertThat(studio.consent().signedProperty().get()).isNull();
        studio.next();
        assertThat(studio.consent().signedProperty().get().retainUntil()).isEqualTo(StudioBench.TODAY.plusDays(30));
        assertThat(bench.step()).isEqualTo(Step.CAPTURE);
    }

    @Test
    void leavingForgetsThePicturesAndTheSignatureButNotWhatWasTyped() {
        bench.toTheCamera("Ann");
        bench.capture(1);
        assertThat(studio.leave()).isTrue();
        assertThat(studio.shots()).isEmpty();
        assertThat(studio.consent().signedProperty().get()).isNull();
        assertThat(bench.step()).isEqualTo(Step.WHO);
        assertThat(studio.who().nameProperty().get()).isEqualTo("Ann");
        assertThat(studio.leave()).isFalse();
        assertThat(bench.gallery().size()).isZero();
    }

    @Test
    void aPhotoReadWhileTheScreenIsLeftIsForgottenToo() throws Exception {
        bench.close();
        ManualTasks tasks = new ManualTasks();
        bench = new StudioBench(folder.resolve("late"), tasks.tasks());
        bench.toTheCamera("Ann");
        tasks.work();
        bench.studio.consent().signatureProperty().set("Ann");
        bench.studio.next();
        assertThat(bench.step()).isEqualTo(Step.CAPTURE);
        bench.photo(1);
        bench.studio.leave();
        tasks.work();
        assertThat(bench.studio.shots()).isEmpty();
    }

    @Test
    void aViewDroppedInTheReviewIsTakenAgain() {
        bench.toTheCamera("Ann");
        bench.capture(1);
        Shot left = studio.shots().get(1);
        studio.drop(left);
        assertThat(studio.shots()).hasSize(4);
        bench.camera.show(1, new Pose(20, 0, 0));
        assertThat(studio.shots())
                .as("nothing is taken while pictures are looked at")
                .hasSize(4);
        studio.retake();
        assertThat(bench.step()).isEqualTo(Step.CAPTURE);
        bench.camera.show(1, new Pose(20, 0, 0));
        assertThat(studio.shots()).hasSize(5);
        assertThat(bench.step()).isEqualTo(Step.REVIEW);
    }

    @Test
    void onePictureIsEnoughToGoOnWithIfThePersonWantsThat() throws Exception {
        bench.toTheCamera("Ann");
        assertThat(studio.forward().get()).isFalse();
        bench.photo(1);
        assertThat(studio.forward().get()).isTrue();
        studio.next();
        assertThat(bench.step()).isEqualTo(Step.REVIEW);
        studio.next();
        assertThat(bench.step()).isEqualTo(Step.DONE);
    }

    @Test
    void whoeverIsAskedForByAnotherScreenIsChosenAndNeedsNoSecondConsent() throws Exception {
        Person ann = bench.enrolled("Ann", 1, Optional.of(StudioBench.consent("Ann", StudioBench.TODAY)));
        bench.requests.request(ann.id());
        studio.enter();
        assertThat(studio.who().existingProperty().get().person()).isEqualTo(ann);
        studio.next();
        assertThat(bench.step()).isEqualTo(Step.CAPTURE);
        bench.capture(1);
        studio.back();
        studio.back();
        assertThat(bench.step()).isEqualTo(Step.WHO);
        studio.next();
        studio.next();
        studio.next();
        assertThat(bench.step()).isEqualTo(Step.DONE);
        assertThat(bench.gallery().size()).isEqualTo(1);
        assertThat(bench.gallery().consents().of(ann.id())).hasSize(1);
        assertThat(bench.requests.take()).isEmpty();
    }

    @Test
    void aConsentThatHasEndedIsAskedForAnewAndRenewed() throws Exception {
        Person ann = bench.enrolled("Ann", 1, Optional.of(StudioBench.consent("Ann", StudioBench.TODAY.minusDays(1))));
        studio.who().addTo(ann.id());
        studio.next();
        assertThat(bench.step()).isEqualTo(Step.CONSENT);
        studio.consent().signatureProperty().set("Ann");
        studio.next();
        bench.capture(1);
        studio.next();
        assertThat(bench.step()).isEqualTo(Step.DONE);
        assertThat(bench.gallery().consents().of(ann.id())).hasSize(2);
    }

    @Test
    void aFailureIsSaidAndThePicturesStay() {
        bench.toTheCamera("Ann");
        bench.capture(1);
        bench.gallery().close();
        studio.next();
        assertThat(bench.step()).isEqualTo(Step.REVIEW);
        assertThat(studio.shots()).hasSize(5);
        assertThat(bench.notices.said()).containsExactly("Nothing was saved. See the details for what to do.");
    }
}
