package facedesk.image;

import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.opencv_core.Mat;

/** Pictures with alpha, laid on white: dropping alpha would show whatever colour hides in the transparent parts. */
final class Transparency {
    private Transparency() {}

    /** 8-bit BGR from 8- or 16-bit BGRA. */
    static byte[] onWhite(Mat bgra) {
        byte[] pixels = eightBit(bgra);
        byte[] bgr = new byte[pixels.length / 4 * 3];
        for (int from = 0, to = 0; from < pixels.length; from += 4, to += 3) {
            int alpha = pixels[from + 3] & 0xFF;
            for (int channel = 0; channel < 3; channel++) {
                int colour = pixels[from + channel] & 0xFF;
                bgr[to + channel] = (byte) ((colour * alpha + 255 * (255 - alpha) + 127) / 255);
            }
        }
        return bgr;
    }

    private static byte[] eightBit(Mat bgra) {
        try (Mat eight = new Mat()) {
            bgra.convertTo(eight, opencv_core.CV_8U, bgra.depth() == opencv_core.CV_16U ? 1 / 257.0 : 1, 0);
            byte[] pixels = new byte[Math.multiplyExact(Math.multiplyExact(eight.cols(), eight.rows()), 4)];
            try (BytePointer data = eight.data()) {
                data.get(pixels);
            }
            return pixels;
        }
    }
}
