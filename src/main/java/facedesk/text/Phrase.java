package facedesk.text;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Something to be said to a person before a language is chosen: which phrase, and what fills its gaps. Immutable.
 *
 * @param key which phrase
 * @param values for its pattern, a {@link MessageFormat}, in order: texts, numbers or other phrases
 */
public record Phrase(PhraseKey key, List<Object> values) {
    private static final String BUNDLE = "facedesk.text.phrases";
    private static final ResourceBundle.Control PROPERTIES_ONLY =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    public Phrase {
        values = List.copyOf(values);
    }

    /** A phrase with what fills its gaps. */
    public static Phrase of(PhraseKey key, Object... values) {
        return new Phrase(key, List.of(values));
    }

    /** In English, for the command line and the log. */
    public String english() {
        return in(Locale.ENGLISH);
    }

    /** In the language of a locale, English where there is no translation; numbers as the locale writes them. */
    public String in(Locale locale) {
        ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, locale, PROPERTIES_ONLY);
        Object[] said = values.stream()
                .map(value -> value instanceof Phrase phrase ? phrase.in(locale) : value)
                .toArray();
        return new MessageFormat(bundle.getString(key.key()), locale).format(said);
    }

    @Override
    public String toString() {
        return english();
    }
}
