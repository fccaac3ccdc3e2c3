package facedesk.enrollment.review;

import facedesk.embedding.Embedding;
import facedesk.matching.Reference;
import facedesk.matching.TemplateMatrix;
import facedesk.matching.Threshold;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds whom groups of faces may show. Stateless; any thread. */
final class Suggesting {
    /**
     * How far below the line somebody is still worth a question, in cosine similarity. On lfw-dev, with 600 people enrolled
     * by one picture each and the line for one false match in 10,000, those who were refused and whose nearest person was
     * the right one lay no further below in 10 of 11 cases (fr512) and 18 of 20 (mobilefacenet). Of 3,423 strangers 59 % had
     * somebody as near as that: a suggestion is a question, never an answer.
     */
    static final double NEAR_ENOUGH = 0.1;

    /** Candidates kept for a group: who says no to so many will rather look for the name. */
    static final int MOST = 5;

    private static final int BATCH = 64;

    private Suggesting() {}

    /**
     * Adds candidates to groups.
     *
     * @param known faces in the queue, open or ignored, whose rejections count for those alike to them
     * @param references the gallery's templates
     */
    static List<FaceGroup> suggest(
            List<FaceGroup> groups, List<SeenFace> known, List<Reference> references, Threshold line) {
        TemplateMatrix templates = TemplateMatrix.of(
                line.modelId(), references.stream().map(Reference::embedding).toList());
        List<FaceGroup> done = new ArrayList<>();
        for (int first = 0; first < groups.size(); first += BATCH) {
            List<FaceGroup> batch = groups.subList(first, Math.min(groups.size(), first + BATCH));
            List<Embedding> probes = batch.stream().map(FaceGroup::together).toList();
            float[][] scores = new float[batch.size()][references.size()];
            templates.scores(probes, scores);
            for (int i = 0; i < batch.size(); i++) {
                Set<Long> not = rejected(batch.get(i), known, line);
                done.add(batch.get(i).with(nearest(bestOfEach(references, scores[i], not), line)));
            }
        }
        return done;
    }

    /**
     * Takes into account that somebody got pictures: faces of other groups may be theirs too.
     *
     * @param faces what was confirmed as the person's
     */
    static FaceGroup learn(FaceGroup group, long personId, List<SeenFace> faces, Set<Long> rejected, Threshold line) {
        if (rejected.contains(personId)) {
            return group;
        }
        Embedding probe = group.together();
        Map<Long, Double> best = new HashMap<>();
        group.candidates().forEach(candidate -> best.put(candidate.personId(), candidate.score()));
        for (SeenFace face : faces) {
            best.merge(personId, probe.cosine(face.embedding()), Math::max);
        }
        return group.with(nearest(best, line));
    }

    /** Whom a group is not, because that was said of one of its faces or of a face alike to one of them. */
    static Set<Long> rejected(FaceGroup group, List<SeenFace> known, Threshold line) {
        Set<Long> rejected = new HashSet<>();
        for (SeenFace other : known) {
            if (!other.sighting().rejected().isEmpty() && isAlike(group, other, line)) {
                rejected.addAll(other.sighting().rejected());
            }
        }
        return rejected;
    }

    private static boolean isAlike(FaceGroup group, SeenFace other, Threshold line) {
        return group.faces().stream().anyMatch(face -> face.id() == other.id() || Grouping.alike(face, other, line));
    }

    private static Map<Long, Double> bestOfEach(List<Reference> references, float[] scores, Set<Long> not) {
        Map<Long, Double> best = new HashMap<>();
        for (int i = 0; i < scores.length; i++) {
            long person = references.get(i).personId();
            if (!not.contains(person)) {
                best.merge(person, (double) scores[i], Math::max);
            }
        }
        return best;
    }

    private static List<Suggestion> nearest(Map<Long, Double> best, Threshold line) {
        return best.entrySet().stream()
                .filter(entry -> entry.getValue() >= line.value() - NEAR_ENOUGH)
                .map(entry -> new Suggestion(entry.getKey(), entry.getValue(), line))
                .sorted(Comparator.comparingDouble((Suggestion candidate) -> -candidate.score())
                        .thenComparingLong(Suggestion::personId))
                .limit(MOST)
                .toList();
    }
}
