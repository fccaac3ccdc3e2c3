package facedesk.evaluation.pairs;

import facedesk.embedding.Embedding;
import facedesk.matching.Reference;
import facedesk.matching.TemplateMatrix;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * All templates of a gallery against each other: n (n - 1) / 2 comparisons, the most that it can say. Immutable.
 *
 * @param references the templates in the order of the scores' pictures
 * @param scores row i holds the scores of template i with templates 0 to i - 1
 */
public record GalleryScores(List<Reference> references, PairedScores scores) {
    /** Probes compared in one go; the matrix reads its memory once for all of them. */
    private static final int BATCH = 64;

    /** Batches handed out between two looks of the watch. */
    private static final int BATCHES = 8;

    public GalleryScores {
        references = List.copyOf(references);
    }

    /** Compares all templates, with as many threads as the common pool has. */
    public static GalleryScores of(String modelId, List<Reference> references) {
        return of(modelId, references, Watch.NONE).orElseThrow();
    }

    /**
     * Compares all templates, with as many threads as the common pool has.
     *
     * @param modelId the network; references of another are an error, as are two of one template id
     * @return empty only if the watch ended it
     */
    public static Optional<GalleryScores> of(String modelId, List<Reference> references, Watch watch) {
        return whole(modelId, List.of(), new float[0][]).updated(references, watch);
    }

    /**
     * The same gallery as it is now. Pairs of templates that are unchanged are not compared again.
     *
     * @param now every template the gallery has now
     * @return empty only if the watch ended it
     */
    public Optional<GalleryScores> updated(List<Reference> now, Watch watch) {
        Kept kept = Kept.of(references, now);
        float[][] rows = new float[kept.ordered().size()][];
        for (int row = 0; row < kept.size(); row++) {
            rows[row] = kept.pick(row, scores.scoresOf(kept.oldPlace(row)));
        }
        String modelId = scores.modelId();
        return fill(modelId, kept.ordered(), kept.size(), rows, watch)
                ? Optional.of(whole(modelId, kept.ordered(), rows))
                : Optional.empty();
    }

    /** The same scores, seen with better knowledge; nothing is compared anew. */
    public GalleryScores with(Corrections corrections) {
        return new GalleryScores(references, scores.with(corrections));
    }

    private static boolean fill(String modelId, List<Reference> references, int from, float[][] rows, Watch watch) {
        if (from == rows.length) {
            return true;
        }
        List<Embedding> embeddings =
                references.stream().map(Reference::embedding).toList();
        TemplateMatrix matrix = TemplateMatrix.of(modelId, embeddings);
        for (int first = from; first < rows.length; first += BATCH * BATCHES) {
            int start = first;
            IntStream.range(0, BATCHES)
                    .parallel()
                    .forEach(batch -> compare(matrix, embeddings, start + batch * BATCH, rows));
            double done = Math.min(rows.length, first + BATCH * BATCHES) / (double) rows.length;
            if (!watch.goOn(done * done)) {
                return false;
            }
        }
        return true;
    }

    private static void compare(TemplateMatrix matrix, List<Embedding> embeddings, int first, float[][] rows) {
        int last = Math.min(first + BATCH, rows.length);
        if (first < last) {
            for (int row = first; row < last; row++) {
                rows[row] = new float[row];
            }
            matrix.scores(embeddings.subList(first, last), Arrays.copyOfRange(rows, first, last));
        }
    }

    private static GalleryScores whole(String modelId, List<Reference> references, float[][] rows) {
        int[] all = IntStream.range(0, rows.length).toArray();
        int[][] seconds = new int[rows.length][];
        Arrays.fill(seconds, all);
        Pictures pictures = Pictures.of(references.stream()
                .map(reference -> new PictureRef(reference.personId(), reference.templateId()))
                .toList());
        return new GalleryScores(
                references, new PairedScores(modelId, pictures, seconds, rows, PairedScores.Lost.NONE));
    }
}
