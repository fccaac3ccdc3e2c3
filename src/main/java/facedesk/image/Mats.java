package facedesk.image;

import java.nio.ByteBuffer;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;

/** Frames as OpenCV's matrices and back. Every call copies, so that neither side holds the other's memory. */
public final class Mats {
    private Mats() {}

    /** A new 8-bit BGR matrix with the frame's pixels; the caller closes it. */
    public static Mat of(Frame frame) {
        return ofBgr(frame.bgr(), frame.width(), frame.height());
    }

    /** A new 8-bit BGR matrix with these pixels; the caller closes it. */
    public static Mat ofBgr(byte[] bgr, int width, int height) {
        Mat mat = new Mat(height, width, opencv_core.CV_8UC3);
        mat.data().put(bgr, 0, width * height * 3);
        return mat;
    }

    /** Whether {@link #bgr} can turn it into pixels: not empty, two-dimensional, of 1, 3 or 4 channels. */
    public static boolean isPicture(Mat mat) {
        return !mat.isNull()
                && !mat.empty()
                && mat.dims() == 2
                && (mat.channels() == 1 || mat.channels() == 3 || mat.channels() == 4);
    }

    /**
     * The pixels of a matrix, whatever its row padding, as 8-bit BGR without padding. Grey is spread over three
     * channels, alpha is dropped, 16-bit is reduced to its upper 8 bits.
     *
     * @throws IllegalArgumentException unless {@link #isPicture} holds and the depth is 8 or 16 bits unsigned
     */
    public static byte[] bgr(Mat mat) {
        if (!isPicture(mat)) {
            throw new IllegalArgumentException("An empty matrix or one of odd channels is no picture");
        }
        if (mat.type() == opencv_core.CV_8UC3) {
            return rows(mat);
        }
        try (Mat eight = eightBit(mat);
                Mat colour = new Mat()) {
            if (eight.channels() == 3) {
                return rows(eight);
            }
            int code = eight.channels() == 1 ? opencv_imgproc.COLOR_GRAY2BGR : opencv_imgproc.COLOR_BGRA2BGR;
            opencv_imgproc.cvtColor(eight, colour, code);
            return rows(colour);
        }
    }

    private static Mat eightBit(Mat mat) {
        Mat eight = new Mat();
        switch (mat.depth()) {
            case opencv_core.CV_8U -> mat.copyTo(eight);
            case opencv_core.CV_16U -> mat.convertTo(eight, opencv_core.CV_8U, 1 / 257.0, 0);
            default -> {
                eight.close();
                throw new IllegalArgumentException("Pixels of depth " + mat.depth() + " are no picture");
            }
        }
        return eight;
    }

    private static byte[] rows(Mat mat) {
        int row = mat.cols() * 3;
        byte[] bgr = new byte[Math.multiplyExact(row, mat.rows())];
        long step = mat.step(0);
        try (BytePointer data = mat.data()) {
            ByteBuffer buffer = data.capacity(step * (mat.rows() - 1) + row).asBuffer();
            if (step == row) {
                buffer.get(bgr);
                return bgr;
            }
            for (int y = 0; y < mat.rows(); y++) {
                buffer.get(Math.toIntExact(y * step), bgr, y * row, row);
            }
            return bgr;
        }
    }
}
