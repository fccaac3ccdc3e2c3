package facedesk.detection.opencv;

import facedesk.detection.Box;
import facedesk.detection.DetectionException;
import facedesk.detection.Point;
import facedesk.detection.geometry.BlazeAnchors;
import facedesk.detection.geometry.Candidate;
import facedesk.detection.geometry.Letterbox;
import facedesk.detection.geometry.Merging;
import facedesk.detection.geometry.Sighting;
import facedesk.detection.geometry.SquareRegion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bytedeco.opencv.opencv_core.Mat;

/** Both BlazeFace networks: large faces and profiles in a whole picture, or one known face in a region of it. */
final class BlazeFace implements AutoCloseable {
    private static final double SAME_FACE = 0.3;
    private static final double REGION = 1.5;
    private static final double MIN_EYES = 0.1;
    private static final double MAX_EYES = 0.9;

    private final Network network;
    private final BlazeAnchors anchors;
    private final int size;

    private BlazeFace(Network network, BlazeAnchors anchors, int size) {
        this.network = network;
        this.anchors = anchors;
        this.size = size;
    }

    /** For whole pictures. */
    static BlazeFace fullRange(Path file) throws DetectionException {
        List<String> outputs = List.of("reshaped_classifier_face_4", "reshaped_regressor_face_4");
        return new BlazeFace(Network.read(file, outputs, 127.5, 1 / 127.5), BlazeAnchors.fullRange(), 192);
    }

    /** For the surroundings of one face. */
    static BlazeFace shortRange(Path file) throws DetectionException {
        List<String> outputs = List.of("classificators", "regressors");
        return new BlazeFace(Network.read(file, outputs, 127.5, 1 / 127.5), BlazeAnchors.shortRange(), 128);
    }

    /** Every face of a picture. */
    List<Sighting> detect(Mat picture, Light light, double minScore) {
        Letterbox letterbox = Letterbox.fit(picture.cols(), picture.rows(), size, size, Double.MAX_VALUE);
        Mat canvas = Canvas.letterbox(picture, letterbox, size, size);
        light.applyTo(canvas);
        List<Sighting> found = new ArrayList<>();
        for (Candidate one : candidates(canvas, minScore)) {
            Box box = letterbox.toPicture(one.box());
            double angle = angle(one.points().get(0), one.points().get(1), one.box());
            found.add(new Sighting(box, one.score(), SquareRegion.around(box, REGION, angle)));
        }
        return found;
    }

    /** How sure the network is, 0..1, that there is a face in a region; 0 when it is not. */
    double certainty(Mat picture, SquareRegion region) {
        Mat canvas = Canvas.warp(picture, region.toCanvas(size), size);
        Light.of(canvas).applyTo(canvas);
        return candidates(canvas, MIN_EYES).stream()
                .mapToDouble(Candidate::score)
                .max()
                .orElse(0);
    }

    private List<Candidate> candidates(Mat canvas, double minScore) {
        List<float[]> answers = network.run(canvas);
        return Merging.merge(anchors.read(answers.get(0), answers.get(1), minScore), SAME_FACE);
    }

    /** How far the eye line is turned; 0 when the eyes are too near or too far apart to be believed. */
    private static double angle(Point rightEye, Point leftEye, Box box) {
        double share = rightEye.distanceTo(leftEye) / Math.max(1e-9, box.width());
        if (share < MIN_EYES || share > MAX_EYES) {
            return 0;
        }
        double angle = Math.atan2(leftEye.y() - rightEye.y(), leftEye.x() - rightEye.x());
        return Math.abs(angle) > Math.PI / 2 ? 0 : angle;
    }

    @Override
    public void close() {
        network.close();
    }
}
