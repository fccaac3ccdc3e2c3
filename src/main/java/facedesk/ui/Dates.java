package facedesk.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Dates as the locale writes them, in this machine's time zone. */
public final class Dates {
    private Dates() {}

    /** A day, in words. */
    public static String day(Instant when, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(when.atZone(ZoneId.systemDefault()));
    }

    /** A day of the calendar, in words. */
    public static String day(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(day);
    }

    /** Day and time, short. */
    public static String moment(Instant when, Locale locale) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT)
                .withLocale(locale)
                .format(when.atZone(ZoneId.systemDefault()));
    }
}
