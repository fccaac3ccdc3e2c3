package facedesk.ui.enroll.advice;

import static org.assertj.core.api.Assertions.assertThat;

import facedesk.detection.Pose;
import facedesk.enrollment.Look;
import facedesk.enrollment.Shot;
import facedesk.enrollment.ShotPose;
import facedesk.enrollment.choice.Advice;
import facedesk.enrollment.choice.AdviceReason;
import facedesk.enrollment.choice.ShotWorth;
import facedesk.enrollment.session.View;
import facedesk.gallery.Person;
import facedesk.image.Frame;
import facedesk.recognition.Scene;
import facedesk.ui.ManualTasks;
import facedesk.ui.MemoryPreferences;
import facedesk.ui.TestDesk;
import facedesk.ui.enroll.StudioBench;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdvisorTest {
    @TempDir
    private Path folder;

    private TestDesk desk;
    private Advisor advisor;

    @BeforeEach
    void open() {
        desk = new TestDesk(folder, new MemoryPreferences());
        advisor = new Advisor(desk);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private static Shot shot(int person, ShotPose pose, Pose turned) {
        return new Shot(
                pose,
                Scene.face(person, 250, 140, turned, 0.8),
                Frame.still(new byte[160 * 160 * 3], 160, 160),
                "live");
    }

    private static Shot straight(int person) {
        return shot(person, ShotPose.STRAIGHT, new Pose(0, 0, 0));
    }

    @Test
    void afterAStraightPictureTheFurthestViewIsAskedFor() throws Exception {
        Advice advice = advisor.advise(List.of(straight(1)));
        assertThat(advice.reason()).isEqualTo(AdviceReason.VIEW_MISSING);
        assertThat(advice.view()).map(View::pose).isNotEqualTo(Optional.of(ShotPose.STRAIGHT));
    }

    @Test
    void somebodyElsesPictureIsStrange() throws Exception {
        Advice advice = advisor.advise(List.of(straight(1), shot(2, ShotPose.LEFT, new Pose(20, 0, 0))));
        assertThat(advice.reason()).isEqualTo(AdviceReason.STRANGE);
    }

    @Test
    void nearnessToSomebodyElseIsToldButNotToOneself() throws Exception {
        Person ann = StudioBench.enrolled(desk, "Ann", 1, Optional.empty());
        advisor.begin(OptionalLong.empty());
        assertThat(advisor.advise(List.of(straight(1))).shots().get(0).verdict())
                .isEqualTo(ShotWorth.Verdict.NEAR_SOMEBODY);
        advisor.begin(OptionalLong.of(ann.id()));
        assertThat(advisor.advise(List.of(straight(1))).shots().get(0).verdict())
                .isEqualTo(ShotWorth.Verdict.REDUNDANT);
    }

    @Test
    void aSessionIsAskedForOneOfItsOpenViews() {
        View left = new View(ShotPose.LEFT, Look.PLAIN);
        View glasses = new View(ShotPose.STRAIGHT, Look.WITH_GLASSES);
        assertThat(advisor.choose(List.of(straight(1)), List.of(left))).isEqualTo(left);
        assertThat(advisor.choose(List.of(straight(1)), List.of(glasses))).isEqualTo(glasses);
    }

    @Test
    void adviceThatIsOverdueIsNotShown() {
        ManualTasks tasks = new ManualTasks();
        AdviceModel model = new AdviceModel(advisor, tasks.tasks());
        Shot first = straight(1);
        model.ask(List.of(first));
        assertThat(model.adviceProperty().get()).isEmpty();
        model.ask(List.of());
        tasks.work();
        assertThat(model.adviceProperty().get()).isEmpty();
        model.ask(List.of(first));
        tasks.work();
        assertThat(model.worth(first)).isPresent();
        assertThat(model.worth(straight(1))).isEmpty();
    }
}
