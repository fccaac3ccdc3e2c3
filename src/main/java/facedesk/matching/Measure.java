package facedesk.matching;

/**
 * How the likeness of two unit vectors is written. Both measures rank all pairs alike, so that error rates are the same
 * in either; only the number on the axis differs.
 */
public enum Measure {
    /** Cosine similarity, -1..1: grows with likeness; accept at or above the threshold. */
    COSINE,
    /** Euclidean distance, sqrt(2 - 2 cos), 0..2: shrinks with likeness; accept at or below the threshold. */
    EUCLIDEAN;

    /** A cosine similarity in this measure; one above 1 by rounding counts as 1. */
    public double ofCosine(double cosine) {
        return this == COSINE ? cosine : Math.sqrt(Math.max(0, 2 - 2 * cosine));
    }

    /** The cosine similarity of a value in this measure. */
    public double toCosine(double value) {
        return this == COSINE ? value : 1 - value * value / 2;
    }

    /** Whether a larger value means more alike. */
    public boolean growsWithLikeness() {
        return this == COSINE;
    }
}
