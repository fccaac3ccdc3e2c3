package facedesk.evaluation;

import facedesk.embedding.Embedding;
import facedesk.matching.Reference;
import facedesk.matching.TemplateMatrix;
import java.util.List;

/** Compares every picture with every other once: the most that a set of pictures can say. */
public final class AllPairs {
    private AllPairs() {}

    /**
     * Scores all n(n-1)/2 pairs; those of one person id are genuine, the others impostor.
     *
     * @param modelId the network; references of another are an error
     */
    public static void score(String modelId, List<Reference> references, ScoreSink sink) {
        TemplateMatrix matrix = TemplateMatrix.of(
                modelId, references.stream().map(Reference::embedding).toList());
        long[] people = references.stream().mapToLong(Reference::personId).toArray();
        for (int i = 0; i + 1 < people.length; i++) {
            Embedding probe = references.get(i).embedding();
            float[] scores = matrix.scores(probe, i + 1);
            for (int j = i + 1; j < people.length; j++) {
                sink.add(people[i] == people[j], scores[j]);
            }
        }
    }

    /** All scores, for exact rates. */
    public static ScoreSet scores(String modelId, List<Reference> references) {
        ScoreSet.Builder builder = new ScoreSet.Builder();
        score(modelId, references, builder);
        return builder.build();
    }
}
