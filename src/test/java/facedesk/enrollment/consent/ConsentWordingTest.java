package facedesk.enrollment.consent;

import static org.assertj.core.api.Assertions.assertThat;

import facedesk.gallery.consent.Consent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConsentWordingTest {
    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void theWordsSayWhatMattersInEveryLanguage(String language) {
        ConsentWording words = ConsentWording.in(Locale.forLanguageTag(language + "-CH"));
        assertThat(words.language()).isEqualTo(language);
        assertThat(words.pattern()).contains("{name}", "{purpose}", "{until}").hasSizeLessThan(4000);
        assertThat(words.pattern().lines().filter(line -> !line.isBlank())).hasSize(7);
    }

    @Test
    void anotherLanguageFallsBackToEnglish() {
        assertThat(ConsentWording.in(Locale.FRENCH).language()).isEqualTo("en");
        assertThat(ConsentWording.in(Locale.ROOT).language()).isEqualTo("en");
    }

    @Test
    void whatIsAskedHoldsTheWordsFilledIn() {
        ConsentRequest asked = ConsentWording.in(Locale.GERMAN).request("{until}", "Zugang", DAY, "1. März 2027");
        assertThat(asked.wording()).startsWith("Ich, {until}, bin").contains("Zugang", "bis 1. März 2027");
        assertThat(asked.version()).isEqualTo(ConsentWording.VERSION);
        assertThat(asked.language()).isEqualTo("de");
        assertThat(asked.retainUntil()).isEqualTo(DAY);
    }

    @Test
    void aDeclarationIsKeptInTheLanguageInWhichItWasRead() {
        Consent german = Declaration.of("Olga", "Zugang", DAY, Instant.EPOCH, Locale.GERMANY);
        assertThat(german.kind()).isEqualTo(Consent.Kind.DECLARED);
        assertThat(german.language()).isEqualTo("de");
        assertThat(german.wording()).startsWith("Ich erkläre");
        Consent french = Declaration.of("Olga", "Zugang", DAY, Instant.EPOCH, Locale.FRANCE);
        assertThat(french.language()).isEqualTo("en");
        assertThat(french.wording()).startsWith("I declare");
    }
}
