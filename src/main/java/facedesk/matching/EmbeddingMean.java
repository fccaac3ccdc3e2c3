package facedesk.matching;

import facedesk.embedding.Embedding;
import java.util.Optional;

/**
 * A running quality-weighted mean of unit vectors, scaled back to length one: the template of a track. One bad frame
 * then moves it only by its weight. Not thread-safe: it belongs to whoever keeps the track.
 */
public final class EmbeddingMean {
    /** A mean shorter than this has no direction to speak of; unit vectors that agree at all stay far above it. */
    private static final double SHORTEST = 1e-6;

    private final String modelId;
    private final double[] sum;
    private final float[] row;
    private double weights;

    /**
     * An empty mean.
     *
     * @param dimension number of components
     */
    public EmbeddingMean(String modelId, int dimension) {
        this.modelId = modelId;
        this.sum = new double[dimension];
        this.row = new float[dimension];
    }

    /**
     * Adds one embedding.
     *
     * @param weight above 0 and finite; usually the overall quality of the picture
     * @throws IllegalArgumentException for another network or length, or a weight that is not positive and finite
     */
    public void add(Embedding embedding, double weight) {
        if (!modelId.equals(embedding.modelId()) || embedding.dimension() != sum.length) {
            throw new IllegalArgumentException(
                    "An embedding of " + embedding.modelId() + " cannot be averaged with those of " + modelId);
        }
        if (!(weight > 0) || Double.isInfinite(weight)) {
            throw new IllegalArgumentException("A weight is a positive number, not " + weight);
        }
        embedding.copyTo(row, 0);
        for (int i = 0; i < sum.length; i++) {
            sum[i] += weight * row[i];
        }
        weights += weight;
    }

    /**
     * Reduces the weight of everything added so far, so that newer pictures count more.
     *
     * @param factor 0..1; 0 forgets everything
     */
    public void fade(double factor) {
        if (!(factor >= 0 && factor <= 1)) {
            throw new IllegalArgumentException("A factor for fading lies between 0 and 1, not " + factor);
        }
        for (int i = 0; i < sum.length; i++) {
            sum[i] *= factor;
        }
        weights *= factor;
    }

    /** Sum of the weights. */
    public double weight() {
        return weights;
    }

    /**
     * How well the embeddings agree: length of the mean vector, 1 when all are equal, near 0 when they cancel out or
     * nothing was added.
     */
    public double agreement() {
        return weights > 0 ? length() / weights : 0;
    }

    /** The mean; empty while nothing was added or when the embeddings cancel each other out. */
    public Optional<Embedding> embedding() {
        if (!(agreement() > SHORTEST)) {
            return Optional.empty();
        }
        float[] mean = new float[sum.length];
        for (int i = 0; i < mean.length; i++) {
            mean[i] = (float) (sum[i] / weights);
        }
        return Optional.of(Embedding.of(modelId, mean));
    }

    private double length() {
        double squares = 0;
        for (double value : sum) {
            squares += value * value;
        }
        return Math.sqrt(squares);
    }
}
