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
        float[] scores = new float[size];
        scores(List.of(probe), new float[][] {scores});
        return scores;
    }

    /**
     * Compares many probes, which is several times faster than one after the other: what is read from memory serves all of
     * them. The scores are the same to the last bit. Some dozens of probes at once are best.
     *
     * @param into for each probe an array that takes its cosine similarities to the first embeddings, as many as are
     *     wanted: 0..size
     * @throws IllegalArgumentException if a probe is of another network or length
     */
    public void scores(List<Embedding> probes, float[][] into) {
        int most = 0;
        float[][] padded = new float[probes.size()][roundUp(dimension, STEP)];
        for (int i = 0; i < padded.length && size > 0; i++) {
            requireComparable(probes.get(i));
            probes.get(i).copyTo(padded[i], 0);
            most = Math.max(most, into[i].length);
        }
        float[][] sums = new float[padded.length][lanes];
        for (int block = 0; block * lanes < most; block++) {
            addBlock(blocks[block], padded, sums);
            for (int i = 0; i < sums.length; i++) {
                int wanted = Math.min(lanes, into[i].length - block * lanes);
                if (wanted > 0) {
                    System.arraycopy(sums[i], 0, into[i], block * lanes, wanted);
                }
            }
        }
    }

    private static void addBlock(float[][] rows, float[][] probes, float[][] sums) {
        for (float[] sum : sums) {
            Arrays.fill(sum, 0);
        }
        for (int i = 0; i < rows.length; i += STEP) {
            for (int probe = 0; probe < probes.length; probe++) {
                addRows(rows, i, probes[probe], sums[probe]);
            }
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
