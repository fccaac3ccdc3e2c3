package facedesk.enrollment.session;

import static org.assertj.core.api.Assertions.assertThat;

import facedesk.detection.Face;
import facedesk.detection.Pose;
import facedesk.detection.Quality;
import facedesk.detection.appearance.Appearance;
import facedesk.enrollment.EnrollmentHint;
import facedesk.enrollment.Look;
import facedesk.enrollment.Shot;
import facedesk.enrollment.ShotPose;
import facedesk.enrollment.quality.QualityKind;
import facedesk.recognition.LiveResult;
import facedesk.recognition.Scene;
import facedesk.recognition.StageTimes;
import facedesk.recognition.TrackedFace;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EnrollmentSessionTest {
    private static final Pose STRAIGHT = new Pose(0, 0, 0);

    private static final SamePerson BY_CHIP =
            (next, taken) -> next.chip().bgr()[0] == taken.get(0).chip().bgr()[0];

    private EnrollmentSession session = new EnrollmentSession(EnrollmentPlan.standard(), BY_CHIP);
    private long sequence;

    private EnrollmentProgress show(Face... faces) {
        return session.accept(Scene.frame(sequence++), List.of(faces));
    }

    private static Face face(Pose pose, double quality) {
        return Scene.face(1, 200, 150, pose, quality);
    }

    /** Shows a pose for a second, longer than the window of a view. */
    private EnrollmentProgress hold(Pose pose) {
        for (int i = 0; i < 29; i++) {
            show(face(pose, 0.5));
        }
        return show(face(pose, 0.5));
    }

    private EnrollmentProgress wait(Pose pose, int seconds) {
        for (int i = 0; i < 30 * seconds; i++) {
            show(face(pose, 0.5));
        }
        return session.progress();
    }

    private static Face with(Quality quality) {
        Face good = face(STRAIGHT, 0.5);
        return new Face(good.box(), good.points(), good.pose(), quality, good.score(), good.chip());
    }

    @Test
    void takesFiveViewsAndIsDone() {
        assertThat(show(face(STRAIGHT, 0.5)).wanted()).contains(ShotPose.STRAIGHT);
        assertThat(hold(STRAIGHT).hint()).isEqualTo(EnrollmentHint.TURN_LEFT);
        assertThat(hold(new Pose(20, 0, 0)).hint()).isEqualTo(EnrollmentHint.TURN_RIGHT);
        assertThat(hold(new Pose(-20, 0, 0)).hint()).isEqualTo(EnrollmentHint.LOOK_UP);
        assertThat(hold(new Pose(0, 14, 0)).hint()).isEqualTo(EnrollmentHint.LOOK_DOWN);
        EnrollmentProgress done = hold(new Pose(0, -14, 0));
        assertThat(done.hint()).isEqualTo(EnrollmentHint.DONE);
        assertThat(done.complete()).isTrue();
        assertThat(done.shots()).extracting(Shot::pose).containsExactly(ShotPose.values());
        assertThat(done.shots().get(0).thumbnail().width()).isEqualTo(Shot.THUMBNAIL);
    }

    @Test
    void saysWhatIsInTheWay() {
        assertThat(show().hint()).isEqualTo(EnrollmentHint.NO_FACE);
        assertThat(show(face(STRAIGHT, 0.5), Scene.face(2, 400, 150)).hint()).isEqualTo(EnrollmentHint.ONE_PERSON_ONLY);
        assertThat(show(with(new Quality(20, 300, 120, 50, 1, 0.5))).hint()).isEqualTo(EnrollmentHint.COME_CLOSER);
        assertThat(show(with(new Quality(44, 300, 20, 50, 1, 0.5))).hint()).isEqualTo(EnrollmentHint.MORE_LIGHT);
        assertThat(show(with(new Quality(44, 300, 240, 50, 1, 0.5))).hint()).isEqualTo(EnrollmentHint.LESS_LIGHT);
        assertThat(show(with(new Quality(44, 2, 120, 50, 1, 0.5))).hint()).isEqualTo(EnrollmentHint.HOLD_STILL);
        assertThat(show(Scene.face(1, 400, 150)).hint()).as("moved far").isEqualTo(EnrollmentHint.HOLD_STILL);
    }

    @Test
    void keepsTheBestPictureOfTheWindow() {
        for (int i = 0; i < 30; i++) {
            show(face(STRAIGHT, i == 7 ? 0.9 : 0.5));
        }
        assertThat(session.progress().shots()).hasSize(1);
        assertThat(session.progress().shots().get(0).face().quality().overall()).isEqualTo(0.9);
    }

    @Test
    void takesNothingPoor() {
        for (int i = 0; i < 90; i++) {
            show(Scene.blurred(face(STRAIGHT, 0.5)));
        }
        assertThat(session.progress().shots()).isEmpty();
    }

    @Test
    void lessOfATurnWillDoAfterAWhile() {
        hold(STRAIGHT);
        assertThat(wait(new Pose(9, 0, 0), 2).shots()).hasSize(1);
        assertThat(wait(new Pose(9, 0, 0), 2).shots()).hasSize(2);
    }

    @Test
    void whateverViewIsShownIsTaken() {
        hold(STRAIGHT);
        hold(new Pose(0, -14, 0));
        hold(new Pose(-20, 0, 0));
        assertThat(session.progress().shots())
                .extracting(Shot::pose)
                .containsExactly(ShotPose.STRAIGHT, ShotPose.DOWN, ShotPose.RIGHT);
        assertThat(session.progress().wanted()).contains(ShotPose.LEFT);
    }

    @Test
    void whoNeverTurnsTheirHeadIsNotTakenTwiceAndIsToldWhatIsMissing() {
        EnrollmentProgress progress = wait(STRAIGHT, 20);
        assertThat(progress.shots()).hasSize(1);
        assertThat(progress.complete()).isTrue();
        assertThat(progress.enough()).isFalse();
        assertThat(progress.hint()).isEqualTo(EnrollmentHint.TOO_FEW);
        assertThat(progress.missing())
                .extracting(View::pose)
                .containsExactly(ShotPose.LEFT, ShotPose.RIGHT, ShotPose.UP, ShotPose.DOWN);
        assertThat(session.again().complete()).isFalse();
        assertThat(hold(new Pose(20, 0, 0)).shots()).hasSize(2);
    }

    @Test
    void timeRunsOnlyWhileAGoodFaceIsInView() {
        for (int i = 0; i < 30 * 60; i++) {
            show();
        }
        for (int i = 0; i < 30 * 60; i++) {
            show(Scene.blurred(face(STRAIGHT, 0.5)));
        }
        assertThat(session.progress().complete()).isFalse();
        assertThat(session.progress().missing()).isEmpty();
    }

    @Test
    void anEndedSessionSaysWhatItHasNot() {
        hold(STRAIGHT);
        hold(new Pose(20, 0, 0));
        assertThat(session.finish().missing())
                .extracting(View::pose)
                .containsExactly(ShotPose.RIGHT, ShotPose.UP, ShotPose.DOWN);
    }

    @Test
    void anAdministratorMayInsistAndThePictureIsMarked() {
        Face poor = with(new Quality(44, 300, 120, 50, 1, 0.5, new Appearance(1, 0.05, 1, 0)));
        for (int i = 0; i < 30; i++) {
            assertThat(show(poor).hint()).isEqualTo(EnrollmentHint.OPEN_EYES);
        }
        session.insist();
        for (int i = 0; i < 30; i++) {
            show(poor);
        }
        assertThat(session.progress().shots()).extracting(Shot::belowLimits).containsExactly(true);
    }

    @Test
    void looksComeLastAndLeaveTimeToChange() {
        session = new EnrollmentSession(EnrollmentPlan.standard().withLooks(List.of(Look.WITH_GLASSES)), BY_CHIP);
        for (Pose pose : List.of(STRAIGHT, new Pose(20, 0, 0), new Pose(-20, 0, 0), new Pose(0, 14, 0))) {
            hold(pose);
        }
        assertThat(hold(new Pose(0, -14, 0)).hint()).isEqualTo(EnrollmentHint.GLASSES_ON);
        assertThat(wait(STRAIGHT, 3).shots()).hasSize(5);
        EnrollmentProgress done = wait(STRAIGHT, 2);
        assertThat(done.complete()).isTrue();
        assertThat(done.shots().get(5).look()).isEqualTo(Look.WITH_GLASSES);
    }

    @Test
    void theNextViewMayBeChosenByWhatHasBeenTaken() {
        session = new EnrollmentSession(EnrollmentPlan.standard(), BY_CHIP, (taken, open) -> open.get(open.size() - 1));
        assertThat(hold(STRAIGHT).wanted()).contains(ShotPose.DOWN);
        assertThat(hold(new Pose(0, -14, 0)).wanted()).contains(ShotPose.UP);
    }

    @Test
    void theRingFillsWhileAViewIsHeld() {
        hold(STRAIGHT);
        for (int i = 0; i < 12; i++) {
            show(face(new Pose(20, 0, 0), 0.5));
        }
        List<ViewProgress> ring = session.progress().views();
        assertThat(ring)
                .extracting(ViewProgress::state)
                .containsExactly(
                        ViewProgress.State.TAKEN,
                        ViewProgress.State.WANTED,
                        ViewProgress.State.OPEN,
                        ViewProgress.State.OPEN,
                        ViewProgress.State.OPEN);
        assertThat(ring.get(0).held()).isEqualTo(1);
        assertThat(ring.get(1).held()).isBetween(0.4, 0.8);
        assertThat(session.progress().panel().get(QualityKind.YAW).orElseThrow().passes())
                .isTrue();
    }

    @Test
    void aDroppedPictureIsAskedForAnew() {
        hold(STRAIGHT);
        Shot first = session.progress().shots().get(0);
        EnrollmentProgress dropped = session.drop(first);
        assertThat(dropped.shots()).isEmpty();
        assertThat(dropped.planned()).isEqualTo(5);
        assertThat(session.drop(first)).isEqualTo(dropped);
    }

    @Test
    void somebodyElseIsNotTakenAndThePersonIsKnownAgain() {
        track(1, 1, STRAIGHT, 30);
        assertThat(session.progress().shots()).hasSize(1);
        EnrollmentProgress other = track(2, 2, new Pose(20, 0, 0), 40);
        assertThat(other.shots()).hasSize(1);
        assertThat(other.hint()).isEqualTo(EnrollmentHint.SOMEBODY_ELSE);
        EnrollmentProgress back = track(3, 1, new Pose(20, 0, 0), 30);
        assertThat(back.shots()).hasSize(2);
        assertThat(back.shots()).allMatch(shot -> shot.face().chip().bgr()[0] == 1);
    }

    @Test
    void aPictureIsNeverChosenFromTwoFacesThatFollowEachOther() {
        track(1, 1, STRAIGHT, 15);
        assertThat(track(2, 2, STRAIGHT, 15).shots()).isEmpty();
        assertThat(track(2, 2, STRAIGHT, 10).shots()).hasSize(1);
    }

    /** Shows a followed face of a person for some frames. */
    private EnrollmentProgress track(long id, int person, Pose pose, int frames) {
        for (int i = 0; i < frames; i++) {
            Face face = Scene.face(person, 200, 150, pose, 0.5);
            TrackedFace tracked = new TrackedFace(id, face, Optional.empty(), false);
            session.accept(new LiveResult(Scene.frame(sequence++), List.of(tracked), new StageTimes(0, 0, 0, 0)));
        }
        return session.progress();
    }
}
