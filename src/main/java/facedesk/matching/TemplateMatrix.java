package facedesk.matching;

import facedesk.embedding.Embedding;
import java.util.Arrays;
import java.util.List;

/**
 * Many embeddings of one network, laid out so that a plain loop over them is turned into vector instructions by the
 * just-in-time compiler. Immutable, so safe from every thread.
 *
 * <p>Layout: blocks of up to {@link #WIDEST} embeddings; in a block one row for each component, holding that component
 * of every embedding. The inner loop then adds component times probe to neighbouring sums, which needs no reordering of
 * floating-point additions (a sum along one embedding would, and Java forbids that). Each row is an array of its own:
 * with an offset into one large array the compiler cannot rule out that sums and values overlap, and stays scalar,
 * which was measured to be four times slower. Every embedding's products are added in the same order, so equal vectors
 * have equal scores wherever they stand.
 */
public final class TemplateMatrix {
    /** Embeddings in a block at most; the sums and four rows (40 KB) just about stay in the first-level cache. */
    private static final int WIDEST = 2048;

    /** Rows added in one pass over the sums. Eight were measured to be twice slower: too many for the registers. */
    private static final int STEP = 4;

    private final String modelId;
    private final int size;
    private final int dimension;
    private final int lanes;
    private final float[][][] blocks;

    private TemplateMatrix(String modelId, int size, int dimension) {
        this.modelId = modelId;
        this.size = size;
        this.dimension = dimension;
        int count = (size + WIDEST - 1) / WIDEST;
        this.lanes = count == 0 ? 0 : roundUp((size + count - 1) / count, 8);
        this.blocks = new float[count][roundUp(dimension, STEP)][lanes];
    }

    private static int roundUp(int value, int multiple) {
        return (value + multiple - 1) / multiple * multiple;
    }

    /**
     * Copies the embeddings, in their order.
     *
     * @throws IllegalArgumentException if one is of another network or length than the rest
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
        float[][] block = blocks[index / lanes];
        for (int component = 0; component < row.length; component++) {
            block[component][index % lanes] = row[component];
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
        float[] padded = new float[roundUp(dimension, STEP)];
        probe.copyTo(padded, 0);
        float[] sums = new float[lanes];
        for (int block = from / lanes; block < blocks.length; block++) {
            Arrays.fill(sums, 0);
            addBlock(blocks[block], padded, sums);
            System.arraycopy(sums, 0, scores, block * lanes, Math.min(lanes, size - block * lanes));
        }
        return scores;
    }

    private static void addBlock(float[][] rows, float[] probe, float[] sums) {
        for (int i = 0; i < rows.length; i += STEP) {
            addRows(rows, i, probe, sums);
        }
    }

    /** Small and free of calls, offsets and branches, for the compiler's sake. */
    private static void addRows(float[][] rows, int first, float[] probe, float[] sums) {
        float[] row0 = rows[first];
        float[] row1 = rows[first + 1];
        float[] row2 = rows[first + 2];
        float[] row3 = rows[first + 3];
        float p0 = probe[first];
        float p1 = probe[first + 1];
        float p2 = probe[first + 2];
        float p3 = probe[first + 3];
        for (int i = 0; i < sums.length; i++) {
            sums[i] += p0 * row0[i] + p1 * row1[i] + p2 * row2[i] + p3 * row3[i];
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
