package facedesk.detection.opencv;

import facedesk.detection.Pose;
import facedesk.detection.Quality;
import facedesk.detection.appearance.Appearance;
import facedesk.detection.appearance.OverallQuality;
import java.nio.DoubleBuffer;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;

/** Measures the aligned chip. */
final class QualityMeter {
    private QualityMeter() {}

    static Quality measure(Mat chip, double eyeDistance, double presence, Pose pose, Appearance appearance) {
        Mat grey = new Mat();
        Mat edges = new Mat();
        opencv_imgproc.cvtColor(chip, grey, opencv_imgproc.COLOR_BGR2GRAY);
        opencv_imgproc.Laplacian(grey, edges, opencv_core.CV_32F);
        double[] light = meanAndDeviation(grey);
        double sharpness = Math.pow(meanAndDeviation(edges)[1], 2);
        Quality parts = new Quality(eyeDistance, sharpness, light[0], light[1], presence, 0, appearance);
        return parts.withOverall(OverallQuality.of(parts, pose));
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
