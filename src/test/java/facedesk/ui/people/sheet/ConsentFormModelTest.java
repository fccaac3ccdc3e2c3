package facedesk.ui.people.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import facedesk.enrollment.consent.ConsentWording;
import facedesk.enrollment.consent.Declaration;
import facedesk.gallery.Person;
import facedesk.gallery.PersonFacts;
import facedesk.gallery.consent.Consent;
import facedesk.ui.Texts;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConsentFormModelTest {
    private static final Instant NOW = Instant.parse("2026-05-01T12:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 1);
    private static final Person ANN = new Person(1, PersonFacts.named("Ann"), false, false, Instant.EPOCH);

    private final List<Consent> agreed = new ArrayList<>();
    private final ConsentFormModel form = form(Locale.ENGLISH);

    private static ConsentFormModel form(Locale locale) {
        return new ConsentFormModel(new Texts(locale), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private void ask(Optional<Consent> before) {
        form.ask(new ConsentFormModel.Question(ANN, agreed::add), before);
    }

    @Test
    void thePersonSignsWithTheirOwnNameForAYear() {
        ask(Optional.empty());
        assertThat(form.complete().get()).isFalse();
        form.agree();
        form.signatureProperty().set("Somebody");
        assertThat(form.complete().get()).isFalse();
        form.signatureProperty().set(" ann ");
        assertThat(form.complete().get()).isTrue();
        assertThat(form.wording().get())
                .contains(
                        "I, Ann, agree",
                        "withdraw at any time",
                        "Recognition by FaceDesk on this computer",
                        "May 1, 2027");
        String words = form.wording().get();
        form.agree();
        assertThat(agreed)
                .containsExactly(new Consent(
                        Consent.Kind.SIGNED,
                        ConsentWording.VERSION,
                        "en",
                        words,
                        "Recognition by FaceDesk on this computer",
                        "ann",
                        NOW,
                        TODAY.plusYears(1)));
        assertThat(form.questionProperty().get()).isNull();
    }

    @Test
    void somebodyElseDeclaresUnderTheirName() {
        Consent before = new Consent(Consent.Kind.DECLARED, "1", "en", "…", "teaching", "Ben", NOW, TODAY);
        ask(Optional.of(before));
        assertThat(form.declaredProperty().get()).isTrue();
        assertThat(form.purposeProperty().get()).isEqualTo("teaching");
        assertThat(form.wording().get()).startsWith("I declare");
        form.signatureProperty().set("Ben");
        form.agree();
        assertThat(agreed)
                .containsExactly(
                        Declaration.of("Ben", "teaching", TODAY.plusYears(1), NOW, Locale.forLanguageTag("en-US")));
    }

    @Test
    void aDayOutOfBoundsNoDayAndNoPurposeAreNotEnough() {
        ask(Optional.empty());
        form.signatureProperty().set("Ann");
        form.untilProperty().set(TODAY);
        assertThat(form.complete().get()).isFalse();
        form.untilProperty().set(TODAY.plusYears(5).plusDays(1));
        assertThat(form.complete().get()).isFalse();
        form.untilProperty().set(null);
        assertThat(form.complete().get()).isFalse();
        assertThat(form.wording().get()).isEmpty();
        form.untilProperty().set(TODAY.plusDays(1));
        assertThat(form.complete().get()).isTrue();
        form.purposeProperty().set(" ");
        assertThat(form.complete().get()).isFalse();
        form.purposeProperty().set("x".repeat(Consent.LONGEST_PURPOSE + 1));
        assertThat(form.complete().get()).isFalse();
        form.agree();
        assertThat(agreed).isEmpty();
        form.cancel();
        assertThat(form.complete().get()).isFalse();
    }

    @Test
    void germanWordsAreRememberedAsGerman() {
        ConsentFormModel german = form(Locale.GERMANY);
        german.ask(new ConsentFormModel.Question(ANN, agreed::add), Optional.empty());
        german.signatureProperty().set("Ann");
        german.agree();
        assertThat(agreed).extracting(Consent::language).containsExactly("de");
        assertThat(agreed.get(0).wording()).contains("Ich, Ann, bin damit einverstanden", "1. Mai 2027");
    }
}
