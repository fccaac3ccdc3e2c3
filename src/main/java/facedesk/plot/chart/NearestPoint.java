package facedesk.plot.chart;

import java.util.Optional;

/**
 * The point of a curve that is nearest to a pixel.
 *
 * @param point its number
 * @param distance how far away, in pixels
 */
public record NearestPoint(int point, double distance) {
    /** Finds it among the points in the plot; empty where none is. */
    public static Optional<NearestPoint> of(Curve curve, PixelMap map, double pixelX, double pixelY) {
        NearestPoint nearest = null;
        for (int i = 0; i < curve.size(); i++) {
            double x = map.x(curve.x(i));
            double y = map.y(curve.y(i));
            double distance = Math.hypot(x - pixelX, y - pixelY);
            if (map.contains(x, y) && (nearest == null || distance < nearest.distance())) {
                nearest = new NearestPoint(i, distance);
            }
        }
        return Optional.ofNullable(nearest);
    }
}
