package facedesk.image;

import facedesk.text.Phrase;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgcodecs;
import org.bytedeco.opencv.opencv_core.Mat;

/**
 * The bytes of a JPEG or PNG as a frame. What the file says about itself is read and checked first, in plain Java, so
 * that no native decoder ever sees a picture of an unheard-of size or a cut-off one. Safe from any thread.
 */
public final class ImageDecoder {
    /** Largest picture in pixels. */
    public static final long MAX_PIXELS = 40_000_000;

    /** Longest side in pixels. */
    public static final int MAX_SIDE = 20_000;

    /** Shortest side in pixels: less holds no face. */
    public static final int MIN_SIDE = 16;

    private ImageDecoder() {}

    /**
     * Decodes to 8-bit BGR, turned as its EXIF orientation says. Grey, CMYK, palette and 16-bit pictures are converted,
     * transparency is laid on white.
     *
     * @throws ImageException if this is no whole, still JPEG or PNG of a sane size; the message is a sentence that
     *     begins with "The picture"
     */
    public static Frame decode(byte[] file) throws ImageException {
        return decode(file, Phrase.of(ImageFault.THE_PICTURE));
    }

    /** As {@link #decode(byte[])}, with what the picture is called: a file's name or a phrase. */
    static Frame decode(byte[] file, Object subject) throws ImageException {
        try {
            PictureHeader header = PictureHeader.read(file);
            checkSize(header);
            return decode(file, header);
        } catch (MalformedPicture e) {
            throw e.of(subject);
        } catch (RuntimeException e) {
            throw new ImageException(e, ImageFault.UNDECODABLE, subject);
        }
    }

    private static void checkSize(PictureHeader header) throws MalformedPicture {
        int width = header.width();
        int height = header.height();
        if (Math.min(width, height) < MIN_SIDE) {
            throw new MalformedPicture(ImageFault.TOO_SMALL, width, height);
        }
        if (Math.max(width, height) > MAX_SIDE || (long) width * height > MAX_PIXELS) {
            throw new MalformedPicture(ImageFault.TOO_LARGE, width, height);
        }
    }

    private static Frame decode(byte[] file, PictureHeader header) throws MalformedPicture {
        int flags = header.transparent()
                ? opencv_imgcodecs.IMREAD_UNCHANGED
                : opencv_imgcodecs.IMREAD_COLOR | opencv_imgcodecs.IMREAD_IGNORE_ORIENTATION;
        try (BytePointer bytes = new BytePointer(file);
                Mat wrapped = new Mat(1, file.length, opencv_core.CV_8UC1, bytes);
                Mat decoded = opencv_imgcodecs.imdecode(wrapped, flags)) {
            if (!Mats.isPicture(decoded) || decoded.cols() != header.width() || decoded.rows() != header.height()) {
                throw new MalformedPicture(ImageFault.DAMAGED);
            }
            byte[] bgr = decoded.channels() == 4 ? Transparency.onWhite(decoded) : Mats.bgr(decoded);
            return header.orientation().upright(Frame.still(bgr, decoded.cols(), decoded.rows()));
        }
    }
}
