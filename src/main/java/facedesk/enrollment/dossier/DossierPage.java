package facedesk.enrollment.dossier;

import facedesk.gallery.Person;
import facedesk.gallery.Picture;
import facedesk.gallery.consent.Consent;
import facedesk.gallery.history.Event;
import facedesk.text.Phrase;
import facedesk.text.PhraseKey;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is known of a person as a page to be read, in the language of a locale. */
final class DossierPage {
    private final DossierFacts facts;
    private final Locale locale;
    private final ZoneId zone;
    private final NumberFormat numbers;

    DossierPage(DossierFacts facts, Locale locale, ZoneId zone) {
        this.facts = facts;
        this.locale = locale;
        this.zone = zone;
        numbers = NumberFormat.getNumberInstance(locale);
        numbers.setMinimumFractionDigits(2);
        numbers.setMaximumFractionDigits(2);
    }

    String write(Instant now) {
        Page page = new Page(
                locale.getLanguage(), say(DossierText.TITLE, facts.person().name()));
        page.text(say(DossierText.WRITTEN, moment(now))).text(say(DossierText.ABOUT));
        page.heading(say(DossierText.FACTS)).table(List.of(), person());
        page.heading(say(DossierText.CONSENTS));
        if (facts.consents().isEmpty()) {
            page.text(say(DossierText.NO_CONSENT));
        }
        facts.consents().forEach(consent -> consent(page, consent));
        pictures(page);
        templates(page);
        page.heading(say(DossierText.EVENTS)).table(List.of(), events());
        recognitions(page);
        return page.end();
    }

    private List<List<String>> person() {
        Person person = facts.person();
        return List.of(
                List.of(say(DossierText.NAME), person.name()),
                List.of(say(DossierText.IDENTIFIER), person.facts().identifier()),
                List.of(say(DossierText.GROUP), person.facts().group()),
                List.of(say(DossierText.NOTE), person.facts().note()),
                List.of(say(DossierText.ENROLLED_ON), moment(person.enrolledAt())),
                List.of(say(DossierText.BLOCKED), say(person.blocked() ? DossierText.YES : DossierText.NO)));
    }

    private void consent(Page page, Consent consent) {
        DossierText kind = consent.kind() == Consent.Kind.SIGNED ? DossierText.SIGNED : DossierText.DECLARED;
        page.text(say(kind, consent.signedBy(), moment(consent.signedAt())))
                .table(
                        List.of(),
                        List.of(
                                List.of(say(DossierText.PURPOSE), consent.purpose()),
                                List.of(say(DossierText.KEPT_UNTIL), day(consent.retainUntil())),
                                List.of(
                                        say(DossierText.WORDING, consent.version(), consent.language()),
                                        consent.wording())));
    }

    private void pictures(Page page) {
        page.heading(say(DossierText.PICTURES));
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < facts.pictures().size(); i++) {
            Picture picture = facts.pictures().get(i);
            page.picture(DossierFacts.fileOf(i) + ".jpg", moment(picture.takenAt()));
            rows.add(List.of(moment(picture.takenAt()), picture.source(), numbers.format(picture.quality())));
        }
        page.table(List.of(say(DossierText.TIME), say(DossierText.SOURCE), say(DossierText.QUALITY)), rows);
    }

    private void templates(Page page) {
        int all =
                facts.templates().values().stream().mapToInt(Integer::intValue).sum();
        List<List<String>> rows = facts.templates().entrySet().stream()
                .map(entry -> List.of(entry.getKey(), String.valueOf(entry.getValue())))
                .toList();
        page.heading(say(DossierText.TEMPLATES))
                .text(say(DossierText.TEMPLATES_TEXT, all))
                .table(List.of(say(DossierText.NETWORK), say(DossierText.COUNT)), rows);
    }

    private List<List<String>> events() {
        return facts.events().stream()
                .map(event -> List.of(moment(event.time()), say(EventText.of(event.kind())), count(event)))
                .toList();
    }

    private String count(Event event) {
        return event.count() == 0 ? "" : say(DossierText.EVENT_COUNT, event.count());
    }

    private void recognitions(Page page) {
        List<List<String>> rows = facts.recognitions().stream()
                .map(seen -> List.of(
                        moment(seen.time()),
                        numbers.format(seen.score()),
                        numbers.format(seen.threshold().value()),
                        say(DossierText.valueOf(seen.outcome().name()))))
                .toList();
        page.heading(say(DossierText.RECOGNITIONS))
                .text(say(DossierText.RECOGNITIONS_TEXT))
                .table(
                        List.of(
                                say(DossierText.TIME),
                                say(DossierText.SCORE),
                                say(DossierText.THRESHOLD),
                                say(DossierText.OUTCOME)),
                        rows);
    }

    private String say(PhraseKey key, Object... values) {
        return Phrase.of(key, values).in(locale);
    }

    private String moment(Instant when) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale)
                .format(when.atZone(zone));
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(day);
    }
}
