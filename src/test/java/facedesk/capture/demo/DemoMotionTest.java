package facedesk.capture.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DemoMotionTest {
    @Test
    void stillMotionLooksStraightAtTheMiddle() {
        double[] map = new DemoMotion(0, 0, 1, 0, 0, 1, 0).pictureToScene(320, 240, 400, 300);
        assertThat(map).containsExactly(new double[] {1, 0, 80, 0, 1, 60}, within(1e-9));
    }

    @Test
    void comingNearerEnlarges() {
        double[] map = new DemoMotion(0, 0, 2, 0, 0, 1, 0).pictureToScene(320, 240, 400, 300);
        assertThat(map[0] * 640 + map[2]).isCloseTo(400 + 160, within(1e-9));
    }

    @Test
    void theViewNeverLeavesTheScene() {
        for (long seed = 0; seed < 20; seed++) {
            for (double seconds = 0; seconds < 120; seconds += 0.5) {
                double[] map = DemoMotion.at(seconds, seed).pictureToScene(320, 240, 400, 300);
                for (int[] corner : new int[][] {{0, 0}, {639, 0}, {0, 479}, {639, 479}}) {
                    assertThat(map[0] * corner[0] + map[1] * corner[1] + map[2]).isBetween(0.0, DemoScene.WIDTH - 1.0);
                    assertThat(map[3] * corner[0] + map[4] * corner[1] + map[5]).isBetween(0.0, DemoScene.HEIGHT - 1.0);
                }
            }
        }
    }
}
