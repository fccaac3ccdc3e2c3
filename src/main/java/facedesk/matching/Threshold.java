package facedesk.matching;

/**
 * Where the line lies between "same person" and "different people": accept if and only if the score is at or above it.
 * Scores are cosine similarities. A threshold belongs to one network; using it for another is an error.
 *
 * @param modelId the network whose scores it divides
 * @param value cosine similarity, -1..1
 */
public record Threshold(String modelId, double value) {
    public Threshold {
        if (!(value >= -1 && value <= 1)) {
            throw new IllegalArgumentException("A threshold is a cosine similarity between -1 and 1, not " + value);
        }
    }

    /** Whether a score is enough; exactly at the threshold it is. A score that is not a number never is. */
    public boolean accepts(double score) {
        return score >= value;
    }

    /** The same line as a Euclidean distance between unit vectors, sqrt(2 - 2 cos): accept at or below it. */
    public double asDistance() {
        return Measure.EUCLIDEAN.ofCosine(value);
    }
}
