package facedesk.ui;

import facedesk.plot.rates.PlotTexts;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Every word a person reads, from the bundle {@code facedesk/ui/texts}, in the language of the locale. Sentences with
 * values are {@link MessageFormat} patterns, so that numbers follow the locale and nothing is put together from pieces.
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
