package facedesk.ui.enroll.capture;

import static org.assertj.core.api.Assertions.assertThat;

import facedesk.capture.SourceName;
import facedesk.detection.Pose;
import facedesk.enrollment.EnrollmentHint;
import facedesk.enrollment.Shot;
import facedesk.enrollment.ShotPose;
import facedesk.enrollment.quality.QualityKind;
import facedesk.enrollment.quality.QualityPanel;
import facedesk.recognition.PipelineState;
import facedesk.text.Phrase;
import facedesk.ui.ManualTasks;
import facedesk.ui.MemoryPreferences;
import facedesk.ui.TestDesk;
import facedesk.ui.enroll.FaceBeforeCamera;
import facedesk.ui.enroll.advice.Advisor;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaptureModelTest {
    private static final Pose STRAIGHT = new Pose(0, 0, 0);

    @TempDir
    private Path folder;

    private TestDesk desk;
    private FaceBeforeCamera camera;
    private CaptureModel model;

    @BeforeEach
    void open() {
        desk = new TestDesk(folder, new MemoryPreferences());
        camera = new FaceBeforeCamera(desk.live());
        model = new CaptureModel(desk, ManualTasks.atOnce(), new Advisor(desk));
        model.open();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void nothingIsTakenBeforeTheStartThoughTheGaugesShow() {
        camera.show(1, STRAIGHT);
        assertThat(model.shots()).isEmpty();
        assertThat(model.state().runningProperty().get()).isFalse();
        QualityPanel panel = model.state().panelProperty().get();
        assertThat(panel.components()).hasSize(QualityKind.values().length);
        assertThat(panel.passes()).isTrue();
        assertThat(model.state().fitsProperty().get()).isTrue();
        assertThat(model.state().prompt()).isEqualTo(Prompt.START);
        camera.showNobody();
        assertThat(model.state().panelProperty().get().components()).hasSize(1);
        assertThat(model.state().fitsProperty().get()).isFalse();
    }

    @Test
    void fiveViewsAreTakenByThemselves() {
        model.start();
        camera.show(1, STRAIGHT);
        assertThat(model.state().hintProperty().get()).isEqualTo(EnrollmentHint.TURN_LEFT);
        assertThat(model.state().completeProperty().get()).isFalse();
        camera.showAllViews(1);
        assertThat(model.state().completeProperty().get()).isTrue();
        assertThat(model.shots()).extracting(Shot::pose).containsExactly(ShotPose.values());
        assertThat(model.state().hintProperty().get()).isEqualTo(EnrollmentHint.DONE);
        assertThat(model.state().missingProperty().get()).isEmpty();
        assertThat(model.state().secondsProperty().get()).isBetween(3.0, 20.0);
        assertThat(model.state().prompt()).isEqualTo(Prompt.RESTART);
    }

    @Test
    void whoeverShowsOneViewOnlyIsToldWhatIsMissingAndMayTryAgain() {
        model.start();
        for (int second = 0; second < 25; second++) {
            camera.show(1, STRAIGHT);
        }
        assertThat(model.state().completeProperty().get()).isTrue();
        assertThat(model.state().enoughProperty().get()).isFalse();
        assertThat(model.state().missingProperty().get()).hasSize(4);
        assertThat(model.state().prompt()).isEqualTo(Prompt.TOO_FEW);
        model.answer(Prompt.TOO_FEW);
        assertThat(model.state().prompt()).isEqualTo(Prompt.NONE);
        camera.showAllViews(1);
        assertThat(model.shots()).hasSize(5);
    }

    @Test
    void picturesWithGlassesAreAskedForWhenWanted() {
        model.glassesProperty().set(true);
        model.start();
        assertThat(model.state().viewsProperty().get()).hasSize(6);
        camera.showAllViews(1);
        assertThat(model.state().hintProperty().get()).isEqualTo(EnrollmentHint.GLASSES_ON);
    }

    @Test
    void poorPicturesAreTakenOnlyIfSomebodyInsistsAndAreMarked() {
        model.start();
        camera.showBlurred(1);
        assertThat(model.shots()).isEmpty();
        assertThat(model.state().hintProperty().get()).isEqualTo(EnrollmentHint.HOLD_STILL);
        assertThat(model.state().mayInsist().get()).isTrue();
        model.insist();
        assertThat(model.state().mayInsist().get()).isFalse();
        camera.showBlurred(1);
        camera.showBlurred(1);
        camera.showBlurred(1);
        camera.showBlurred(1);
        assertThat(model.shots()).isNotEmpty().allMatch(Shot::belowLimits);
    }

    @Test
    void whatTheCameraHasToSayIsShownWhileItIsWatched() {
        assertThat(model.troubleProperty().get()).isEmpty();
        PipelineState lost = new PipelineState(PipelineState.Phase.WAITING, Optional.of(Phrase.of(SourceName.DEMO)));
        desk.live().become(lost);
        assertThat(model.troubleProperty().get()).isEqualTo(lost.message());
    }

    @Test
    void aDroppedPictureIsAskedForAnew() {
        model.start();
        camera.showAllViews(1);
        Shot left = model.shots().get(1);
        model.drop(left);
        assertThat(model.shots()).hasSize(4).doesNotContain(left);
        assertThat(model.state().completeProperty().get()).isFalse();
        assertThat(model.state().hintProperty().get()).isEqualTo(EnrollmentHint.TURN_LEFT);
        camera.show(1, new Pose(20, 0, 0));
        assertThat(model.state().completeProperty().get()).isTrue();
    }

    @Test
    void somebodyElseIsNotTaken() {
        model.start();
        camera.show(1, STRAIGHT);
        camera.show(2, new Pose(20, 0, 0));
        assertThat(model.shots()).hasSize(1);
        assertThat(model.state().hintProperty().get()).isEqualTo(EnrollmentHint.SOMEBODY_ELSE);
    }

    @Test
    void startingAgainAndForgettingBeginWithNothing() {
        model.start();
        camera.show(1, STRAIGHT);
        model.start();
        assertThat(model.shots()).isEmpty();
        camera.show(2, STRAIGHT);
        assertThat(model.shots()).hasSize(1);
        model.reset();
        assertThat(model.shots()).isEmpty();
        assertThat(model.state().runningProperty().get()).isFalse();
        camera.show(2, STRAIGHT);
        assertThat(model.shots()).isEmpty();
    }

    @Test
    void aScreenThatWasLeftTakesNothingAndKeepsWhatItHas() {
        model.start();
        camera.show(1, STRAIGHT);
        model.close();
        camera.showAllViews(1);
        assertThat(model.shots()).hasSize(1);
        model.open();
        camera.show(1, new Pose(20, 0, 0));
        assertThat(model.shots()).hasSize(2);
    }
}
