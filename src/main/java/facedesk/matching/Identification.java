package facedesk.matching;

import java.util.Optional;

/**
 * The nearest two people in the gallery, before any decision.
 *
 * @param best the nearest person; empty for an empty gallery
 * @param runnerUp the nearest other person; empty with fewer than two people
 */
public record Identification(Optional<Candidate> best, Optional<Candidate> runnerUp) {
    /** Nobody is in the gallery. */
    public static final Identification NONE = new Identification(Optional.empty(), Optional.empty());

    /** How far the best is ahead of the runner-up; infinite without a runner-up, 0 without anybody. */
    public double margin() {
        if (best.isEmpty()) {
            return 0;
        }
        return runnerUp.map(second -> best.get().score() - second.score()).orElse(Double.POSITIVE_INFINITY);
    }
}
