package facedesk.embedding;

import java.util.Arrays;

/**
 * A face as a unit vector, with the id of the network that made it. Comparable only with embeddings of the same network.
 * Biometric data: to be treated like the photograph it came from. Immutable.
 */
public final class Embedding {
    private final String modelId;
    private final float[] vector;

    private Embedding(String modelId, float[] vector) {
        this.modelId = modelId;
        this.vector = vector;
    }

    /**
     * Takes a copy of the vector and scales it to length one.
     *
     * @throws IllegalArgumentException if it is empty, has length zero or holds a value that is not finite
     */
    public static Embedding of(String modelId, float[] vector) {
        double squares = 0;
        for (float value : vector) {
            squares += (double) value * value;
        }
        if (!(squares > 0) || Double.isInfinite(squares)) {
            throw new IllegalArgumentException("This is no embedding: its length is not a positive number");
        }
        double length = Math.sqrt(squares);
        float[] unit = new float[vector.length];
        for (int i = 0; i < unit.length; i++) {
            unit[i] = (float) (vector[i] / length);
        }
        return new Embedding(modelId, unit);
    }

    /** The network that made it. */
    public String modelId() {
        return modelId;
    }

    /** Number of components. */
    public int dimension() {
        return vector.length;
    }

    /** A copy of the unit vector. */
    public float[] toArray() {
        return vector.clone();
    }

    /** Copies the unit vector into a row of a larger array. */
    public void copyTo(float[] target, int offset) {
        System.arraycopy(vector, 0, target, offset, vector.length);
    }

    /**
     * Cosine similarity, -1..1.
     *
     * @throws IllegalArgumentException if the other embedding is of another network
     */
    public double cosine(Embedding other) {
        if (!modelId.equals(other.modelId) || vector.length != other.vector.length) {
            throw new IllegalArgumentException(
                    "Embeddings of " + modelId + " and " + other.modelId + " cannot be compared");
        }
        float sum = 0;
        for (int i = 0; i < vector.length; i++) {
            sum += vector[i] * other.vector[i];
        }
        return sum;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Embedding that && modelId.equals(that.modelId) && Arrays.equals(vector, that.vector);
    }

    @Override
    public int hashCode() {
        return 31 * modelId.hashCode() + Arrays.hashCode(vector);
    }

    /** Names the network only: a vector never reaches a log. */
    @Override
    public String toString() {
        return "Embedding[" + modelId + "]";
    }
}
