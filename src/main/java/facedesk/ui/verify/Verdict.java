package facedesk.ui.verify;

import facedesk.matching.Claim;
import facedesk.matching.Decider;
import facedesk.matching.Outcome;
import facedesk.matching.Verification;
import java.util.Optional;

/**
 * What a comparison came to.
 *
 * @param outcome accepted for the same person, unsure for a poor picture just short of the line, unknown otherwise
 * @param verification score and line
 * @param claim the templates that were compared, where a person was chosen
 * @param blocked whether that person is to be refused although they are recognised
 */
record Verdict(Outcome outcome, Verification verification, Optional<Claim> claim, boolean blocked) {
    /**
     * Of two pictures.
     *
     * @param quality overall quality of the poorer one, 0..1
     */
    static Verdict ofPictures(Verification verification, double quality) {
        return new Verdict(Decider.STANDARD.decide(verification, quality), verification, Optional.empty(), false);
    }

    /**
     * Of a face and the person it is said to be.
     *
     * @param quality overall quality of the face's picture, 0..1
     * @param blocked whether that person is blocked
     */
    static Verdict ofClaim(Claim claim, double quality, boolean blocked) {
        return new Verdict(
                Decider.STANDARD.decide(claim.verification(), quality),
                claim.verification(),
                Optional.of(claim),
                blocked);
    }

    /** What it is shown as: whoever is blocked is never shown as accepted. */
    Outcome shown() {
        return isRefusedAsBlocked() ? Outcome.UNKNOWN : outcome;
    }

    /** Whether the face is the person's, who is refused all the same. */
    boolean isRefusedAsBlocked() {
        return blocked && outcome == Outcome.ACCEPTED;
    }
}
