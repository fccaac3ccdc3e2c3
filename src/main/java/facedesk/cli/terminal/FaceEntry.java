package facedesk.cli.terminal;

import facedesk.detection.Box;
import facedesk.detection.Face;
import facedesk.detection.FivePoints;
import facedesk.detection.Point;
import facedesk.detection.Pose;
import facedesk.detection.Quality;
import java.util.List;

/**
 * A face as JSON names it.
 *
 * @param box x, y, width, height in pixels of the upright picture
 * @param points right eye, left eye, nose, right and left corner of the mouth; x and y each; the person's own right
 * @param pose degrees
 * @param quality as measured
 * @param detectionScore how sure the detector is, 0..1; no comparison score
 */
public record FaceEntry(double[] box, List<double[]> points, Pose pose, Quality quality, double detectionScore) {
    public static FaceEntry of(Face face) {
        Box box = face.box();
        FivePoints points = face.points();
        return new FaceEntry(
                new double[] {tenth(box.x()), tenth(box.y()), tenth(box.width()), tenth(box.height())},
                List.of(
                        at(points.rightEye()),
                        at(points.leftEye()),
                        at(points.nose()),
                        at(points.rightMouth()),
                        at(points.leftMouth())),
                face.pose(),
                face.quality(),
                face.score());
    }

    private static double[] at(Point point) {
        return new double[] {tenth(point.x()), tenth(point.y())};
    }

    private static double tenth(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
