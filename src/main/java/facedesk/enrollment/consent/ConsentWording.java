package facedesk.enrollment.consent;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The words a person signs, in one language: the same wherever consent is asked for. A change of words is a new version.
 *
 * @param language an IETF BCP 47 tag
 * @param pattern with {name}, {purpose} and {until} to be filled in
 */
public record ConsentWording(String language, String pattern) {
    /** Which words: raise it whenever a file of them changes. */
    public static final String VERSION = "1";

    private static final String ENGLISH = "en";

    /**
     * The words in the language of a locale, English where there are none in it.
     *
     * @throws UncheckedIOException if they cannot be read, which is a fault of the program
     */
    public static ConsentWording in(Locale locale) {
        String language = file(locale.getLanguage()) == null ? ENGLISH : locale.getLanguage();
        try (InputStream words =
                Objects.requireNonNull(file(language), language).openStream()) {
            return new ConsentWording(language, new String(words.readAllBytes(), StandardCharsets.UTF_8).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable URL file(String language) {
        return ConsentWording.class.getResource("consent_" + language + ".txt");
    }

    /** The words as a person reads them. */
    public String fill(String name, String purpose, String until) {
        return pattern.replace("{until}", until).replace("{purpose}", purpose).replace("{name}", name);
    }

    /**
     * What a person is asked to sign.
     *
     * @param day the last in the gallery
     * @param until the same day as the words say it
     */
    public ConsentRequest request(String name, String purpose, LocalDate day, String until) {
        return new ConsentRequest(name, VERSION, language, fill(name, purpose, until), purpose, day);
    }
}
