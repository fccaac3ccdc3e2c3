package facedesk.evaluation.pairs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Collects comparisons of any pairs of pictures. Not thread-safe. */
public final class PairedScoresBuilder {
    private final String modelId;
    private final List<PictureRef> pictures = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private long lostGenuine;
    private long lostImpostor;

    /** @param modelId the network whose scores these are */
    public PairedScoresBuilder(String modelId) {
        this.modelId = modelId;
    }

    /**
     * Adds a picture.
     *
     * @return its place, from 0
     */
    public int picture(PictureRef picture) {
        pictures.add(picture);
        rows.add(new Row());
        return pictures.size() - 1;
    }

    /**
     * Adds a comparison; it is genuine if both pictures are of one person.
     *
     * @param first place of one picture
     * @param second place of the other
     * @throws IllegalArgumentException if the score is not a number
     */
    public void add(int first, int second, float score) {
        if (Float.isNaN(score)) {
            throw new IllegalArgumentException("A score that is not a number cannot be counted");
        }
        rows.get(first).add(second, score);
    }

    /** Counts a pair that could not be compared because no face was acquired; its place is kept. */
    public void lost(int first, int second) {
        rows.get(first).add(second, Float.NaN);
        if (pictures.get(first).personId() == pictures.get(second).personId()) {
            lostGenuine++;
        } else {
            lostImpostor++;
        }
    }

    /** The store of what was collected; the builder can go on collecting. */
    public PairedScores build() {
        return new PairedScores(
                modelId,
                Pictures.of(pictures),
                rows.stream().map(row -> Arrays.copyOf(row.seconds, row.size)).toArray(int[][]::new),
                rows.stream().map(row -> Arrays.copyOf(row.scores, row.size)).toArray(float[][]::new),
                new PairedScores.Lost(lostGenuine, lostImpostor));
    }

    private static final class Row {
        private int[] seconds = new int[4];
        private float[] scores = new float[4];
        private int size;

        void add(int second, float score) {
            if (size == seconds.length) {
                seconds = Arrays.copyOf(seconds, 2 * size);
                scores = Arrays.copyOf(scores, 2 * size);
            }
            seconds[size] = second;
            scores[size++] = score;
        }
    }
}
