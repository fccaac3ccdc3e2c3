package facedesk.detection.opencv;

import facedesk.detection.Chip;
import facedesk.detection.FivePoints;
import facedesk.detection.Point;
import facedesk.detection.geometry.Similarity;
import java.util.List;
import org.bytedeco.opencv.opencv_core.Mat;

/** Moves the five points of a face to the places that embeddings are trained on, as nearly as a similarity can. */
final class ChipCutter {
    /** The places for 112 x 112 that ArcFace training made customary: eyes, nose, mouth corners. */
    private static final List<Point> PLACES = List.of(
            new Point(38.2946, 51.6963),
            new Point(73.5318, 51.5014),
            new Point(56.0252, 71.7366),
            new Point(41.5493, 92.3655),
            new Point(70.7299, 92.2041));

    private ChipCutter() {}

    /** The aligned pixels, 112 x 112 BGR, black beyond the picture's edge. */
    static Mat cut(Mat picture, FivePoints points) {
        List<Point> from =
                List.of(points.rightEye(), points.leftEye(), points.nose(), points.rightMouth(), points.leftMouth());
        return Canvas.warp(picture, Similarity.fit(from, PLACES), Chip.SIZE);
    }

    /** The same pixels as a value. */
    static Chip toChip(Mat aligned) {
        byte[] bgr = new byte[Chip.BYTES];
        aligned.data().get(bgr);
        return Chip.ofBgr(bgr);
    }
}
