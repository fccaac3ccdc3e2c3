package facedesk.ui.people.person;

import facedesk.gallery.consent.Consent;
import facedesk.ui.Dates;
import facedesk.ui.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** What is said of a consent. */
final class ConsentText {
    private final Texts texts;

    ConsentText(Texts texts) {
        this.texts = texts;
    }

    /** By whom and when: one sentence. */
    String signed(Consent consent) {
        return texts.format(
                "people.consent." + consent.kind().name().toLowerCase(Locale.ROOT),
                consent.signedBy(),
                Dates.day(consent.signedAt(), texts.locale()));
    }

    /** What for. */
    String purpose(Consent consent) {
        return texts.format("people.consent.purpose.of", consent.purpose());
    }

    /** Which text, in which language. */
    String version(Consent consent) {
        String language = Locale.forLanguageTag(consent.language()).getDisplayLanguage(texts.locale());
        return texts.format("people.consent.version", consent.version(), language);
    }

    /** Until when, with the days left, or since when not any more. */
    String left(Consent consent, LocalDate today) {
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(texts.locale())
                .format(consent.retainUntil());
        long days = ChronoUnit.DAYS.between(today, consent.retainUntil());
        return days < 0
                ? texts.format("people.consent.over", day, -days)
                : texts.format("people.consent.left", day, days);
    }
}
