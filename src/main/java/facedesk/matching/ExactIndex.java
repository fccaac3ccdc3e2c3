package facedesk.matching;

import facedesk.embedding.Embedding;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Compares a probe with every template: nothing is approximated. A person's score is that of their nearest template, so
 * that many pictures of one person give no advantage over the closest picture of another.
 *
 * <p>Equal scores are resolved by the lower person id, then the lower template id, so that the answer never depends on
 * the order in which templates were read.
 */
public final class ExactIndex implements SearchIndex {
    private final TemplateMatrix templates;
    private final long[] personIds;
    private final long[] templateIds;
    private final int people;

    private ExactIndex(String modelId, List<Reference> ordered) {
        templates = TemplateMatrix.of(
                modelId, ordered.stream().map(Reference::embedding).toList());
        personIds = ordered.stream().mapToLong(Reference::personId).toArray();
        templateIds = ordered.stream().mapToLong(Reference::templateId).toArray();
        people = (int) Arrays.stream(personIds).distinct().count();
    }

    /**
     * An index over copies of the given templates; none gives an index in which everybody is unknown.
     *
     * @throws IllegalArgumentException if a template is of another network
     */
    public static ExactIndex of(String modelId, List<Reference> references) {
        Comparator<Reference> order =
                Comparator.comparingLong(Reference::personId).thenComparingLong(Reference::templateId);
        return new ExactIndex(modelId, references.stream().sorted(order).toList());
    }

    @Override
    public String modelId() {
        return templates.modelId();
    }

    @Override
    public int size() {
        return templates.size();
    }

    @Override
    public int people() {
        return people;
    }

    @Override
    public Identification search(Embedding probe) {
        if (!modelId().equals(probe.modelId())) {
            throw new IllegalArgumentException(
                    "A probe of " + probe.modelId() + " cannot be sought among templates of " + modelId());
        }
        return nearestTwo(templates.scores(probe));
    }

    /** Strictly greater wins, so earlier templates keep ties and a score that is not a number never wins. */
    private Identification nearestTwo(float[] scores) {
        int best = -1;
        int second = -1;
        for (int i = 0; i < scores.length; i++) {
            if (above(scores, i, best)) {
                if (best >= 0 && personIds[i] != personIds[best]) {
                    second = best;
                }
                best = i;
            } else if (best >= 0 && personIds[i] != personIds[best] && above(scores, i, second)) {
                second = i;
            }
        }
        return new Identification(candidate(best, scores), candidate(second, scores));
    }

    private static boolean above(float[] scores, int index, int other) {
        return scores[index] > (other < 0 ? Float.NEGATIVE_INFINITY : scores[other]);
    }

    private Optional<Candidate> candidate(int index, float[] scores) {
        return index < 0
                ? Optional.empty()
                : Optional.of(new Candidate(personIds[index], templateIds[index], scores[index]));
    }
}
