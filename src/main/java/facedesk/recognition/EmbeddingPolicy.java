package facedesk.recognition;

import facedesk.detection.QualityLimits;
import java.time.Duration;

/**
 * When a track is embedded again, and what its pictures must be like.
 *
 * @param perFrame embeddings at most in one frame, shared among the tracks in turn
 * @param warmUp embeddings taken as fast as possible when a track is new
 * @param better gain in overall quality, 0..1, that is worth another embedding
 * @param stale age at which an embedding is taken again
 * @param sameAbove cosine similarity between a picture and the track's mean from which both are the same person; between
 *     the score at a false match rate of 1 in 1,000 and the bulk of genuine scores, for the networks shipped
 * @param limits what a picture must reach to count
 */
public record EmbeddingPolicy(
        int perFrame, int warmUp, double better, Duration stale, double sameAbove, QualityLimits limits) {

    /** What the live view runs with. */
    public static EmbeddingPolicy standard() {
        return new EmbeddingPolicy(2, 3, 0.1, Duration.ofSeconds(1), 0.45, QualityLimits.forRecognition());
    }
}
