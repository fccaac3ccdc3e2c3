package facedesk.enrollment.choice;

import facedesk.embedding.Embedding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Chooses the pictures to enrol out of many of one person. The first is the one most like all the others; each further one
 * is that which most improves how well every picture is resembled by its nearest chosen one. So a picture of somebody else
 * among them is never first, and two of the same moment are not both taken while there is anything else.
 *
 * <p>This is greedy facility location: within 1 - 1/e of the best possible choice (Nemhauser, Wolsey and Fisher, 1978).
 * What it is worth against file order says {@code facedesk evaluate --enrolled}: on one picture much, on two or three
 * hardly anything. Quality did not help beyond it and is left out. Stateless; any thread.
 */
public final class BestPictures {
    private BestPictures() {}

    /**
     * Chooses; of equals the earlier. Takes time with the square of the number of pictures.
     *
     * @param pictures embeddings of one network, of pictures that are good enough by themselves
     * @param wanted how many, 1 or more
     * @return places in the list, best first; all of them where there are no more than wanted
     * @throws IllegalArgumentException if they are of several networks
     */
    public static List<Integer> choose(List<Embedding> pictures, int wanted) {
        double[][] likeness = likeness(pictures);
        double[] covered = new double[pictures.size()];
        Arrays.fill(covered, -1);
        List<Integer> chosen = new ArrayList<>();
        while (chosen.size() < Math.min(wanted, pictures.size())) {
            int next = best(likeness, covered, chosen);
            chosen.add(next);
            for (int i = 0; i < covered.length; i++) {
                covered[i] = Math.max(covered[i], likeness[next][i]);
            }
        }
        return List.copyOf(chosen);
    }

    private static double[][] likeness(List<Embedding> pictures) {
        int size = pictures.size();
        double[][] likeness = new double[size][size];
        for (int i = 0; i < size; i++) {
            likeness[i][i] = 1;
            for (int j = 0; j < i; j++) {
                likeness[i][j] = pictures.get(i).cosine(pictures.get(j));
                likeness[j][i] = likeness[i][j];
            }
        }
        return likeness;
    }

    private static int best(double[][] likeness, double[] covered, List<Integer> chosen) {
        int best = -1;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < likeness.length; i++) {
            double sum = 0;
            for (int j = 0; j < covered.length; j++) {
                sum += Math.max(covered[j], likeness[i][j]);
            }
            if (!chosen.contains(i) && sum > most) {
                best = i;
                most = sum;
            }
        }
        return best;
    }
}
