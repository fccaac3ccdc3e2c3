package facedesk.capture.demo;

import facedesk.image.Frame;
import facedesk.image.Mats;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Rect;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.bytedeco.opencv.opencv_core.Size;

/** Sees scenes as a webcam does: moved, lit, a little blurred and never without noise. Native memory until closed. */
final class DemoLens implements AutoCloseable {
    static final int WIDTH = 640;
    static final int HEIGHT = 480;

    /** Standard deviation of the noise in grey levels, about that of a cheap sensor indoors. */
    private static final double NOISE = 3.5;

    /** The noise lies in one larger sheet; every frame takes it from another place. */
    private static final int SPARE = 64;

    private static final double SHARP = 0.3;

    private final long seed;
    private final List<Mat> scenes = new ArrayList<>();
    private final Mat noise;
    private final Size size = new Size(WIDTH, HEIGHT);
    private final Size automatic = new Size(0, 0);
    private final Scalar black = new Scalar(0);

    DemoLens(List<Frame> scenes, long seed) {
        this.seed = seed;
        for (Frame scene : scenes) {
            this.scenes.add(Mats.of(scene));
        }
        noise = noise(new SplittableRandom(seed));
    }

    private static Mat noise(SplittableRandom random) {
        byte[] grain = new byte[(WIDTH + SPARE) * (HEIGHT + SPARE) * 3];
        for (int i = 0; i < grain.length; i++) {
            grain[i] = (byte) Math.max(0, Math.min(255, Math.round(128 + NOISE * random.nextGaussian())));
        }
        return Mats.ofBgr(grain, WIDTH + SPARE, HEIGHT + SPARE);
    }

    /** The pixels of a frame: 8-bit BGR, {@value #WIDTH} x {@value #HEIGHT}. */
    byte[] pixels(DemoScript.Shot shot, long frame) {
        DemoMotion motion = DemoMotion.at((double) frame / DemoScript.RATE, seed);
        SplittableRandom random = new SplittableRandom(seed * 31 + frame);
        try (Mat seen = seen(shot, motion);
                Rect place = new Rect(random.nextInt(SPARE), random.nextInt(SPARE), WIDTH, HEIGHT);
                Mat grain = noise.apply(place)) {
            if (motion.blur() >= SHARP) {
                opencv_imgproc.GaussianBlur(seen, seen, automatic, motion.blur());
            }
            opencv_core.addWeighted(seen, motion.gain(), grain, 1, -128, seen);
            return Mats.bgr(seen);
        }
    }

    private Mat seen(DemoScript.Shot shot, DemoMotion motion) {
        Mat scene = moved(scenes.get(shot.scene()), motion);
        if (shot.faded() > 0) {
            try (Mat next = moved(scenes.get(shot.next()), motion)) {
                opencv_core.addWeighted(scene, 1 - shot.faded(), next, shot.faded(), 0, scene);
            }
        }
        return scene;
    }

    private Mat moved(Mat scene, DemoMotion motion) {
        double[] map = motion.pictureToScene(WIDTH / 2.0, HEIGHT / 2.0, DemoScene.WIDTH / 2.0, DemoScene.HEIGHT / 2.0);
        Mat result = new Mat();
        try (DoublePointer values = new DoublePointer(map);
                Mat matrix = new Mat(2, 3, opencv_core.CV_64F, values)) {
            opencv_imgproc.warpAffine(
                    scene,
                    result,
                    matrix,
                    size,
                    opencv_imgproc.INTER_LINEAR | opencv_imgproc.WARP_INVERSE_MAP,
                    opencv_core.BORDER_REPLICATE,
                    black);
        }
        return result;
    }

    @Override
    public void close() {
        scenes.forEach(Mat::close);
        noise.close();
        size.close();
        automatic.close();
        black.close();
    }
}
