package facedesk.detection.geometry;

import facedesk.detection.Box;
import facedesk.detection.Point;
import java.util.List;

/**
 * One answer of a detector before merging, in canvas pixels.
 *
 * @param box around the face
 * @param points the detector's own landmarks, the same number for all answers of one detector, often none
 * @param score 0..1
 */
public record Candidate(Box box, List<Point> points, double score) {}
