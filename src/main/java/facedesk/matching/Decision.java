package facedesk.matching;

import java.util.Optional;

/**
 * The outcome with everything that led to it, so that a screen can say why.
 *
 * @param outcome what it comes to
 * @param identification the nearest people and their scores
 * @param threshold the line that was applied
 */
public record Decision(Outcome outcome, Identification identification, Threshold threshold) {
    /** The accepted person; empty unless accepted, so that nobody takes the nearest name for a match. */
    public Optional<Candidate> accepted() {
        return outcome == Outcome.ACCEPTED ? identification.best() : Optional.empty();
    }

    /** What is in the way of a yes or no; empty unless unsure. */
    public Optional<Doubt> doubt() {
        if (outcome != Outcome.UNSURE) {
            return Optional.empty();
        }
        boolean enough = identification
                .best()
                .filter(best -> threshold.accepts(best.score()))
                .isPresent();
        return Optional.of(enough ? Doubt.TWO_PEOPLE : Doubt.POOR_PICTURE);
    }
}
