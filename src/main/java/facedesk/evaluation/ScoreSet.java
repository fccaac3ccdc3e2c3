package facedesk.evaluation;

import java.util.Arrays;
import java.util.List;

/**
 * Comparison scores of one network on one set of pictures: genuine (same person) and impostor (different people), and
 * the pairs that could not be compared because no face was acquired. Immutable. Scores are single precision; 12 million
 * take 50 MB.
 */
public final class ScoreSet {
    private final float[] genuine;
    private final float[] impostor;
    private final long lostGenuine;
    private final long lostImpostor;

    private ScoreSet(float[] genuine, float[] impostor, long lostGenuine, long lostImpostor) {
        this.genuine = genuine;
        this.impostor = impostor;
        this.lostGenuine = lostGenuine;
        this.lostImpostor = lostImpostor;
        Arrays.sort(genuine);
        Arrays.sort(impostor);
    }

    /**
     * From copies of the scores, in any order, with nothing lost.
     *
     * @throws IllegalArgumentException if a score is not a number
     */
    public static ScoreSet of(float[] genuine, float[] impostor) {
        Builder builder = new Builder();
        for (float score : genuine) {
            builder.add(true, score);
        }
        for (float score : impostor) {
            builder.add(false, score);
        }
        return builder.build();
    }

    /** From scored pairs; those without a score count as lost. */
    public static ScoreSet of(List<ScoredPair> pairs) {
        Builder builder = new Builder();
        for (ScoredPair pair : pairs) {
            if (pair.score().isPresent()) {
                builder.add(pair.pair().same(), pair.score().get());
            } else {
                builder.lost(pair.pair().same());
            }
        }
        return builder.build();
    }

    /** Number of genuine comparisons that have a score. */
    public int genuine() {
        return genuine.length;
    }

    /** Number of impostor comparisons that have a score. */
    public int impostor() {
        return impostor.length;
    }

    /** Genuine pairs that could not be compared. */
    public long lostGenuine() {
        return lostGenuine;
    }

    /** Impostor pairs that could not be compared. */
    public long lostImpostor() {
        return lostImpostor;
    }

    /** All pairs, compared or lost. */
    public long pairs() {
        return genuine.length + impostor.length + lostGenuine + lostImpostor;
    }

    /** The i-th lowest genuine score. */
    public float genuine(int i) {
        return genuine[i];
    }

    /** The i-th lowest impostor score. */
    public float impostor(int i) {
        return impostor[i];
    }

    /** Genuine scores below a threshold: false non-matches. */
    public int genuineBelow(double threshold) {
        return SortedScores.below(genuine, threshold);
    }

    /** Impostor scores below a threshold; the others are false matches. */
    public int impostorBelow(double threshold) {
        return SortedScores.below(impostor, threshold);
    }

    /** Hands every score on, genuine first, in ascending order. */
    public void forEach(ScoreSink sink) {
        for (float score : genuine) {
            sink.add(true, score);
        }
        for (float score : impostor) {
            sink.add(false, score);
        }
    }

    /** Collects scores. Not thread-safe. */
    public static final class Builder implements ScoreSink {
        private float[] genuine;
        private float[] impostor;
        private int genuineCount;
        private int impostorCount;
        private long lostGenuine;
        private long lostImpostor;

        /** For nobody knows how many. */
        public Builder() {
            this(1024, 1024);
        }

        /** For so many; then nothing needs to be copied in the end. */
        public Builder(int genuine, int impostor) {
            this.genuine = new float[Math.max(1, genuine)];
            this.impostor = new float[Math.max(1, impostor)];
        }

        @Override
        public void add(boolean same, float score) {
            if (Float.isNaN(score)) {
                throw new IllegalArgumentException("A score that is not a number cannot be counted");
            }
            if (same) {
                genuine = withRoom(genuine, genuineCount);
                genuine[genuineCount++] = score;
            } else {
                impostor = withRoom(impostor, impostorCount);
                impostor[impostorCount++] = score;
            }
        }

        /** Counts a pair that could not be compared because no face was acquired. */
        public void lost(boolean same) {
            if (same) {
                lostGenuine++;
            } else {
                lostImpostor++;
            }
        }

        /** Collects what another builder has collected. */
        public void addAll(Builder other) {
            for (int i = 0; i < other.genuineCount; i++) {
                add(true, other.genuine[i]);
            }
            for (int i = 0; i < other.impostorCount; i++) {
                add(false, other.impostor[i]);
            }
            lostGenuine += other.lostGenuine;
            lostImpostor += other.lostImpostor;
        }

        private static float[] withRoom(float[] scores, int count) {
            return count < scores.length ? scores : Arrays.copyOf(scores, Math.max(1024, Math.multiplyExact(count, 2)));
        }

        /** The set of what was collected; the builder can go on collecting, into other arrays. */
        public ScoreSet build() {
            genuine = genuine.length == genuineCount ? genuine : Arrays.copyOf(genuine, genuineCount);
            impostor = impostor.length == impostorCount ? impostor : Arrays.copyOf(impostor, impostorCount);
            return new ScoreSet(genuine, impostor, lostGenuine, lostImpostor);
        }
    }
}
