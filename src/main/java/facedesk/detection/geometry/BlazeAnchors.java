package facedesk.detection.geometry;

import facedesk.detection.Box;
import facedesk.detection.Point;
import java.util.ArrayList;
import java.util.List;

/**
 * The fixed places a BlazeFace network answers for, and how its numbers are read: for each anchor a box centre and size
 * and six points (right eye, left eye, nose, mouth, right ear, left ear) in canvas pixels, relative to the anchor.
 */
public final class BlazeAnchors {
    /** Numbers per anchor: centre, size, six points. */
    public static final int VALUES = 16;

    private static final int POINTS = 6;

    private final double[] x;
    private final double[] y;

    private BlazeAnchors(double[] x, double[] y) {
        this.x = x;
        this.y = y;
    }

    /** Full range: one anchor in the middle of each 4-pixel cell of 192 x 192. */
    public static BlazeAnchors fullRange() {
        return of(192, new int[] {4}, new int[] {1});
    }

    /** Short range: two anchors in each 8-pixel cell of 128 x 128, then six in each 16-pixel cell. */
    public static BlazeAnchors shortRange() {
        return of(128, new int[] {8, 16}, new int[] {2, 6});
    }

    private static BlazeAnchors of(int size, int[] strides, int[] perCell) {
        List<Point> centres = new ArrayList<>();
        for (int level = 0; level < strides.length; level++) {
            int stride = strides[level];
            for (int cell = 0; cell < (size / stride) * (size / stride); cell++) {
                double cx = (cell % (size / stride) + 0.5) * stride;
                double cy = (cell / (size / stride) + 0.5) * stride;
                for (int copy = 0; copy < perCell[level]; copy++) {
                    centres.add(new Point(cx, cy));
                }
            }
        }
        return new BlazeAnchors(
                centres.stream().mapToDouble(Point::x).toArray(),
                centres.stream().mapToDouble(Point::y).toArray());
    }

    /** How many. */
    public int count() {
        return x.length;
    }

    /**
     * Reads the network's answer.
     *
     * @param logits one for each anchor
     * @param values {@link #VALUES} for each anchor
     * @param minScore after the logistic function, 0..1
     * @return in canvas pixels, not merged
     */
    public List<Candidate> read(float[] logits, float[] values, double minScore) {
        List<Candidate> found = new ArrayList<>();
        for (int i = 0; i < x.length; i++) {
            double score = 1 / (1 + Math.exp(-logits[i]));
            if (score >= minScore) {
                found.add(candidate(values, i, score));
            }
        }
        return found;
    }

    private Candidate candidate(float[] values, int anchor, double score) {
        int at = anchor * VALUES;
        double width = values[at + 2];
        double height = values[at + 3];
        Box box = new Box(x[anchor] + values[at] - width / 2, y[anchor] + values[at + 1] - height / 2, width, height);
        List<Point> points = new ArrayList<>(POINTS);
        for (int p = 0; p < POINTS; p++) {
            points.add(new Point(x[anchor] + values[at + 4 + 2 * p], y[anchor] + values[at + 5 + 2 * p]));
        }
        return new Candidate(box, points, score);
    }
}
