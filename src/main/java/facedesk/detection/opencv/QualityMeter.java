package facedesk.detection.opencv;

import facedesk.detection.Pose;
import facedesk.detection.Quality;
import facedesk.detection.appearance.Appearance;
import java.nio.DoubleBuffer;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;

/** Measures the aligned chip. */
final class QualityMeter {
    private static final double GOOD_EYE_DISTANCE = 60;
    private static final double GOOD_SHARPNESS = 150;
    private static final double GOOD_CONTRAST = 40;
    private static final double GOOD_LIGHT = 120;

    private QualityMeter() {}

    static Quality measure(Mat chip, double eyeDistance, double presence, Pose pose, Appearance appearance) {
        Mat grey = new Mat();
        Mat edges = new Mat();
        opencv_imgproc.cvtColor(chip, grey, opencv_imgproc.COLOR_BGR2GRAY);
        opencv_imgproc.Laplacian(grey, edges, opencv_core.CV_32F);
        double[] light = meanAndDeviation(grey);
        double sharpness = Math.pow(meanAndDeviation(edges)[1], 2);
        double overall = overall(eyeDistance, sharpness, light, pose) * presence;
        return new Quality(eyeDistance, sharpness, light[0], light[1], presence, overall, appearance);
    }

    /**
     * The geometric mean of size, sharpness, light, contrast and frontality, each 0..1 and full when good enough: one bad
     * component cannot be made up for by the others.
     */
    private static double overall(double eyeDistance, double sharpness, double[] light, Pose pose) {
        double size = Math.min(1, eyeDistance / GOOD_EYE_DISTANCE);
        double sharp = Math.min(1, Math.sqrt(sharpness / GOOD_SHARPNESS));
        double exposure = Math.max(0, 1 - Math.abs(light[0] - GOOD_LIGHT) / GOOD_LIGHT);
        double contrast = Math.min(1, light[1] / GOOD_CONTRAST);
        double frontal =
                Math.max(0, Math.cos(Math.toRadians(pose.yaw()))) * Math.max(0, Math.cos(Math.toRadians(pose.pitch())));
        return Math.pow(size * sharp * Math.sqrt(exposure * contrast) * frontal, 0.25);
    }

    private static double[] meanAndDeviation(Mat grey) {
        Mat mean = new Mat();
        Mat deviation = new Mat();
        opencv_core.meanStdDev(grey, mean, deviation);
        DoubleBuffer first = mean.createBuffer();
        DoubleBuffer second = deviation.createBuffer();
        return new double[] {first.get(0), second.get(0)};
    }
}
