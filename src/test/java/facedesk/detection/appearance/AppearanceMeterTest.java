package facedesk.detection.appearance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import facedesk.detection.Chip;
import facedesk.detection.Face;
import facedesk.detection.FaceFinder;
import facedesk.detection.Pose;
import facedesk.detection.Quality;
import facedesk.detection.RealNetworks;
import facedesk.detection.geometry.Mesh;
import facedesk.detection.geometry.Similarity;
import facedesk.detection.opencv.FaceFinders;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class AppearanceMeterTest {
    private static final Pose STRAIGHT = new Pose(0, 0, 0);

    /** Both eyes 30 wide, the right one 9 high and the left one 6, a mouth 40 wide and 10 open. */
    private static Mesh mesh() {
        float[] xyz = new float[Mesh.POINTS * 3];
        eye(xyz, new int[] {33, 160, 158, 133, 153, 144}, 10, 9);
        eye(xyz, new int[] {362, 385, 387, 263, 373, 380}, 70, 6);
        put(xyz, 13, 50, 80);
        put(xyz, 14, 50, 90);
        put(xyz, 78, 30, 85);
        put(xyz, 308, 70, 85);
        return Mesh.of(xyz, new Similarity(1, 0, 0, 0), 1);
    }

    private static void eye(float[] xyz, int[] points, float left, float height) {
        put(xyz, points[0], left, 40);
        put(xyz, points[1], left + 10, 40 - height / 2);
        put(xyz, points[2], left + 20, 40 - height / 2);
        put(xyz, points[3], left + 30, 40);
        put(xyz, points[4], left + 20, 40 + height / 2);
        put(xyz, points[5], left + 10, 40 + height / 2);
    }

    private static void put(float[] xyz, int index, float x, float y) {
        xyz[index * 3] = x;
        xyz[index * 3 + 1] = y;
    }

    private static Chip grey(int level) {
        byte[] bgr = new byte[Chip.BYTES];
        Arrays.fill(bgr, (byte) level);
        return Chip.ofBgr(bgr);
    }

    /** Paints columns from left to right of some rows. */
    private static Chip painted(Chip chip, int top, int bottom, int left, int right, int level) {
        byte[] bgr = chip.bgr().clone();
        for (int y = top; y < bottom; y++) {
            Arrays.fill(bgr, (y * Chip.SIZE + left) * 3, (y * Chip.SIZE + right) * 3, (byte) level);
        }
        return Chip.ofBgr(bgr);
    }

    @Test
    void theLessOpenEyeCountsAndOnATurnedHeadTheNearOne() {
        assertThat(AppearanceMeter.measure(mesh(), STRAIGHT, grey(100)).eyesOpen())
                .isEqualTo(0.2, within(1e-6));
        assertThat(AppearanceMeter.measure(mesh(), new Pose(30, 0, 0), grey(100))
                        .eyesOpen())
                .as("turned to the left, the right eye is near")
                .isEqualTo(0.3, within(1e-6));
        assertThat(AppearanceMeter.measure(mesh(), new Pose(-30, 0, 0), grey(100))
                        .eyesOpen())
                .isEqualTo(0.2, within(1e-6));
    }

    @Test
    void theMouthIsItsGapByItsWidth() {
        assertThat(AppearanceMeter.measure(mesh(), STRAIGHT, grey(100)).mouthOpen())
                .isEqualTo(0.25, within(1e-6));
    }

    @Test
    void lightFromOneSideIsUneven() {
        Chip half = painted(grey(100), 0, Chip.SIZE, 0, Chip.SIZE / 2, 30);
        assertThat(AppearanceMeter.measure(mesh(), STRAIGHT, half).evenness()).isEqualTo(0.3, within(1e-6));
        assertThat(AppearanceMeter.measure(mesh(), STRAIGHT, grey(100)).evenness())
                .isEqualTo(1, within(1e-6));
    }

    @Test
    void darkGlassesHideTheEyesAndOneShadedEyeDoesNot() {
        Chip glasses = painted(grey(100), 40, 60, 20, 92, 20);
        assertThat(AppearanceMeter.measure(mesh(), STRAIGHT, glasses).eyesVisible())
                .isEqualTo(0.2, within(1e-6));
        Chip shade = painted(grey(100), 40, 60, 20, 56, 20);
        assertThat(AppearanceMeter.measure(mesh(), STRAIGHT, shade).eyesVisible())
                .isEqualTo(1, within(1e-6));
    }

    @Test
    void blackChipsAreNumbersToo() {
        Appearance appearance = AppearanceMeter.measure(mesh(), STRAIGHT, grey(0));
        assertThat(appearance.evenness()).isEqualTo(1);
        assertThat(appearance.eyesVisible()).isZero();
    }

    @Test
    void realPortraitsAreWithinTheLimitsOfAnEnrolment() throws Exception {
        AppearanceLimits limits = AppearanceLimits.forEnrollment();
        try (FaceFinder finder = FaceFinders.open(RealNetworks.models())) {
            Face face = finder.find(RealNetworks.webcamFrame()).get(0);
            Appearance appearance = face.quality().appearance();
            assertThat(appearance.eyesOpen()).isBetween(limits.minEyesOpen(), 0.5);
            assertThat(appearance.eyesVisible()).isBetween(limits.minEyesVisible(), 1.3);
            assertThat(appearance.evenness()).isBetween(limits.minEvenness(), 1.0);
            assertThat(appearance.mouthOpen()).isBetween(0.0, limits.maxMouthOpen());
        }
    }

    @Test
    void everyComponentCanOnlyLowerTheWhole() {
        Appearance good = Appearance.UNREMARKABLE;
        double best = overall(100, 500, 120, 60, 1, good, STRAIGHT);
        assertThat(best).isEqualTo(1, within(1e-9));
        assertThat(overall(30, 500, 120, 60, 1, good, STRAIGHT)).isLessThan(best);
        assertThat(overall(100, 30, 120, 60, 1, good, STRAIGHT)).isLessThan(best);
        assertThat(overall(100, 500, 30, 60, 1, good, STRAIGHT)).isLessThan(best);
        assertThat(overall(100, 500, 120, 20, 1, good, STRAIGHT)).isLessThan(best);
        assertThat(overall(100, 500, 120, 60, 0.9, good, STRAIGHT)).isLessThan(best);
        assertThat(overall(100, 500, 120, 60, 1, good, new Pose(30, 0, 0))).isLessThan(best);
        assertThat(overall(100, 500, 120, 60, 1, good, new Pose(0, 20, 0))).isLessThan(best);
        assertThat(overall(100, 500, 120, 60, 1, new Appearance(0.4, 0.3, 1, 0), STRAIGHT))
                .isLessThan(best);
        assertThat(overall(100, 500, 120, 60, 1, new Appearance(1, 0.1, 1, 0), STRAIGHT))
                .isLessThan(best);
        assertThat(overall(100, 500, 120, 60, 1, new Appearance(1, 0.3, 0.3, 0), STRAIGHT))
                .isLessThan(best);
        assertThat(overall(100, 500, 120, 60, 1, new Appearance(1, 0.3, 1, 0.5), STRAIGHT))
                .isLessThan(best);
        assertThat(overall(0, 0, 0, 0, 0, new Appearance(0, 0, 0, 1), new Pose(90, 60, 0)))
                .isBetween(0.0, 0.01);
    }

    private static double overall(
            double eyes,
            double sharp,
            double light,
            double contrast,
            double presence,
            Appearance appearance,
            Pose pose) {
        return OverallQuality.of(new Quality(eyes, sharp, light, contrast, presence, 0, appearance), pose);
    }
}
