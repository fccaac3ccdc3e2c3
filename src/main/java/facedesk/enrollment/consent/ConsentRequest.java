package facedesk.enrollment.consent;

import facedesk.gallery.consent.Consent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a person is asked to sign. Immutable.
 *
 * @param name who is asked
 * @param version of the text
 * @param language of the text, an IETF BCP 47 tag
 * @param wording the text as it is shown
 * @param purpose what the pictures are for
 * @param retainUntil last day in the gallery
 */
public record ConsentRequest(
        String name, String version, String language, String wording, String purpose, LocalDate retainUntil) {
    /** Whether it says everything: for what, in words that can be kept, and until a day that may be agreed to. */
    public boolean isComplete(RetentionLimits limits) {
        String words = purpose.strip();
        return !words.isEmpty()
                && words.length() <= Consent.LONGEST_PURPOSE
                && wording.length() <= Consent.LONGEST_WORDING
                && limits.allow(retainUntil);
    }

    /**
     * The consent, if what was typed is the person's name.
     *
     * @param typed under the text
     * @param when now
     * @return empty when it is another name, or none
     */
    public Optional<Consent> sign(String typed, Instant when) {
        return Signature.matches(typed, name)
                ? Optional.of(new Consent(
                        Consent.Kind.SIGNED, version, language, wording, purpose, typed.strip(), when, retainUntil))
                : Optional.empty();
    }
}
