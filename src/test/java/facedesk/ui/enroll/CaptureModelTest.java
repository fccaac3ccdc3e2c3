package facedesk.ui.enroll;

import static org.assertj.core.api.Assertions.assertThat;

import facedesk.detection.Pose;
import facedesk.enrollment.EnrollmentHint;
import facedesk.enrollment.Shot;
import facedesk.enrollment.ShotPose;
import facedesk.ui.ManualTasks;
import facedesk.ui.MemoryPreferences;
import facedesk.ui.TestDesk;
import java.nio.file.Path;
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
        model = new CaptureModel(desk, ManualTasks.atOnce());
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
        assertThat(model.runningProperty().get()).isFalse();
        assertThat(model.gauges()).hasSize(Gauge.Kind.values().length).allMatch(Gauge::isEnough);
        camera.showNobody();
        assertThat(model.gauges()).isEmpty();
    }

    @Test
    void fiveViewsAreTakenByThemselves() {
        model.start();
        camera.show(1, STRAIGHT);
        assertThat(model.hintProperty().get()).isEqualTo(EnrollmentHint.TURN_LEFT);
        assertThat(model.completeProperty().get()).isFalse();
        camera.showAllViews(1);
        assertThat(model.completeProperty().get()).isTrue();
        assertThat(model.shots()).extracting(Shot::pose).containsExactly(ShotPose.values());
        assertThat(model.hintProperty().get()).isEqualTo(EnrollmentHint.DONE);
    }

    @Test
    void aDroppedPictureIsAskedForAnew() {
        model.start();
        camera.showAllViews(1);
        Shot left = model.shots().get(1);
        model.drop(left);
        assertThat(model.shots()).hasSize(4).doesNotContain(left);
        assertThat(model.completeProperty().get()).isFalse();
        assertThat(model.hintProperty().get()).isEqualTo(EnrollmentHint.TURN_LEFT);
        camera.show(1, new Pose(20, 0, 0));
        assertThat(model.completeProperty().get()).isTrue();
    }

    @Test
    void somebodyElseIsNotTaken() {
        model.start();
        camera.show(1, STRAIGHT);
        camera.show(2, new Pose(20, 0, 0));
        assertThat(model.shots()).hasSize(1);
        assertThat(model.hintProperty().get()).isEqualTo(EnrollmentHint.SOMEBODY_ELSE);
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
        assertThat(model.runningProperty().get()).isFalse();
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
