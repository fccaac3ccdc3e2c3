package facedesk.enrollment.templates;

import facedesk.embedding.Embedding;
import facedesk.enrollment.health.HealthLimits;
import facedesk.matching.Candidate;
import facedesk.matching.Identification;
import facedesk.matching.Reference;
import facedesk.matching.SearchIndex;
import facedesk.matching.Threshold;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Tells which pictures of a person are worth keeping. Without state; safe from every thread. One search of everybody for
 * each picture.
 *
 * @param index everybody's templates of one network, this person's too
 * @param line the line of a search with that network
 * @param limits the same that the whole gallery is looked over with
 */
public record PictureJudge(SearchIndex index, Threshold line, HealthLimits limits) {
    public PictureJudge {
        if (!index.modelId().equals(line.modelId())) {
            throw new IllegalArgumentException(
                    "A line of " + line.modelId() + " says nothing about scores of " + index.modelId());
        }
    }

    /**
     * Judges a person's pictures.
     *
     * @param own the person's templates of that network
     * @param qualities overall quality of every picture of the person, by its id
     * @return one for each picture with a quality, in the order of the qualities
     */
    public List<PictureWorth> judge(List<Reference> own, Map<Long, Double> qualities) {
        List<PictureWorth> judged = new ArrayList<>();
        for (long picture : qualities.keySet()) {
            judged.add(own.stream()
                    .filter(reference -> reference.templateId() == picture)
                    .findFirst()
                    .map(reference -> judge(reference, own, qualities))
                    .orElseGet(() -> notEmbedded(picture)));
        }
        return judged;
    }

    private PictureWorth judge(Reference picture, List<Reference> own, Map<Long, Double> qualities) {
        double nearest = nearest(picture, own);
        Optional<Candidate> other = somebodyElse(picture);
        double others = other.map(Candidate::score).orElse(Double.NaN);
        if (nearest < others) {
            return worth(picture, Worth.HARMFUL, PictureWorth.Reason.NEARER_TO_OTHER, who(other), nearest, others);
        }
        if (others >= line.value() - limits.lookAlikeMargin()) {
            return worth(picture, Worth.HARMFUL, PictureWorth.Reason.NEAR_THE_LINE, who(other), nearest, others);
        }
        OptionalLong better = better(picture, own, qualities);
        if (better.isPresent()) {
            return worth(picture, Worth.USELESS, PictureWorth.Reason.SAME_AS_BETTER, better, nearest, others);
        }
        boolean alone = Double.isNaN(nearest);
        return worth(
                picture,
                Worth.USEFUL,
                alone ? PictureWorth.Reason.ONLY_ONE : PictureWorth.Reason.SOUND,
                OptionalLong.empty(),
                nearest,
                others);
    }

    private static double nearest(Reference picture, List<Reference> own) {
        return own.stream()
                .filter(other -> other.templateId() != picture.templateId())
                .mapToDouble(other -> other.embedding().cosine(picture.embedding()))
                .max()
                .orElse(Double.NaN);
    }

    /** The two nearest are of different people, so that one of them is somebody else. */
    private Optional<Candidate> somebodyElse(Reference picture) {
        Identification found = index.search(picture.embedding());
        return found.best()
                .filter(best -> best.personId() != picture.personId())
                .or(() -> found.runnerUp().filter(second -> second.personId() != picture.personId()));
    }

    private OptionalLong better(Reference picture, List<Reference> own, Map<Long, Double> qualities) {
        Embedding embedding = picture.embedding();
        return own.stream()
                .filter(other -> isBetter(other.templateId(), picture.templateId(), qualities))
                .filter(other -> other.embedding().cosine(embedding) >= limits.nearIdentical())
                .mapToLong(Reference::templateId)
                .findFirst();
    }

    /** Of two equally good ones the older is the better, so that one of them stays. */
    private static boolean isBetter(long one, long other, Map<Long, Double> qualities) {
        int order = Double.compare(qualities.getOrDefault(one, 0.0), qualities.getOrDefault(other, 0.0));
        return order > 0 || (order == 0 && one < other);
    }

    private static OptionalLong who(Optional<Candidate> other) {
        return other.map(Candidate::personId).map(OptionalLong::of).orElseGet(OptionalLong::empty);
    }

    private static PictureWorth notEmbedded(long picture) {
        return new PictureWorth(
                picture, Worth.USEFUL, PictureWorth.Reason.NOT_EMBEDDED, OptionalLong.empty(), Double.NaN, Double.NaN);
    }

    private static PictureWorth worth(
            Reference picture, Worth worth, PictureWorth.Reason reason, OptionalLong other, double own, double others) {
        return new PictureWorth(picture.templateId(), worth, reason, other, own, others);
    }
}
