package facedesk.detection.opencv;

import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Scalar;

/**
 * What a dark picture needs before a network can see in it: rfb320 is blind at a tenth of the usual light. Only what the
 * detectors and the landmark network look at is brightened; the chip keeps the picture's own light.
 *
 * @param gain factor on all values, 1..8
 * @param noisy whether so little light is left that noise has to be smoothed as well
 */
record Light(double gain, boolean noisy) {
    /** Leaves a picture as it is. */
    static final Light AS_IT_IS = new Light(1, false);

    private static final double DARK = 60;
    private static final double NOISY = 20;
    private static final double AIM = 100;
    private static final double MOST = 8;

    /** Measures a picture; a reduced one serves as well. */
    static Light of(Mat picture) {
        try (Scalar sums = opencv_core.mean(picture)) {
            double mean = (sums.get(0) + sums.get(1) + sums.get(2)) / 3;
            return new Light(mean < DARK ? Math.min(MOST, AIM / Math.max(1, mean)) : 1, mean < NOISY);
        }
    }

    /** Whether there is anything to do. */
    boolean dark() {
        return gain > 1;
    }

    /** Brightens in place. */
    void applyTo(Mat picture) {
        if (gain > 1) {
            picture.convertTo(picture, -1, gain, 0);
        }
        if (noisy) {
            opencv_imgproc.medianBlur(picture, picture, 3);
        }
    }
}
