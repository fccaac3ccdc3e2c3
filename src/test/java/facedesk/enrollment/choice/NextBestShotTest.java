package facedesk.enrollment.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import facedesk.detection.Pose;
import facedesk.embedding.Embedding;
import facedesk.enrollment.Look;
import facedesk.enrollment.Shot;
import facedesk.enrollment.ShotPose;
import facedesk.enrollment.choice.ShotWorth.Verdict;
import facedesk.enrollment.session.View;
import facedesk.matching.ExactIndex;
import facedesk.matching.Reference;
import facedesk.matching.Threshold;
import facedesk.recognition.Scene;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class NextBestShotTest {
    private static final String MODEL = "model";
    private static final Lines LINES = new Lines(new Threshold(MODEL, 0.5), new Threshold(MODEL, 0.3));
    private static final List<View> VIEWS = new ArrayList<>(Arrays.stream(ShotPose.values())
            .map(pose -> new View(pose, Look.PLAIN))
            .toList());

    private final List<TakenShot> taken = new ArrayList<>();

    /** Unit vectors in a plane: the cosine of the difference is their likeness. */
    private static Embedding at(double degrees) {
        double angle = Math.toRadians(degrees);
        return Embedding.of(MODEL, new float[] {(float) Math.cos(angle), (float) Math.sin(angle)});
    }

    private static NextBestShot among(Reference... others) {
        return new NextBestShot(VIEWS, ExactIndex.of(MODEL, List.of(others)), LINES);
    }

    private void take(ShotPose pose, double yaw, double pitch, double degrees, boolean belowLimits) {
        Shot shot = Shot.of(Scene.frame(0), Scene.face(1, 200, 150, new Pose(yaw, pitch, 0), 0.5), pose, "live");
        taken.add(new TakenShot(shot.as(Look.PLAIN, belowLimits), at(degrees)));
    }

    private Advice advise(NextBestShot rule) {
        return rule.advise(taken, List.of(), OptionalLong.empty());
    }

    @Test
    void beginsStraight() {
        Advice advice = advise(among());
        assertThat(advice.reason()).isEqualTo(AdviceReason.FIRST);
        assertThat(advice.view()).contains(VIEWS.get(0));
    }

    @Test
    void asksForTheViewFurthestFromAllThatWereTaken() {
        take(ShotPose.STRAIGHT, 0, 0, 0, false);
        take(ShotPose.LEFT, 26, 0, 30, false);
        Advice advice = advise(among());
        assertThat(advice.reason()).isEqualTo(AdviceReason.VIEW_MISSING);
        assertThat(advice.view()).map(View::pose).contains(ShotPose.RIGHT);
    }

    @Test
    void saysWhenMoreAddsNothing() {
        takeAll(30);
        assertThat(advise(among()).reason()).isEqualTo(AdviceReason.ENOUGH);
        assertThat(advise(among()).isEnough()).isTrue();
    }

    private void takeAll(double step) {
        double degrees = 0;
        for (ShotPose pose : ShotPose.values()) {
            take(pose, pose.middle().yaw(), pose.middle().pitch(), degrees, false);
            degrees += step / 4;
        }
    }

    @Test
    void aPictureBelowTheLimitsIsAskedForAgainOnceEverythingIsThere() {
        takeAll(30);
        TakenShot up = taken.remove(3);
        take(ShotPose.UP, 0, 19, 20, true);
        Advice advice = advise(among());
        assertThat(advice.reason()).isEqualTo(AdviceReason.BELOW_LIMITS);
        assertThat(advice.view()).contains(up.view());
    }

    @Test
    void aPictureUnlikeTheOthersIsAskedForAgainFirst() {
        take(ShotPose.STRAIGHT, 0, 0, 0, false);
        take(ShotPose.LEFT, 26, 0, 20, false);
        take(ShotPose.RIGHT, -26, 0, 120, false);
        Advice advice = advise(among());
        assertThat(advice.reason()).isEqualTo(AdviceReason.STRANGE);
        assertThat(advice.view()).map(View::pose).contains(ShotPose.RIGHT);
        assertThat(advice.shots()).extracting(ShotWorth::verdict).last().isEqualTo(Verdict.STRANGE);
    }

    @Test
    void nearnessToSomebodyElseIsTold() {
        take(ShotPose.STRAIGHT, 0, 0, 0, false);
        Advice advice = advise(among(new Reference(7, 1, at(60))));
        assertThat(advice.reason()).isEqualTo(AdviceReason.NEAR_SOMEBODY);
        assertThat(advice.view()).isPresent();
        assertThat(advice.shots().get(0).other().orElseThrow().personId()).isEqualTo(7);
    }

    @Test
    void thePersonIsNobodyElse() {
        take(ShotPose.STRAIGHT, 0, 0, 0, false);
        Advice advice = among(new Reference(7, 1, at(5)), new Reference(8, 2, at(85)))
                .advise(taken, List.of(at(5)), OptionalLong.of(7));
        ShotWorth worth = advice.shots().get(0);
        assertThat(worth.verdict()).as("known already").isEqualTo(Verdict.REDUNDANT);
        assertThat(worth.other().orElseThrow().personId()).isEqualTo(8);
    }

    @Test
    void linesOfAnotherNetworkAreRefused() {
        assertThatThrownBy(() -> new NextBestShot(VIEWS, ExactIndex.of("other", List.of()), LINES))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Lines(new Threshold(MODEL, 0.5), new Threshold("other", 0.3)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
