package facedesk.detection.opencv;

import facedesk.detection.Box;
import facedesk.detection.geometry.Sighting;
import facedesk.detection.geometry.Tiles;
import java.util.List;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Rect;

/**
 * Looks at one part of a large picture at a time, at full detail, another with each call. A person some metres away from
 * a 720p camera is too small in the whole picture as the network sees it; all parts at once would cost six times as much.
 */
final class CloserLook {
    private static final double EDGE = 2;

    private final RfbDetector detector;
    private int next;

    /** The detector stays the caller's. */
    CloserLook(RfbDetector detector) {
        this.detector = detector;
    }

    /** Faces that lie whole within the part whose turn it is; none in a picture no larger than one part. */
    List<Sighting> detect(Mat picture) {
        List<Box> tiles = Tiles.of(picture.cols(), picture.rows());
        if (tiles.isEmpty()) {
            return List.of();
        }
        next = (next + 1) % tiles.size();
        Box tile = tiles.get(next);
        Mat part = new Mat(picture, new Rect((int) tile.x(), (int) tile.y(), (int) tile.width(), (int) tile.height()));
        return detector.detectInAnyLight(part).stream()
                .map(one -> one.shifted(tile.x(), tile.y()))
                .filter(one -> !cut(one.box(), tile, picture))
                .toList();
    }

    /** Whether a box reaches a border of the tile that is none of the picture: then it shows a part of a face. */
    private static boolean cut(Box box, Box tile, Mat picture) {
        return (tile.x() > 0 && box.x() < tile.x() + EDGE)
                || (tile.y() > 0 && box.y() < tile.y() + EDGE)
                || (right(tile) < picture.cols() && right(box) > right(tile) - EDGE)
                || (bottom(tile) < picture.rows() && bottom(box) > bottom(tile) - EDGE);
    }

    private static double right(Box box) {
        return box.x() + box.width();
    }

    private static double bottom(Box box) {
        return box.y() + box.height();
    }
}
