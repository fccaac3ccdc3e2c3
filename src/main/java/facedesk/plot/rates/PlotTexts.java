package facedesk.plot.rates;

import java.util.Locale;

/** The words on charts and in reports, in the reader's language. Whoever asks for a chart brings them. */
public interface PlotTexts {
    /** How numbers are written. */
    Locale locale();

    /** A text without values. */
    String get(String key);

    /** A text with values put into its pattern, {@link java.text.MessageFormat}. */
    String format(String key, Object... values);

    /** A number with exactly so many decimals, as the locale writes it. */
    String number(double value, int decimals);
}
