package facedesk.detection.geometry;

import facedesk.detection.Box;
import facedesk.detection.FivePoints;
import facedesk.detection.Point;

/**
 * The 468 landmarks of one face in picture pixels: x right, y down, z away from the camera in the same unit.
 * Immutable by agreement.
 */
public final class Mesh {
    /** Number of landmarks. */
    public static final int POINTS = 468;

    private static final int[] RIGHT_EYE = {33, 7, 163, 144, 145, 153, 154, 155, 133, 173, 157, 158, 159, 160, 161, 246
    };
    private static final int[] LEFT_EYE = {
        263, 249, 390, 373, 374, 380, 381, 382, 362, 398, 384, 385, 386, 387, 388, 466
    };
    private static final int NOSE = 4;
    private static final int RIGHT_MOUTH = 61;
    private static final int LEFT_MOUTH = 291;
    private static final int RIGHT_EYE_OUTER = 33;
    private static final int LEFT_EYE_OUTER = 263;

    private final double[] xyz;
    private final double presence;

    private Mesh(double[] xyz, double presence) {
        this.xyz = xyz;
        this.presence = presence;
    }

    /**
     * Takes the network's answer back into the picture.
     *
     * @param values x, y, z of each landmark in canvas pixels
     * @param toCanvas from picture to canvas
     * @param presence 0..1
     */
    public static Mesh of(float[] values, Similarity toCanvas, double presence) {
        Similarity back = toCanvas.inverse();
        double scale = back.scale();
        double[] xyz = new double[POINTS * 3];
        for (int i = 0; i < xyz.length; i += 3) {
            Point point = back.apply(new Point(values[i], values[i + 1]));
            xyz[i] = point.x();
            xyz[i + 1] = point.y();
            xyz[i + 2] = values[i + 2] * scale;
        }
        return new Mesh(xyz, presence);
    }

    /** How sure the network is that it looked at a face, 0..1. */
    public double presence() {
        return presence;
    }

    /** One landmark in the picture. */
    public Point point(int index) {
        return new Point(xyz[index * 3], xyz[index * 3 + 1]);
    }

    /** One landmark's distance behind the middle of the face, in pixels. */
    public double depth(int index) {
        return xyz[index * 3 + 2];
    }

    /** Distance between two landmarks in space, in pixels: a turned head keeps it. */
    public double distance(int one, int other) {
        double flat = point(one).distanceTo(point(other));
        return Math.hypot(flat, depth(one) - depth(other));
    }

    /** The five points for alignment: eye centres are the means of their outlines. */
    public FivePoints fivePoints() {
        return new FivePoints(mean(RIGHT_EYE), mean(LEFT_EYE), point(NOSE), point(RIGHT_MOUTH), point(LEFT_MOUTH));
    }

    /** The smallest upright box around all landmarks: brow line to chin, ear to ear. */
    public Box box() {
        return extent(new Similarity(1, 0, 0, 0));
    }

    /** Where to look next time: upright by the eyes, that many times the longer side of the landmarks' extent. */
    public SquareRegion region(double factor) {
        Point right = point(RIGHT_EYE_OUTER);
        Point left = point(LEFT_EYE_OUTER);
        double angle = Math.atan2(left.y() - right.y(), left.x() - right.x());
        Similarity upright = new Similarity(Math.cos(angle), -Math.sin(angle), 0, 0);
        Box box = extent(upright);
        return new SquareRegion(
                upright.inverse().apply(box.center()), Math.max(box.width(), box.height()) * factor, angle);
    }

    private Box extent(Similarity frame) {
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < POINTS; i++) {
            Point point = frame.apply(point(i));
            left = Math.min(left, point.x());
            right = Math.max(right, point.x());
            top = Math.min(top, point.y());
            bottom = Math.max(bottom, point.y());
        }
        return new Box(left, top, right - left, bottom - top);
    }

    private Point mean(int[] indices) {
        double x = 0;
        double y = 0;
        for (int index : indices) {
            x += xyz[index * 3];
            y += xyz[index * 3 + 1];
        }
        return new Point(x / indices.length, y / indices.length);
    }
}
