package facedesk.enrollment;

import facedesk.embedding.Embedding;
import facedesk.enrollment.DuplicateFinding.Kind;
import facedesk.gallery.NewPicture;
import facedesk.matching.Candidate;
import facedesk.matching.EmbeddingMean;
import facedesk.matching.SearchIndex;
import facedesk.matching.Threshold;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Asks, before saving, whether a face already belongs to somebody. Stateless; any thread. */
public final class Duplicates {
    private static final double LEAST_WEIGHT = 0.05;

    private Duplicates() {}

    /**
     * Compares pictures of one person with the gallery.
     *
     * @param pictures with embeddings of the index's network; others are passed over
     * @throws IllegalArgumentException if the threshold is of another network than the index
     */
    public static DuplicateFinding check(List<NewPicture> pictures, SearchIndex index, Threshold threshold) {
        if (!index.modelId().equals(threshold.modelId())) {
            throw new IllegalArgumentException(
                    "The threshold of " + threshold.modelId() + " does not belong to scores of " + index.modelId());
        }
        Optional<Candidate> together =
                mean(pictures, index.modelId()).flatMap(probe -> accepted(probe, index, threshold));
        if (together.isPresent()) {
            return new DuplicateFinding(Kind.SAME_PERSON, together);
        }
        Optional<Candidate> single = pictures.stream()
                .flatMap(picture -> of(picture, index.modelId()).stream())
                .flatMap(probe -> accepted(probe, index, threshold).stream())
                .max(Comparator.comparingDouble(Candidate::score));
        return new DuplicateFinding(single.isPresent() ? Kind.LOOK_ALIKE : Kind.NOBODY, single);
    }

    private static Optional<Candidate> accepted(Embedding probe, SearchIndex index, Threshold threshold) {
        return index.search(probe).best().filter(candidate -> threshold.accepts(candidate.score()));
    }

    private static Optional<Embedding> of(NewPicture picture, String modelId) {
        return picture.embeddings().stream()
                .filter(embedding -> embedding.modelId().equals(modelId))
                .findFirst();
    }

    private static Optional<Embedding> mean(List<NewPicture> pictures, String modelId) {
        Optional<Embedding> first = pictures.stream()
                .flatMap(picture -> of(picture, modelId).stream())
                .findFirst();
        if (first.isEmpty()) {
            return Optional.empty();
        }
        EmbeddingMean mean = new EmbeddingMean(modelId, first.get().dimension());
        for (NewPicture picture : pictures) {
            of(picture, modelId).ifPresent(embedding -> mean.add(embedding, Math.max(LEAST_WEIGHT, picture.quality())));
        }
        return mean.embedding();
    }
}
