package facedesk.ui;

import facedesk.plot.rates.PlotTexts;
import facedesk.text.Explained;
import facedesk.text.Phrase;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.ResourceBundle;

/**
 * Every word a person reads, in the language of the locale: the screens' own from the bundle {@code facedesk/ui/texts},
 * other rooms' by their {@link Phrase}. Sentences with values are {@link MessageFormat} patterns, so that numbers follow the locale and nothing is put together from pieces.
 */
public final class Texts implements PlotTexts {
    private static final String BUNDLE = "facedesk.ui.texts";

    private final ResourceBundle bundle;
    private final Locale locale;

    /** Texts of the given locale; English where its language is not there. */
    public Texts(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT));
    }

    /** For FXML's {@code %keys}. */
    public ResourceBundle bundle() {
        return bundle;
    }

    @Override
    public Locale locale() {
        return locale;
    }

    @Override
    public String get(String key) {
        return bundle.getString(key);
    }

    @Override
    public String format(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), locale).format(values);
    }

    /** What another room has to say, in the language of the locale. */
    public String say(Phrase phrase) {
        return phrase.in(locale);
    }

    /** What a failure says of itself: ours in the language of the locale, others as they are. */
    public String reason(Throwable failure) {
        return failure instanceof Explained ours ? say(ours.phrase()) : String.valueOf(failure.getMessage());
    }

    /** A number that was typed as the locale writes it; empty when the text is anything else. */
    public OptionalDouble parse(String typed) {
        String text = typed.strip();
        ParsePosition end = new ParsePosition(0);
        Number number = NumberFormat.getNumberInstance(locale).parse(text, end);
        return number == null || end.getIndex() != text.length()
                ? OptionalDouble.empty()
                : OptionalDouble.of(number.doubleValue());
    }

    /** Whether there is such a text. */
    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    @Override
    public String number(double value, int decimals) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(value);
    }
}
