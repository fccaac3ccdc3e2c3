package facedesk.enrollment.review;

import java.util.ArrayList;
import java.util.List;

/**
 * Agglomerative clustering with average linkage over a matrix of similarities: the two nearest clusters are joined until
 * none are near enough. Each cluster remembers its nearest, so that n items take about n squared steps. Belongs to one
 * thread, and changes the matrix it is given.
 */
final class Linkage {
    private final float[][] scores;
    private final List<List<Integer>> members = new ArrayList<>();
    private final int[] nearest;

    /** @param scores symmetric; entry (i, j) says how alike items i and j are */
    Linkage(float[][] scores) {
        this.scores = scores;
        this.nearest = new int[scores.length];
        for (int i = 0; i < scores.length; i++) {
            members.add(new ArrayList<>(List.of(i)));
        }
        for (int i = 0; i < scores.length; i++) {
            nearest[i] = nearestTo(i);
        }
    }

    /** Joins clusters whose mean similarity is the line or more, the most alike first. */
    void join(double line) {
        int best = mostAlike();
        while (best >= 0 && scores[best][nearest[best]] >= line) {
            merge(best, nearest[best]);
            best = mostAlike();
        }
    }

    /** The items of each cluster. */
    List<List<Integer>> members() {
        return members.stream().filter(items -> !items.isEmpty()).toList();
    }

    private void merge(int into, int from) {
        double here = members.get(into).size();
        double there = members.get(from).size();
        members.get(into).addAll(members.get(from));
        members.get(from).clear();
        for (int other = 0; other < scores.length; other++) {
            if (isThere(other) && other != into) {
                float mean = (float) ((here * scores[into][other] + there * scores[from][other]) / (here + there));
                scores[into][other] = mean;
                scores[other][into] = mean;
            }
        }
        nearest[into] = nearestTo(into);
        for (int other = 0; other < scores.length; other++) {
            if (isThere(other) && other != into && (nearest[other] == into || nearest[other] == from)) {
                nearest[other] = nearestTo(other);
            } else if (isThere(other) && other != into && isNearer(other, into, nearest[other])) {
                nearest[other] = into;
            }
        }
    }

    private boolean isThere(int cluster) {
        return !members.get(cluster).isEmpty();
    }

    private int mostAlike() {
        int best = -1;
        for (int i = 0; i < scores.length; i++) {
            if (isThere(i) && nearest[i] >= 0 && (best < 0 || scores[i][nearest[i]] > scores[best][nearest[best]])) {
                best = i;
            }
        }
        return best;
    }

    private int nearestTo(int cluster) {
        int best = -1;
        for (int other = 0; other < scores.length; other++) {
            if (other != cluster && isThere(other) && isNearer(cluster, other, best)) {
                best = other;
            }
        }
        return best;
    }

    private boolean isNearer(int cluster, int one, int other) {
        return other < 0 || scores[cluster][one] > scores[cluster][other];
    }
}
