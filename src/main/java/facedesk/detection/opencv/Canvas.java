package facedesk.detection.opencv;

import facedesk.detection.Point;
import facedesk.detection.geometry.Letterbox;
import facedesk.detection.geometry.Similarity;
import java.nio.DoubleBuffer;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Rect;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.bytedeco.opencv.opencv_core.Size;
import org.jspecify.annotations.Nullable;

/** Cuts pictures to the sizes networks want. The caller's pointer scope frees what comes back. */
final class Canvas {
    private Canvas() {}

    /** A picture letterboxed at the top left of a black canvas. */
    static Mat letterbox(Mat picture, Letterbox box, int width, int height) {
        Mat canvas = new Mat(height, width, opencv_core.CV_8UC3, Scalar.all(0));
        Mat part = new Mat(canvas, new Rect(0, 0, box.width(), box.height()));
        int how = box.scale() < 1 ? opencv_imgproc.INTER_AREA : opencv_imgproc.INTER_LINEAR;
        opencv_imgproc.resize(picture, part, part.size(), 0, 0, how);
        return canvas;
    }

    /** A picture with a black margin on all sides. */
    static Mat padded(Mat picture, int margin) {
        Mat padded = new Mat();
        opencv_core.copyMakeBorder(
                picture, padded, margin, margin, margin, margin, opencv_core.BORDER_CONSTANT, Scalar.all(0));
        return padded;
    }

    /**
     * A square cut by a similarity transform, black beyond the picture's edge. Before a strong reduction the part of the
     * picture that is needed is shrunk by area averaging, since bilinear sampling alone would skip pixels and alias.
     */
    static Mat warp(Mat picture, Similarity toCanvas, int size) {
        Mat canvas = new Mat();
        int factor = (int) Math.floor(1 / toCanvas.scale());
        Rect part = factor < 2 ? null : needed(picture, toCanvas, size, factor);
        if (part == null) {
            affine(picture, toCanvas, canvas, size);
            return canvas;
        }
        Mat small = new Mat();
        opencv_imgproc.resize(
                new Mat(picture, part),
                small,
                new Size(part.width() / factor, part.height() / factor),
                0,
                0,
                opencv_imgproc.INTER_AREA);
        double centre = (factor - 1) / 2.0;
        Similarity fromSmall = new Similarity(factor, 0, part.x() + centre, part.y() + centre);
        affine(small, toCanvas.after(fromSmall), canvas, size);
        return canvas;
    }

    /** The part of the picture under the canvas, a multiple of the factor in width and height; null if there is none. */
    private static @Nullable Rect needed(Mat picture, Similarity toCanvas, int size, int factor) {
        Point middle = toCanvas.inverse().apply(new Point(size / 2.0, size / 2.0));
        double reach = size / toCanvas.scale() * Math.sqrt(0.5) + 2 * factor;
        int left = (int) Math.max(0, Math.floor(middle.x() - reach));
        int top = (int) Math.max(0, Math.floor(middle.y() - reach));
        int right = (int) Math.min(picture.cols(), Math.ceil(middle.x() + reach));
        int bottom = (int) Math.min(picture.rows(), Math.ceil(middle.y() + reach));
        int width = (right - left) / factor * factor;
        int height = (bottom - top) / factor * factor;
        return width <= 0 || height <= 0 ? null : new Rect(left, top, width, height);
    }

    private static void affine(Mat picture, Similarity toCanvas, Mat canvas, int size) {
        Mat matrix = new Mat(2, 3, opencv_core.CV_64F);
        DoubleBuffer values = matrix.createBuffer();
        values.put(
                new double[] {toCanvas.a(), -toCanvas.b(), toCanvas.tx(), toCanvas.b(), toCanvas.a(), toCanvas.ty()});
        opencv_imgproc.warpAffine(
                picture,
                canvas,
                matrix,
                new Size(size, size),
                opencv_imgproc.INTER_LINEAR,
                opencv_core.BORDER_CONSTANT,
                Scalar.all(0));
    }
}
