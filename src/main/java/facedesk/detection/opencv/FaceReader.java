package facedesk.detection.opencv;

import facedesk.detection.Chip;
import facedesk.detection.Face;
import facedesk.detection.FivePoints;
import facedesk.detection.Pose;
import facedesk.detection.Quality;
import facedesk.detection.appearance.Appearance;
import facedesk.detection.appearance.AppearanceMeter;
import facedesk.detection.geometry.HeadPose;
import facedesk.detection.geometry.Mesh;
import facedesk.detection.geometry.Sighting;
import facedesk.detection.geometry.SquareRegion;
import org.bytedeco.opencv.opencv_core.Mat;

/** From a place in a picture to a face with all that later rooms need. */
final class FaceReader {
    /** The landmarks' extent times this is what the network saw in training. */
    private static final double REGION = 1.5;

    private static final double LOST = 0.5;

    private final FaceMesh network;

    FaceReader(FaceMesh network) {
        this.network = network;
    }

    /**
     * Two passes: the second looks upright and centred at what the first has found. On a hard pose the second may lose
     * what the first had.
     */
    Mesh mesh(Mat picture, Sighting sighting) {
        Mesh first = network.read(picture, sighting.region());
        Mesh second = network.read(picture, first.region(REGION));
        return second.presence() < LOST && first.presence() > second.presence() ? first : second;
    }

    /** One pass where the face was a frame ago: the last landmarks have the place already. */
    Mesh mesh(Mat picture, Face last) {
        double angle = Math.toRadians(last.pose().roll());
        return network.read(picture, SquareRegion.around(last.box(), REGION, angle));
    }

    /** Measures and cuts; the score is handed through. */
    Face face(Mat picture, Mesh mesh, double score) {
        FivePoints points = mesh.fivePoints();
        Pose pose = HeadPose.of(mesh);
        Mat aligned = ChipCutter.cut(picture, points);
        Chip chip = ChipCutter.toChip(aligned);
        Appearance appearance = AppearanceMeter.measure(mesh, pose, chip);
        Quality quality = QualityMeter.measure(aligned, points.eyeDistance(), mesh.presence(), pose, appearance);
        return new Face(mesh.box(), points, pose, quality, score, chip);
    }
}
