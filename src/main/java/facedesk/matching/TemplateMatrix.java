package facedesk.matching;

import facedesk.embedding.Embedding;
import java.util.Arrays;
import java.util.List;

/**
 * Many embeddings of one network in one contiguous array, laid out so that a plain loop over them is turned into vector
 * instructions by the just-in-time compiler. Immutable, so safe from every thread.
 *
 * <p>Layout: blocks of {@link #LANES} embeddings; within a block component by component, and for each component one
 * value per embedding. The inner loop then adds component times probe to neighbouring sums, which needs no reordering
 * of floating-point additions (a sum along one embedding would, and Java forbids that). Every embedding's products are
 * added in the same order, so equal vectors have equal scores wherever they stand.
 */
public final class TemplateMatrix {
    /** Embeddings in a block; their running sums (1 KiB) stay in the first-level cache. */
    private static final int LANES = 256;

    /** Components added in one pass over the sums, so that the sums are loaded and stored once for eight products. */
    private static final int STEP = 8;

    private final String modelId;
    private final int size;
    private final int dimension;
    private final int paddedDimension;
    private final float[] values;

    private TemplateMatrix(String modelId, int size, int dimension) {
        this.modelId = modelId;
        this.size = size;
        this.dimension = dimension;
        this.paddedDimension = (dimension + STEP - 1) / STEP * STEP;
        int blocks = (size + LANES - 1) / LANES;
        this.values = new float[Math.multiplyExact(blocks * LANES, paddedDimension)];
    }

    /**
     * Copies the embeddings, in their order.
     *
     * @throws IllegalArgumentException if one is of another network or length than the rest
     * @throws ArithmeticException if they are too many for one array (about 4 million of 512 components)
     */
    public static TemplateMatrix of(String modelId, List<Embedding> embeddings) {
        int dimension = embeddings.isEmpty() ? 0 : embeddings.get(0).dimension();
        TemplateMatrix matrix = new TemplateMatrix(modelId, embeddings.size(), dimension);
        float[] row = new float[dimension];
        for (int i = 0; i < embeddings.size(); i++) {
            matrix.requireComparable(embeddings.get(i));
            embeddings.get(i).copyTo(row, 0);
            matrix.place(row, i);
        }
        return matrix;
    }

    private void place(float[] row, int index) {
        int at = index / LANES * LANES * paddedDimension + index % LANES;
        for (float value : row) {
            values[at] = value;
            at += LANES;
        }
    }

    /** The network whose embeddings these are. */
    public String modelId() {
        return modelId;
    }

    /** Number of embeddings. */
    public int size() {
        return size;
    }

    /**
     * Compares a probe with all of them.
     *
     * @return cosine similarity to each, in their order
     * @throws IllegalArgumentException if the probe is of another network or length
     */
    public float[] scores(Embedding probe) {
        return scores(probe, 0);
    }

    /**
     * Compares a probe with those from a position on, rounded down to a whole block; scores before it are left 0.
     *
     * @param from index of the first score that is needed, 0..size
     */
    public float[] scores(Embedding probe, int from) {
        float[] scores = new float[size];
        if (size == 0) {
            return scores;
        }
        requireComparable(probe);
        float[] padded = new float[paddedDimension];
        probe.copyTo(padded, 0);
        float[] sums = new float[LANES];
        for (int first = from / LANES * LANES; first < size; first += LANES) {
            Arrays.fill(sums, 0);
            addBlock(padded, first * paddedDimension, sums);
            System.arraycopy(sums, 0, scores, first, Math.min(LANES, size - first));
        }
        return scores;
    }

    private void addBlock(float[] probe, int base, float[] sums) {
        for (int component = 0; component < probe.length; component += STEP) {
            addComponents(values, base + component * LANES, probe, component, sums);
        }
    }

    /** Eight components for one block; small and free of calls and branches, for the compiler's sake. */
    private static void addComponents(float[] values, int base, float[] probe, int component, float[] sums) {
        float p0 = probe[component];
        float p1 = probe[component + 1];
        float p2 = probe[component + 2];
        float p3 = probe[component + 3];
        float p4 = probe[component + 4];
        float p5 = probe[component + 5];
        float p6 = probe[component + 6];
        float p7 = probe[component + 7];
        for (int i = 0; i < LANES; i++) {
            int at = base + i;
            sums[i] += p0 * values[at]
                    + p1 * values[at + LANES]
                    + p2 * values[at + 2 * LANES]
                    + p3 * values[at + 3 * LANES]
                    + p4 * values[at + 4 * LANES]
                    + p5 * values[at + 5 * LANES]
                    + p6 * values[at + 6 * LANES]
                    + p7 * values[at + 7 * LANES];
        }
    }

    private void requireComparable(Embedding embedding) {
        if (!modelId.equals(embedding.modelId()) || embedding.dimension() != dimension) {
            throw new IllegalArgumentException("An embedding of " + embedding.modelId() + " with "
                    + embedding.dimension() + " components cannot be compared with " + dimension + " components of "
                    + modelId);
        }
    }
}
