package facedesk.matching;

import facedesk.embedding.Embedding;
import java.util.List;
import java.util.Optional;

/**
 * A 1:1 comparison with everything that is known of the person somebody is said to be. The nearest template decides, as in
 * a search.
 *
 * @param nearest the person, with the template that matched best
 * @param templates how many there were to match: chances of a stranger
 * @param verification the score and the line
 */
public record Claim(Candidate nearest, int templates, Verification verification) {
    /**
     * Compares a probe with a person's templates; of equal ones the first is the nearest.
     *
     * @param templates of one person
     * @return empty without templates
     * @throws IllegalArgumentException if embeddings or threshold are of different networks
     */
    public static Optional<Claim> of(Embedding probe, List<Reference> templates, Threshold threshold) {
        Optional<Candidate> best = Optional.empty();
        Optional<Verification> nearest = Optional.empty();
        for (Reference template : templates) {
            Verification next = Verification.of(probe, template.embedding(), threshold);
            if (nearest.isEmpty() || next.score() > nearest.get().score()) {
                nearest = Optional.of(next);
                best = Optional.of(new Candidate(template.personId(), template.templateId(), next.score()));
            }
        }
        Optional<Verification> verification = nearest;
        return best.map(candidate -> new Claim(candidate, templates.size(), verification.orElseThrow()));
    }
}
