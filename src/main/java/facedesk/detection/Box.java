package facedesk.detection;

/** An upright rectangle in picture pixels; it may reach beyond the picture's edge. */
public record Box(double x, double y, double width, double height) {
    /** Its centre. */
    public Point center() {
        return new Point(x + width / 2, y + height / 2);
    }

    /** Its area in square pixels. */
    public double area() {
        return width * height;
    }

    /** Intersection over union with another box, 0..1; 0 for boxes without area. */
    public double iou(Box other) {
        double overlapWidth = Math.min(x + width, other.x + other.width) - Math.max(x, other.x);
        double overlapHeight = Math.min(y + height, other.y + other.height) - Math.max(y, other.y);
        if (overlapWidth <= 0 || overlapHeight <= 0) {
            return 0;
        }
        double overlap = overlapWidth * overlapHeight;
        return overlap / (area() + other.area() - overlap);
    }

    /** The same box moved. */
    public Box shifted(double dx, double dy) {
        return new Box(x + dx, y + dy, width, height);
    }
}
