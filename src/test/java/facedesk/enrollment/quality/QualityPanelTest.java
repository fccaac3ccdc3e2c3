package facedesk.enrollment.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import facedesk.detection.Face;
import facedesk.detection.Pose;
import facedesk.detection.Quality;
import facedesk.detection.QualityFault;
import facedesk.detection.QualityGate;
import facedesk.detection.QualityLimits;
import facedesk.detection.appearance.Appearance;
import facedesk.enrollment.EnrollmentHint;
import facedesk.enrollment.ShotPose;
import facedesk.image.Frame;
import facedesk.recognition.Scene;
import java.util.List;
import org.junit.jupiter.api.Test;

class QualityPanelTest {
    private static final QualityLimits LIMITS = QualityLimits.forEnrollment();
    private static final Pose STRAIGHT = new Pose(0, 0, 0);
    private static final Quality GOOD = new Quality(80, 200, 130, 50, 1, 1);

    private final Frame frame = Scene.frame(0);

    private QualityPanel panel(Quality quality, Pose pose, ViewAim aim) {
        return QualityPanel.of(frame, List.of(face(quality, pose)), LIMITS, aim);
    }

    private static Face face(Quality quality, Pose pose) {
        Face made = Scene.face(1, 200, 150, pose, 0.5);
        return new Face(made.box(), made.points(), made.pose(), quality, made.score(), made.chip());
    }

    @Test
    void aGoodFaceHasEveryComponentAndPasses() {
        QualityPanel panel = panel(GOOD, STRAIGHT, ViewAim.ANY);
        assertThat(panel.components()).extracting(QualityComponent::kind).containsExactly(QualityKind.values());
        assertThat(panel.passes()).isTrue();
        assertThat(panel.worst()).isEmpty();
        assertThat(panel.components())
                .allSatisfy(one -> assertThat(one.share()).as(one.kind().name()).isBetween(0.5, 1.0));
    }

    @Test
    void withoutAFaceThereIsOnlyItsAbsence() {
        QualityPanel panel = QualityPanel.of(frame, List.of(), LIMITS, ViewAim.ANY);
        assertThat(panel.components()).hasSize(1);
        assertThat(panel.worst().orElseThrow().against()).isEqualTo(EnrollmentHint.NO_FACE);
    }

    @Test
    void twoPeopleAreOneTooMany() {
        QualityPanel panel =
                QualityPanel.of(frame, List.of(face(GOOD, STRAIGHT), Scene.face(2, 400, 150)), LIMITS, ViewAim.ANY);
        QualityComponent count = panel.get(QualityKind.ONE_FACE).orElseThrow();
        assertThat(count.value()).isEqualTo(2);
        assertThat(count.passes()).isFalse();
        assertThat(count.against()).isEqualTo(EnrollmentHint.ONE_PERSON_ONLY);
    }

    @Test
    void halfABarIsTheLimit() {
        QualityPanel atLimit = panel(new Quality(40, 60, 50, 22, 0.8, 1), STRAIGHT, ViewAim.ANY);
        for (QualityKind kind :
                List.of(QualityKind.FACE_SIZE, QualityKind.SHARPNESS, QualityKind.BRIGHTNESS, QualityKind.CONTRAST)) {
            QualityComponent one = atLimit.get(kind).orElseThrow();
            assertThat(one.share()).as(kind.name()).isEqualTo(0.5, within(1e-9));
            assertThat(one.passes()).as(kind.name()).isTrue();
        }
    }

    @Test
    void eachComponentHasWhatHelps() {
        assertThat(against(new Quality(20, 200, 130, 50, 1, 1), QualityKind.FACE_SIZE))
                .isEqualTo(EnrollmentHint.COME_CLOSER);
        assertThat(against(new Quality(400, 200, 130, 50, 1, 1), QualityKind.FACE_SIZE))
                .isEqualTo(EnrollmentHint.GO_BACK);
        assertThat(against(new Quality(80, 200, 20, 50, 1, 1), QualityKind.BRIGHTNESS))
                .isEqualTo(EnrollmentHint.MORE_LIGHT);
        assertThat(against(new Quality(80, 200, 250, 50, 1, 1), QualityKind.BRIGHTNESS))
                .isEqualTo(EnrollmentHint.LESS_LIGHT);
        assertThat(against(with(new Appearance(0.1, 0.3, 1, 0)), QualityKind.EVENNESS))
                .isEqualTo(EnrollmentHint.EVEN_LIGHT);
        assertThat(against(with(new Appearance(1, 0.05, 1, 0)), QualityKind.EYES_OPEN))
                .isEqualTo(EnrollmentHint.OPEN_EYES);
        assertThat(against(with(new Appearance(1, 0.3, 0.2, 0)), QualityKind.EYES_VISIBLE))
                .isEqualTo(EnrollmentHint.SHOW_EYES);
        assertThat(against(with(new Appearance(1, 0.3, 1, 0.7)), QualityKind.MOUTH_CLOSED))
                .isEqualTo(EnrollmentHint.CLOSE_MOUTH);
    }

    private EnrollmentHint against(Quality quality, QualityKind kind) {
        QualityPanel panel = panel(quality, STRAIGHT, ViewAim.ANY);
        assertThat(panel.worst().orElseThrow().kind()).isEqualTo(kind);
        return panel.worst().orElseThrow().against();
    }

    private static Quality with(Appearance appearance) {
        return new Quality(80, 200, 130, 50, 1, 1, appearance);
    }

    @Test
    void theWantedViewHasLimitsOfItsOwn() {
        ViewAim left = ViewAim.at(ShotPose.LEFT, STRAIGHT);
        assertThat(panel(GOOD, new Pose(20, 0, 0), left).passes()).isTrue();
        QualityComponent tooLittle =
                panel(GOOD, new Pose(5, 0, 0), left).get(QualityKind.YAW).orElseThrow();
        assertThat(tooLittle.passes()).isFalse();
        assertThat(tooLittle.against()).isEqualTo(EnrollmentHint.TURN_LEFT);
        assertThat(panel(GOOD, new Pose(60, 0, 0), left)
                        .get(QualityKind.YAW)
                        .orElseThrow()
                        .against())
                .isEqualTo(EnrollmentHint.TURN_RIGHT);
    }

    @Test
    void lidsThatFollowALookDownAreNotShut() {
        Face down = face(with(new Appearance(1, 0.05, 1, 0)), new Pose(0, -15, 0));
        assertThat(new QualityGate(LIMITS).faults(down, frame.width(), frame.height()))
                .isEmpty();
        Face straight = face(with(new Appearance(1, 0.05, 1, 0)), STRAIGHT);
        assertThat(new QualityGate(LIMITS).faults(straight, frame.width(), frame.height()))
                .containsExactly(QualityFault.EYES_CLOSED);
    }

    @Test
    void recognitionAsksNothingOfEyesMouthAndEvenness() {
        Face poor = face(with(new Appearance(0, 0, 0, 5)), STRAIGHT);
        assertThat(new QualityGate(QualityLimits.forRecognition()).faults(poor, frame.width(), frame.height()))
                .isEmpty();
    }
}
