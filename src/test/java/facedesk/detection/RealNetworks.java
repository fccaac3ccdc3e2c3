package facedesk.detection;

import facedesk.image.Frame;
import facedesk.image.ImageException;
import facedesk.image.ImageFiles;
import java.nio.file.Path;

/** The shipped networks and real pictures for tests. */
public final class RealNetworks {
    private RealNetworks() {}

    /** The files under the project's models folder. */
    public static DetectionModels models() {
        Path folder = Path.of("models");
        return new DetectionModels(
                folder.resolve("rfb320/rfb320.onnx"),
                folder.resolve("blazeface-full/blazeface-full.tflite"),
                folder.resolve("blazeface-short/blazeface-short.tflite"),
                folder.resolve("facemesh/facemesh.tflite"));
    }

    /** One of the six sample pictures, 1..6. */
    public static Frame sample(int number) {
        return read(Path.of("src/test/resources/samples/sample" + number + ".jpg"));
    }

    /** A picture file. */
    public static Frame read(Path file) {
        try {
            return ImageFiles.read(file);
        } catch (ImageException e) {
            throw new IllegalStateException(e);
        }
    }

    /** 640 x 480 pixels around one face of the third sample picture, as a webcam would show it. */
    public static Frame webcamFrame() {
        return crop(sample(3), 380, 240, 640, 480);
    }

    /** A part of a picture, black beyond its edge. */
    public static Frame crop(Frame picture, int left, int top, int width, int height) {
        byte[] bgr = new byte[width * height * 3];
        int from = Math.max(0, left);
        int to = Math.min(picture.width(), left + width);
        for (int y = Math.max(0, -top); y < height && top + y < picture.height() && to > from; y++) {
            System.arraycopy(
                    picture.bgr(),
                    ((top + y) * picture.width() + from) * 3,
                    bgr,
                    (y * width + from - left) * 3,
                    (to - from) * 3);
        }
        return Frame.still(bgr, width, height);
    }

    /** The picture as in a mirror. */
    public static Frame mirrored(Frame picture) {
        byte[] bgr = new byte[picture.bgr().length];
        for (int i = 0; i < bgr.length; i++) {
            int pixel = i / 3;
            int x = pixel % picture.width();
            int mirrored = pixel - x + picture.width() - 1 - x;
            bgr[mirrored * 3 + i % 3] = picture.bgr()[i];
        }
        return Frame.still(bgr, picture.width(), picture.height());
    }
}
