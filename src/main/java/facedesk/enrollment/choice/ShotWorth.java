package facedesk.enrollment.choice;

import facedesk.matching.Candidate;
import java.util.Optional;

/**
 * What one picture adds.
 *
 * @param taken the picture
 * @param verdict what is to be said of it
 * @param likeness cosine similarity to the nearest other picture of the same person; empty for the only one
 * @param other whoever else in the gallery it comes nearest to; empty without anybody else
 */
public record ShotWorth(TakenShot taken, Verdict verdict, Optional<Double> likeness, Optional<Candidate> other) {
    /** What can be said of a picture, the gravest first. */
    public enum Verdict {
        /** Unlike every other picture of this person. */
        STRANGE,
        /** So near to somebody else in the gallery that a poor probe could be taken for them. */
        NEAR_SOMEBODY,
        /** Hardly differs from another picture of this person. */
        REDUNDANT,
        /** Shows something new. */
        NOVEL
    }
}
