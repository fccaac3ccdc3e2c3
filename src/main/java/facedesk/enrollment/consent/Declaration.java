package facedesk.enrollment.consent;

import facedesk.gallery.consent.Consent;
import facedesk.text.Phrase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

/**
 * What somebody declares for people who do not sign here themselves: that they have agreed. The same words wherever it is
 * declared, on a screen or on the command line.
 */
public final class Declaration {
    /** Goes up with every change of the words. */
    private static final String VERSION = "2";

    private Declaration() {}

    /** The words, for whoever is to agree to them. */
    public static Phrase wording() {
        return Phrase.of(DeclarationText.WORDING);
    }

    /**
     * The consent declared.
     *
     * @param by the operator's name, as typed
     * @param purpose what the pictures are for
     * @param retainUntil the last day on which they are kept
     * @param at the moment of the declaration
     * @param locale in which its words were shown
     * @throws IllegalArgumentException if name or purpose is blank or too long
     */
    public static Consent of(String by, String purpose, LocalDate retainUntil, Instant at, Locale locale) {
        return new Consent(
                Consent.Kind.DECLARED,
                VERSION,
                ConsentWording.in(locale).language(),
                wording().in(locale),
                purpose,
                by,
                at,
                retainUntil);
    }
}
