package facedesk.ui.control;

import facedesk.detection.Chip;
import facedesk.image.Frame;
import java.io.ByteArrayInputStream;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** Turns our pictures into JavaFX's. The results may be made on any thread and shown later. */
public final class Images {
    private static final int OPAQUE = 0xFF000000;

    private Images() {}

    /** A stored thumbnail; an image with {@link Image#isError()} when the bytes are no picture. */
    public static Image ofFile(byte[] jpegOrPng) {
        return new Image(new ByteArrayInputStream(jpegOrPng));
    }

    /** An aligned face. */
    public static Image ofChip(Chip chip) {
        return ofBgr(chip.bgr(), Chip.SIZE, Chip.SIZE);
    }

    /** A whole frame; for a moving picture use {@link FrameView}, which copies into one buffer. */
    public static Image ofFrame(Frame frame) {
        return ofBgr(frame.bgr(), frame.width(), frame.height());
    }

    /** Widens BGR bytes to opaque ARGB integers. */
    static void widen(byte[] bgr, int[] argb) {
        for (int pixel = 0, at = 0; pixel < argb.length; pixel++, at += 3) {
            argb[pixel] = OPAQUE | (bgr[at + 2] & 0xFF) << 16 | (bgr[at + 1] & 0xFF) << 8 | (bgr[at] & 0xFF);
        }
    }

    private static Image ofBgr(byte[] bgr, int width, int height) {
        int[] argb = new int[width * height];
        widen(bgr, argb);
        WritableImage image = new WritableImage(width, height);
        image.getPixelWriter().setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        return image;
    }
}
