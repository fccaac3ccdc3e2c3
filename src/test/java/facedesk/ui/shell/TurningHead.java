package facedesk.ui.shell;

import facedesk.image.Frame;
import facedesk.image.ImageFiles;
import facedesk.image.Scaling;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Frames of one person before a camera, made of one of the demo pictures, which shows a head turned a little to its right,
 * and of its mirror image, in which the head has turned to the left; swaying all the while. To be played by an
 * {@code images:} source, over and over.
 */
final class TurningHead {
    private static final int FRAMES_OF_A_VIEW = 24;
    private static final double SWAY = 6;

    private TurningHead() {}

    /** Writes the frames into a folder, which is made; returns the source's address. */
    static String write(Path folder) throws Exception {
        Files.createDirectories(folder);
        Frame right = ImageFiles.read(Path.of("assets/demo/person-a-enrolled.jpg"));
        Frame left = mirrored(right);
        for (int i = 0; i < FRAMES_OF_A_VIEW; i++) {
            double sway = SWAY * Math.sin(2 * Math.PI * i / FRAMES_OF_A_VIEW);
            ImageFiles.write(folder.resolve(String.format("a-%02d.jpg", i)), seen(right, sway));
            ImageFiles.write(folder.resolve(String.format("b-%02d.jpg", i)), seen(left, sway));
        }
        return "images:" + folder + "?rate=12";
    }

    /** As a camera of 640 x 480 sees the upper part of a portrait. */
    private static Frame seen(Frame portrait, double sway) {
        double width = portrait.width() - 2 * SWAY;
        return Scaling.crop(portrait, SWAY + sway, 110, width, width * 0.75, 640, 480);
    }

    private static Frame mirrored(Frame frame) {
        byte[] from = frame.bgr();
        byte[] to = new byte[from.length];
        int width = frame.width();
        for (int pixel = 0; pixel < width * frame.height(); pixel++) {
            int opposite = pixel - pixel % width + width - 1 - pixel % width;
            System.arraycopy(from, pixel * 3, to, opposite * 3, 3);
        }
        return Frame.still(to, width, frame.height());
    }
}
