package facedesk.ui.people;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Dates as the locale writes them, in this machine's time zone. */
final class Dates {
    private Dates() {}

    /** A day, in words. */
    static String day(Instant when, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(when.atZone(ZoneId.systemDefault()));
    }

    /** Day and time, short. */
    static String moment(Instant when, Locale locale) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT)
                .withLocale(locale)
                .format(when.atZone(ZoneId.systemDefault()));
    }
}
