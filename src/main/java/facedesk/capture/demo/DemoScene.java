package facedesk.capture.demo;

import facedesk.image.Frame;
import facedesk.image.Scaling;
import java.util.List;

/**
 * What stands before the demo camera: one or two portraits in front of a blurred room. Larger than the camera's picture on
 * every side, so that the camera may sway.
 */
final class DemoScene {
    static final int WIDTH = 800;
    static final int HEIGHT = 600;

    private static final double ALONE = 0.8;
    private static final double TOGETHER = 0.62;
    private static final int ALONE_BOTTOM = 600;
    private static final int TOGETHER_BOTTOM = 560;

    /** Width in pixels over which a portrait fades into the room. */
    private static final double FEATHER = 48;

    private static final double ROOM_LIGHT = 0.8;

    private DemoScene() {}

    /** One person, or two side by side. */
    static Frame of(List<Frame> portraits) {
        byte[] scene = room(portraits.get(0));
        if (portraits.size() == 1) {
            place(scene, portraits.get(0), ALONE, WIDTH / 2, ALONE_BOTTOM);
        } else {
            place(scene, portraits.get(0), TOGETHER, WIDTH / 2 - 150, TOGETHER_BOTTOM);
            place(scene, portraits.get(1), TOGETHER, WIDTH / 2 + 150, TOGETHER_BOTTOM);
        }
        return Frame.still(scene, WIDTH, HEIGHT);
    }

    /** The portrait's own colours, so far out of focus that nothing in it has a shape. */
    private static byte[] room(Frame portrait) {
        Frame room = Scaling.resize(Scaling.resize(portrait, 8, 6), WIDTH, HEIGHT);
        byte[] pixels = room.bgr().clone();
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (byte) Math.round((pixels[i] & 0xFF) * ROOM_LIGHT);
        }
        return pixels;
    }

    private static void place(byte[] scene, Frame portrait, double scale, int centerX, int bottom) {
        Frame small = Scaling.resize(
                portrait, (int) Math.round(portrait.width() * scale), (int) Math.round(portrait.height() * scale));
        int left = centerX - small.width() / 2;
        int top = bottom - small.height();
        for (int y = 0; y < small.height(); y++) {
            for (int x = 0; x < small.width(); x++) {
                double alpha = alpha(x, y, small.width(), bottom == HEIGHT ? Integer.MAX_VALUE : small.height());
                blend(scene, ((top + y) * WIDTH + left + x) * 3, small.bgr(), (y * small.width() + x) * 3, alpha);
            }
        }
    }

    private static double alpha(int x, int y, int width, int height) {
        double sides = Math.min(1, Math.min(x, width - 1 - x) / FEATHER);
        double ends = Math.min(1, Math.min(y, height - 1 - y) / FEATHER);
        double ramp = sides * ends;
        return ramp * ramp * (3 - 2 * ramp);
    }

    private static void blend(byte[] scene, int to, byte[] portrait, int from, double alpha) {
        for (int channel = 0; channel < 3; channel++) {
            double mixed = alpha * (portrait[from + channel] & 0xFF) + (1 - alpha) * (scene[to + channel] & 0xFF);
            scene[to + channel] = (byte) Math.round(mixed);
        }
    }
}
