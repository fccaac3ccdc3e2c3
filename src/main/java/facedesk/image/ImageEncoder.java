package facedesk.image;

import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.opencv.global.opencv_imgcodecs;
import org.bytedeco.opencv.opencv_core.Mat;

/** Frames as the bytes of a picture file. Safe from any thread. */
public final class ImageEncoder {
    private ImageEncoder() {}

    /**
     * A baseline JPEG without metadata.
     *
     * @param quality 1 (worst) to 100; 85 to 95 keep a face as it is
     * @throws IllegalArgumentException if the quality is out of range
     */
    public static byte[] jpeg(Frame frame, int quality) {
        if (quality < 1 || quality > 100) {
            throw new IllegalArgumentException("JPEG quality goes from 1 to 100, not " + quality);
        }
        return encode(frame, ".jpg", opencv_imgcodecs.IMWRITE_JPEG_QUALITY, quality);
    }

    /** A PNG: every pixel as it is. */
    public static byte[] png(Frame frame) {
        return encode(frame, ".png", opencv_imgcodecs.IMWRITE_PNG_COMPRESSION, 6);
    }

    private static byte[] encode(Frame frame, String type, int key, int value) {
        try (Mat mat = Mats.of(frame);
                BytePointer bytes = new BytePointer();
                IntPointer settings = new IntPointer(key, value)) {
            if (!opencv_imgcodecs.imencode(type, mat, bytes, settings)) {
                throw new IllegalStateException("A frame could not be encoded as " + type);
            }
            byte[] result = new byte[Math.toIntExact(bytes.limit())];
            bytes.get(result);
            return result;
        }
    }
}
