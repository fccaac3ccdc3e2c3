package facedesk.enrollment.health;

import facedesk.embedding.Embedding;
import facedesk.evaluation.pairs.Watch;
import facedesk.matching.Reference;
import facedesk.matching.TemplateMatrix;
import facedesk.matching.Threshold;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * All templates against each other, of which only what a check asks for is kept: thirty thousand templates make half a
 * billion scores, which would take 2 GB. Filled by one call, then read only.
 */
final class Comparisons {
    /** Probes compared in one go; the matrix reads its memory once for all of them. */
    private static final int BATCH = 64;

    /** Batches handed out between two looks of the watch. */
    private static final int BATCHES = 8;

    private final List<Reference> references;
    private final long[] people;
    private final int[] first;
    private final float[] bestOwn;
    private final float[] bestOther;
    private final int[] other;
    private final ClosePairs lookAlikes;
    private final ClosePairs twins;

    private Comparisons(List<Reference> references, Threshold line, HealthLimits limits) {
        this.references = references;
        int size = references.size();
        people = references.stream().mapToLong(Reference::personId).toArray();
        first = new int[size];
        for (int i = 1; i < size; i++) {
            first[i] = people[i] == people[i - 1] ? first[i - 1] : i;
        }
        bestOwn = filled(size);
        bestOther = filled(size);
        other = new int[size];
        Arrays.fill(other, -1);
        lookAlikes = new ClosePairs((float) (line.value() - limits.lookAlikeMargin()), i -> people[i]);
        twins = new ClosePairs((float) limits.nearIdentical(), i -> i);
    }

    private static float[] filled(int size) {
        float[] scores = new float[size];
        Arrays.fill(scores, Float.NEGATIVE_INFINITY);
        return scores;
    }

    /**
     * Compares all.
     *
     * @param references by person
     * @return empty only if the watch ended it
     */
    static Optional<Comparisons> of(List<Reference> references, Threshold line, HealthLimits limits, Watch watch) {
        Comparisons all = new Comparisons(references, line, limits);
        return all.fill(line.modelId(), watch) ? Optional.of(all) : Optional.empty();
    }

    private boolean fill(String modelId, Watch watch) {
        List<Embedding> embeddings =
                references.stream().map(Reference::embedding).toList();
        TemplateMatrix matrix = TemplateMatrix.of(modelId, embeddings);
        for (int from = 0; from < embeddings.size(); from += BATCH * BATCHES) {
            int start = from;
            IntStream.range(0, BATCHES).parallel().forEach(batch -> compare(matrix, embeddings, start + batch * BATCH));
            double done = Math.min(embeddings.size(), from + BATCH * BATCHES) / (double) embeddings.size();
            if (!watch.goOn(done * done)) {
                return false;
            }
        }
        return true;
    }

    /** Each template with those before it, so that every pair is compared once. */
    private void compare(TemplateMatrix matrix, List<Embedding> embeddings, int from) {
        int to = Math.min(from + BATCH, embeddings.size());
        if (from >= to) {
            return;
        }
        float[][] rows = new float[to - from][];
        for (int i = from; i < to; i++) {
            rows[i - from] = new float[i];
        }
        matrix.scores(embeddings.subList(from, to), rows);
        take(from, rows);
    }

    /** One batch at a time: a look at a score takes far less than making it. */
    private synchronized void take(int from, float[][] rows) {
        for (int i = 0; i < rows.length; i++) {
            takeOthers(from + i, rows[i]);
            takeOwn(from + i, rows[i]);
        }
    }

    private void takeOthers(int row, float[] scores) {
        float least = lookAlikes.least();
        for (int i = 0; i < first[row]; i++) {
            float score = scores[i];
            if (score > bestOther[row]) {
                bestOther[row] = score;
                other[row] = i;
            }
            if (score > bestOther[i]) {
                bestOther[i] = score;
                other[i] = row;
            }
            if (score >= least) {
                lookAlikes.add(i, row, score);
                least = lookAlikes.least();
            }
        }
    }

    private void takeOwn(int row, float[] scores) {
        for (int i = first[row]; i < row; i++) {
            bestOwn[row] = Math.max(bestOwn[row], scores[i]);
            bestOwn[i] = Math.max(bestOwn[i], scores[i]);
            if (scores[i] >= twins.least()) {
                twins.add(i, row, scores[i]);
            }
        }
    }

    int size() {
        return people.length;
    }

    /** Where the templates of this one's person begin. */
    int firstOf(int template) {
        return first[template];
    }

    long person(int template) {
        return people[template];
    }

    long picture(int template) {
        return references.get(template).templateId();
    }

    /** Score with the most alike of the person's others; negative infinity without another. */
    double bestOwn(int template) {
        return bestOwn[template];
    }

    /** Score with the most alike of other people's; negative infinity without other people. */
    double bestOther(int template) {
        return bestOther[template];
    }

    /** The most alike of other people's; -1 without other people. */
    int other(int template) {
        return other[template];
    }

    /** The nearest templates of two people each, nearest first. */
    List<ClosePairs.Pair> lookAlikes() {
        return lookAlikes.nearest();
    }

    /** Templates of one person that hardly differ, nearest first. */
    List<ClosePairs.Pair> twins() {
        return twins.nearest();
    }
}
