package facedesk.detection.geometry;

import facedesk.detection.Box;
import facedesk.detection.Point;

/**
 * A face as a detector reports it, before landmarks.
 *
 * @param box in picture pixels
 * @param score 0..1
 * @param region where the landmark network should look, as suits this detector's kind of box
 */
public record Sighting(Box box, double score, SquareRegion region) {
    /** The same sighting in a picture whose origin lies elsewhere. */
    public Sighting shifted(double dx, double dy) {
        Box moved = box.shifted(dx, dy);
        SquareRegion there = new SquareRegion(
                new Point(region.center().x() + dx, region.center().y() + dy), region.side(), region.angle());
        return new Sighting(moved, score, there);
    }
}
