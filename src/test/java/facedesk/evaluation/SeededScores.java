package facedesk.evaluation;

import java.util.Random;

/** Seeded scores that overlap, some with many ties. */
public final class SeededScores {
    private SeededScores() {}

    /**
     * Genuine around 0.5 and impostor around 0.1.
     *
     * @param digits digits after the point that are kept; 2 gives many ties, also between the two kinds
     */
    public static ScoreSet of(long seed, int genuine, int impostor, int digits) {
        Random random = new Random(seed);
        return ScoreSet.of(normal(random, genuine, 0.5, digits), normal(random, impostor, 0.1, digits));
    }

    private static float[] normal(Random random, int count, double mean, int digits) {
        double scale = Math.pow(10, digits);
        float[] scores = new float[count];
        for (int i = 0; i < count; i++) {
            double score = Math.rint((mean + 0.15 * random.nextGaussian()) * scale) / scale;
            scores[i] = (float) Math.max(-1, Math.min(1, score));
        }
        return scores;
    }
}
