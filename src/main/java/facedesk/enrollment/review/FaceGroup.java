package facedesk.enrollment.review;

import facedesk.embedding.Embedding;
import facedesk.matching.EmbeddingMean;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Faces that are likely one person's, with whom they may be. Immutable.
 *
 * @param faces at least one, best picture first
 * @param candidates people near enough to be worth a question, nearest first, without those whom somebody said it is not
 */
public record FaceGroup(List<SeenFace> faces, List<Suggestion> candidates) {
    private static final double LEAST_WEIGHT = 0.05;

    public FaceGroup {
        if (faces.isEmpty()) {
            throw new IllegalArgumentException("A group has a face at least");
        }
        faces = faces.stream()
                .sorted(Comparator.comparingDouble(
                                (SeenFace face) -> -face.sighting().quality())
                        .thenComparingLong(SeenFace::id))
                .toList();
        candidates = List.copyOf(candidates);
    }

    /** The nearest person that is left to ask for; empty when there is none. */
    public Optional<Suggestion> suggestion() {
        return candidates.stream().findFirst();
    }

    /** Ids of the sightings. */
    public Set<Long> ids() {
        return faces.stream().map(SeenFace::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** When one of the faces was last seen. */
    public Instant lastSeen() {
        return faces.stream()
                .map(face -> face.sighting().seenAt())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The faces taken together: their mean, weighted by quality. */
    public Embedding together() {
        Embedding first = faces.get(0).embedding();
        EmbeddingMean mean = new EmbeddingMean(first.modelId(), first.dimension());
        faces.forEach(face -> mean.add(
                face.embedding(), Math.max(LEAST_WEIGHT, face.sighting().quality())));
        return mean.embedding().orElse(first);
    }

    /** The same faces with these candidates. */
    public FaceGroup with(List<Suggestion> others) {
        return new FaceGroup(faces, others);
    }

    /** The same without a person, whom somebody said it is not. */
    public FaceGroup without(long personId) {
        return with(candidates.stream()
                .filter(candidate -> candidate.personId() != personId)
                .toList());
    }

    /** The same without one of its faces; there must be another. */
    public FaceGroup withoutFace(long id) {
        return new FaceGroup(faces.stream().filter(face -> face.id() != id).toList(), candidates);
    }
}
