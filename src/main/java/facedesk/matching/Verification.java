package facedesk.matching;

import facedesk.embedding.Embedding;

/**
 * A 1:1 comparison: do two pictures show the same person?
 *
 * @param score cosine similarity, -1..1
 * @param threshold the line that was applied
 */
public record Verification(double score, Threshold threshold) {
    /**
     * Compares two embeddings.
     *
     * @throws IllegalArgumentException if the embeddings or the threshold are of different networks
     */
    public static Verification of(Embedding first, Embedding second, Threshold threshold) {
        if (!threshold.modelId().equals(first.modelId())) {
            throw new IllegalArgumentException(
                    "A threshold of " + threshold.modelId() + " says nothing about scores of " + first.modelId());
        }
        return new Verification(first.cosine(second), threshold);
    }

    /** Whether the score is at or above the threshold. */
    public boolean samePerson() {
        return threshold.accepts(score);
    }

    /** The score as a Euclidean distance between the unit vectors, sqrt(2 - 2 cos): 0 for equal, 2 for opposite. */
    public double distance() {
        return Measure.EUCLIDEAN.ofCosine(score);
    }
}
