package facedesk.detection.geometry;

import static org.assertj.core.api.Assertions.assertThat;

import facedesk.detection.Box;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TilesTest {
    @ParameterizedTest
    @CsvSource({"640,480", "320,240", "1,1", "600,480"})
    void aSmallPictureHasNone(int width, int height) {
        assertThat(Tiles.of(width, height)).isEmpty();
    }

    @Test
    void aPictureOf720LinesHasSix() {
        List<Box> tiles = Tiles.of(1280, 720);
        assertThat(tiles).hasSize(6).startsWith(new Box(0, 0, 640, 480)).endsWith(new Box(640, 240, 640, 480));
    }

    @ParameterizedTest
    @CsvSource({"641,480", "1280,720", "1920,1080", "3840,2160", "900,5", "480,1000", "1283,727"})
    void everySmallFaceLiesWholeInATile(int width, int height) {
        List<Box> tiles = Tiles.of(width, height);
        double side = Math.min(100, Math.min(width, height));
        assertThat(tiles).hasSizeBetween(2, 12).allMatch(tile -> inside(tile, new Box(0, 0, width, height)));
        for (double y = 0; y + side <= height; y += 7) {
            for (double x = 0; x + side <= width; x += 7) {
                Box face = new Box(x, y, side, side);
                assertThat(tiles).as("%s", face).anyMatch(tile -> inside(face, tile));
            }
        }
    }

    private static boolean inside(Box box, Box around) {
        return box.x() >= around.x()
                && box.y() >= around.y()
                && box.x() + box.width() <= around.x() + around.width()
                && box.y() + box.height() <= around.y() + around.height();
    }
}
