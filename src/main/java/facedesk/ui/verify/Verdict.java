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
 */
record Verdict(Outcome outcome, Verification verification, Optional<Claim> claim) {
    /**
     * Of two pictures.
     *
     * @param quality overall quality of the poorer one, 0..1
     */
    static Verdict ofPictures(Verification verification, double quality) {
        return new Verdict(Decider.STANDARD.decide(verification, quality), verification, Optional.empty());
    }

    /**
     * Of a face and the person it is said to be.
     *
     * @param quality overall quality of the face's picture, 0..1
     */
    static Verdict ofClaim(Claim claim, double quality) {
        return new Verdict(
                Decider.STANDARD.decide(claim.verification(), quality), claim.verification(), Optional.of(claim));
    }
}
