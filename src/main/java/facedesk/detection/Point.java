package facedesk.detection;

/** A place in a picture, in pixels from the centre of the top-left pixel; x to the right, y down. */
public record Point(double x, double y) {
    /** Distance to another point, in pixels. */
    public double distanceTo(Point other) {
        return Math.hypot(x - other.x, y - other.y);
    }
}
