package facedesk.gallery.consent;

import java.time.Instant;
import java.time.LocalDate;

/**
 * That a person agreed to be enrolled: to which words, for what, and until when. Immutable.
 *
 * @param kind who says so
 * @param version of the text, such as {@code 1}; with the language it tells which words were shown
 * @param language of the text, as an IETF BCP 47 tag such as {@code de}
 * @param wording the text itself as it was shown, at most {@link #LONGEST_WORDING} characters
 * @param purpose what the pictures may be used for, at most {@link #LONGEST_PURPOSE} characters, not blank
 * @param signedBy the name that was typed: the person's own, or that of whoever declares it for them
 * @param signedAt when
 * @param retainUntil last day on which the person may still be in the gallery
 */
public record Consent(
        Kind kind,
        String version,
        String language,
        String wording,
        String purpose,
        String signedBy,
        Instant signedAt,
        LocalDate retainUntil) {
    /** Most characters of a wording. */
    public static final int LONGEST_WORDING = 10_000;

    /** Most characters of a purpose. */
    public static final int LONGEST_PURPOSE = 500;

    /** Most characters of a signature. */
    public static final int LONGEST_SIGNATURE = 200;

    /** Who says that the person agreed. */
    public enum Kind {
        /** The person, who typed their own name under the text. */
        SIGNED,
        /** Somebody else, who says that the person agreed elsewhere: on paper, say. */
        DECLARED
    }

    public Consent {
        purpose = text(purpose, LONGEST_PURPOSE);
        signedBy = text(signedBy, LONGEST_SIGNATURE);
        if (wording.length() > LONGEST_WORDING) {
            throw new IllegalArgumentException("A wording has at most " + LONGEST_WORDING + " characters");
        }
    }

    private static String text(String value, int longest) {
        String text = value.strip();
        if (text.isEmpty() || text.length() > longest) {
            throw new IllegalArgumentException("Purpose and signature have 1 to " + longest + " characters");
        }
        return text;
    }

    /** Whether the person may still be in the gallery on that day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isAfter(retainUntil);
    }
}
