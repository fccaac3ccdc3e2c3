package facedesk.evaluation.replay;

import facedesk.matching.Candidate;
import facedesk.matching.Identification;
import facedesk.matching.Outcome;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A decision as it was recorded: scores only, no picture and no template.
 *
 * @param time when
 * @param personId the nearest person; whom an acceptance would have named
 * @param best the nearest person's score, cosine similarity
 * @param runnerUp the score of the nearest other person, where there was one
 * @param quality overall quality of the picture, 0..1; 1 where it was not recorded
 * @param outcome what was decided
 * @param truth whether the nearest person was the one who stood there, if anybody said so
 */
public record PastDecision(
        Instant time,
        long personId,
        double best,
        OptionalDouble runnerUp,
        double quality,
        Outcome outcome,
        Truth truth) {
    /** What is known of who stood there. */
    public enum Truth {
        /** The nearest person was the right one: refusing is an error. */
        RIGHT,
        /** Somebody else stood there: accepting is an error. */
        WRONG,
        /** Nobody said. */
        UNKNOWN
    }

    public PastDecision {
        if (Double.isNaN(best) || (runnerUp.isPresent() && Double.isNaN(runnerUp.getAsDouble()))) {
            throw new IllegalArgumentException("A score that is not a number decides nothing");
        }
    }

    /** What the decision was made of; the runner-up is somebody else, of whom only the score is known. */
    Identification identification() {
        Optional<Candidate> second = runnerUp.isPresent()
                ? Optional.of(new Candidate(personId + 1, 0, runnerUp.getAsDouble()))
                : Optional.empty();
        return new Identification(Optional.of(new Candidate(personId, 0, best)), second);
    }
}
