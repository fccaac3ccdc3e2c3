package facedesk.detection.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import facedesk.detection.Box;
import facedesk.detection.Point;
import org.junit.jupiter.api.Test;

class LetterboxTest {
    @Test
    void keepsTheShapeOfAWidePicture() {
        Letterbox box = Letterbox.fit(1280, 720, 320, 240, 1);

        assertThat(box).isEqualTo(new Letterbox(0.25, 320, 180));
        assertThat(box.toPicture(new Box(10, 20, 30, 40))).isEqualTo(new Box(40, 80, 120, 160));
    }

    @Test
    void doesNotGrowASmallPictureUnlessAsked() {
        assertThat(Letterbox.fit(64, 48, 320, 240, 1)).isEqualTo(new Letterbox(1, 64, 48));
        assertThat(Letterbox.fit(96, 48, 192, 192, 10)).isEqualTo(new Letterbox(2, 192, 96));
    }

    @Test
    void aLineOfPixelsStillHasAHeight() {
        assertThat(Letterbox.fit(10_000, 1, 320, 240, 1).height()).isEqualTo(1);
    }

    @Test
    void aRegionsCornersAreTheCanvasCorners() {
        Similarity toCanvas = new SquareRegion(new Point(100, 50), 40, Math.PI / 2).toCanvas(192);

        assertThat(toCanvas.apply(new Point(120, 30)).distanceTo(new Point(0, 0)))
                .isCloseTo(0, within(1e-9));
        assertThat(toCanvas.apply(new Point(100, 50)).distanceTo(new Point(96, 96)))
                .isCloseTo(0, within(1e-9));
    }
}
