package facedesk.detection.geometry;

import facedesk.detection.Box;
import java.util.ArrayList;
import java.util.List;

/**
 * Parts of a large picture that overlap, so that a small face lies whole in one of them. Each has the shape 4:3 and at
 * least 640 x 480 pixels; at 1280 x 720 there are 6, and never more than 12 for a picture no longer or taller than 16:9.
 */
public final class Tiles {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 480;

    /** Pictures up to this size are cut into tiles of the smallest size; of larger ones the tiles grow. */
    private static final double LARGE_WIDTH = 1920;

    private static final double LARGE_HEIGHT = 1080;

    /** A quarter: more than a face is wide that only a closer look can find. */
    private static final double NEW_GROUND = 0.75;

    private Tiles() {}

    /** The tiles of a picture, row by row; none where the whole is no larger than one. */
    public static List<Box> of(int width, int height) {
        double growth = Math.max(1, Math.max(width / LARGE_WIDTH, height / LARGE_HEIGHT));
        double tileWidth = Math.min(width, Math.floor(WIDTH * growth));
        double tileHeight = Math.min(height, Math.floor(HEIGHT * growth));
        List<Box> tiles = new ArrayList<>();
        for (double y : starts(height, tileHeight)) {
            for (double x : starts(width, tileWidth)) {
                tiles.add(new Box(x, y, tileWidth, tileHeight));
            }
        }
        return tiles.size() == 1 ? List.of() : List.copyOf(tiles);
    }

    private static List<Double> starts(int length, double tile) {
        int count = (int) Math.ceil((length - tile) / (tile * NEW_GROUND)) + 1;
        List<Double> starts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            starts.add(count == 1 ? 0.0 : Math.floor(i * (length - tile) / (count - 1)));
        }
        return starts;
    }
}
