package facedesk.detection.geometry;

import facedesk.detection.Box;
import facedesk.detection.Point;

/**
 * The square of a picture that a landmark network looks at.
 *
 * @param center in picture pixels
 * @param side in picture pixels
 * @param angle radians by which the region's x axis is turned clockwise in the picture
 */
public record SquareRegion(Point center, double side, double angle) {
    /** Around a box, its longer side times a factor. */
    public static SquareRegion around(Box box, double factor, double angle) {
        return new SquareRegion(box.center(), Math.max(box.width(), box.height()) * factor, angle);
    }

    /** From picture pixels to the pixels of a square canvas of that size. */
    public Similarity toCanvas(int size) {
        double scale = size / side;
        double a = Math.cos(angle) * scale;
        double b = -Math.sin(angle) * scale;
        double half = size / 2.0;
        return new Similarity(a, b, half - a * center.x() + b * center.y(), half - b * center.x() - a * center.y());
    }
}
