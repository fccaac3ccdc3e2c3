package facedesk.detection.geometry;

import facedesk.detection.Point;
import java.util.List;

/**
 * Rotation, uniform scale and shift of the plane, never a reflection: {@code x' = a x - b y + tx}, {@code y' = b x + a y +
 * ty}.
 */
public record Similarity(double a, double b, double tx, double ty) {
    /**
     * The least-squares transform between matched points (Umeyama 1991). In the plane the singular value decomposition
     * of the general method reduces to one complex division.
     *
     * @throws IllegalArgumentException unless both lists are equally long and the source has two distinct points
     */
    public static Similarity fit(List<Point> from, List<Point> to) {
        if (from.size() != to.size()) {
            throw new IllegalArgumentException(from.size() + " points cannot be matched with " + to.size());
        }
        Point fromMean = mean(from);
        Point toMean = mean(to);
        double dot = 0;
        double cross = 0;
        double spread = 0;
        for (int i = 0; i < from.size(); i++) {
            double x = from.get(i).x() - fromMean.x();
            double y = from.get(i).y() - fromMean.y();
            double u = to.get(i).x() - toMean.x();
            double v = to.get(i).y() - toMean.y();
            dot += x * u + y * v;
            cross += x * v - y * u;
            spread += x * x + y * y;
        }
        if (!(spread > 0)) {
            throw new IllegalArgumentException("A transform needs two distinct points");
        }
        double a = dot / spread;
        double b = cross / spread;
        return new Similarity(
                a,
                b,
                toMean.x() - a * fromMean.x() + b * fromMean.y(),
                toMean.y() - b * fromMean.x() - a * fromMean.y());
    }

    /** Factor by which lengths grow. */
    public double scale() {
        return Math.hypot(a, b);
    }

    /** Where a point goes. */
    public Point apply(Point point) {
        return new Point(a * point.x() - b * point.y() + tx, b * point.x() + a * point.y() + ty);
    }

    /** The way back. */
    public Similarity inverse() {
        double square = a * a + b * b;
        double c = a / square;
        double d = -b / square;
        return new Similarity(c, d, -(c * tx - d * ty), -(d * tx + c * ty));
    }

    /** First the other transform, then this one. */
    public Similarity after(Similarity first) {
        Point shift = apply(new Point(first.tx, first.ty));
        return new Similarity(a * first.a - b * first.b, b * first.a + a * first.b, shift.x(), shift.y());
    }

    private static Point mean(List<Point> points) {
        double x = points.stream().mapToDouble(Point::x).average().orElse(0);
        double y = points.stream().mapToDouble(Point::y).average().orElse(0);
        return new Point(x, y);
    }
}
