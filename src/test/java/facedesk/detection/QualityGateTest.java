package facedesk.detection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QualityGateTest {
    private static final Quality GOOD = new Quality(80, 200, 120, 50, 1, 1);
    private static final Pose FRONTAL = new Pose(0, 0, 0);
    private static final Box INSIDE = new Box(200, 100, 200, 240);

    private final QualityGate gate = new QualityGate(QualityLimits.forEnrollment());

    @Test
    void aGoodFacePasses() {
        assertThat(faults(INSIDE, FRONTAL, GOOD)).isEmpty();
    }

    @Test
    void eachLimitHasItsFault() {
        assertThat(faults(INSIDE, FRONTAL, new Quality(20, 200, 120, 50, 1, 1))).containsExactly(QualityFault.TOO_FAR);
        assertThat(faults(INSIDE, FRONTAL, new Quality(300, 200, 120, 50, 1, 1)))
                .containsExactly(QualityFault.TOO_CLOSE);
        assertThat(faults(INSIDE, FRONTAL, new Quality(80, 9, 120, 50, 1, 1))).containsExactly(QualityFault.BLURRED);
        assertThat(faults(INSIDE, FRONTAL, new Quality(80, 200, 20, 50, 1, 1))).containsExactly(QualityFault.TOO_DARK);
        assertThat(faults(INSIDE, FRONTAL, new Quality(80, 200, 240, 50, 1, 1)))
                .containsExactly(QualityFault.TOO_BRIGHT);
        assertThat(faults(INSIDE, FRONTAL, new Quality(80, 200, 120, 5, 1, 1)))
                .containsExactly(QualityFault.LOW_CONTRAST);
        assertThat(faults(INSIDE, FRONTAL, new Quality(80, 200, 120, 50, 0.2, 1)))
                .containsExactly(QualityFault.UNCLEAR);
        assertThat(faults(new Box(-100, 100, 200, 240), FRONTAL, GOOD)).containsExactly(QualityFault.CUT_OFF);
    }

    @Test
    void turnsAreToldApartByTheirSide() {
        assertThat(faults(INSIDE, new Pose(70, 0, 0), GOOD)).containsExactly(QualityFault.TURNED_LEFT);
        assertThat(faults(INSIDE, new Pose(-70, 0, 0), GOOD)).containsExactly(QualityFault.TURNED_RIGHT);
        assertThat(faults(INSIDE, new Pose(0, 60, 0), GOOD)).containsExactly(QualityFault.TURNED_UP);
        assertThat(faults(INSIDE, new Pose(0, -60, 0), GOOD)).containsExactly(QualityFault.TURNED_DOWN);
        assertThat(faults(INSIDE, new Pose(0, 0, -60), GOOD)).containsExactly(QualityFault.TILTED);
    }

    @Test
    void theWorstComesFirst() {
        Quality farAndBlurred = new Quality(36, 3, 120, 50, 1, 1);
        assertThat(faults(INSIDE, FRONTAL, farAndBlurred)).containsExactly(QualityFault.BLURRED, QualityFault.TOO_FAR);
    }

    @Test
    void whatIsNoNumberIsAFault() {
        assertThat(faults(INSIDE, FRONTAL, new Quality(80, Double.NaN, 120, 50, 1, 1)))
                .containsExactly(QualityFault.BLURRED);
    }

    private List<QualityFault> faults(Box box, Pose pose, Quality quality) {
        Point point = box.center();
        FivePoints points = new FivePoints(point, point, point, point, point);
        Chip chip = Chip.ofBgr(new byte[Chip.BYTES]);
        return gate.faults(new Face(box, points, pose, quality, 0.9, chip), 640, 480);
    }
}
