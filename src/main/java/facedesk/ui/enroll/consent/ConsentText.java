package facedesk.ui.enroll.consent;

import facedesk.ui.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The words of consent in one language. A change of words is a new version.
 *
 * @param language an IETF BCP 47 tag
 * @param pattern with {name}, {purpose} and {until} to be filled in
 */
record ConsentText(String language, String pattern) {
    /** Which words: raise it whenever a file of them changes. */
    static final String VERSION = "1";

    private static final String ENGLISH = "en";

    /**
     * The words in the language of the program.
     *
     * @throws UncheckedIOException if they are not there, which is a fault of the program
     */
    static ConsentText in(Texts texts) {
        String known = texts.bundle().getLocale().getLanguage();
        String language = known.isEmpty() ? ENGLISH : known;
        String file = "/facedesk/ui/enroll/consent/consent_" + language + ".txt";
        try (InputStream words = Objects.requireNonNull(ConsentText.class.getResourceAsStream(file), file)) {
            return new ConsentText(language, new String(words.readAllBytes(), StandardCharsets.UTF_8).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words as a person reads them. */
    String fill(String name, String purpose, String until) {
        return pattern.replace("{until}", until).replace("{purpose}", purpose).replace("{name}", name);
    }
}
