package facedesk.ui.people.person;

import static org.assertj.core.api.Assertions.assertThat;

import facedesk.enrollment.templates.PictureWorth;
import facedesk.enrollment.templates.Worth;
import facedesk.gallery.Picture;
import facedesk.gallery.Recognition;
import facedesk.gallery.consent.Consent;
import facedesk.gallery.history.Event;
import facedesk.matching.Measure;
import facedesk.matching.Mode;
import facedesk.matching.Outcome;
import facedesk.matching.Threshold;
import facedesk.ui.Ages;
import facedesk.ui.Texts;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever can have happened has words, in both languages. */
class PersonTextsTest {
    private static final Instant NOW = Instant.parse("2026-05-01T12:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 1);

    private final Texts english = new Texts(Locale.ENGLISH);

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void everyEventOutcomeAndReasonHasWords(String language) {
        Texts texts = new Texts(Locale.forLanguageTag(language));
        PastText past = new PastText(texts);
        for (Event.Kind kind : Event.Kind.values()) {
            assertThat(past.event(new Event(NOW, kind, OptionalLong.empty(), 2)))
                    .isNotBlank();
        }
        for (Mode mode : Mode.values()) {
            for (Outcome outcome : Outcome.values()) {
                assertThat(past.outcome(recognition(mode, outcome))).isNotBlank();
            }
        }
        PictureText pictures = new PictureText(texts);
        for (PictureWorth.Reason reason : PictureWorth.Reason.values()) {
            StoredPicture stored = stored(reason);
            assertThat(pictures.reason(stored)).isNotBlank().doesNotContain("{", "NaN");
            assertThat(pictures.all(stored, NOW)).contains("photo.jpg");
            assertThat(pictures.spoken(stored, NOW)).contains(pictures.reason(stored));
        }
    }

    private static Recognition recognition(Mode mode, Outcome outcome) {
        return new Recognition(
                NOW,
                mode,
                new Threshold("m", 0.41),
                Measure.COSINE,
                1,
                OptionalLong.empty(),
                0.7,
                OptionalDouble.empty(),
                outcome,
                200,
                0.8);
    }

    private static StoredPicture stored(PictureWorth.Reason reason) {
        Picture picture = new Picture(1, 1, new byte[0], 0.8, "photo.jpg", "LEFT", false, NOW);
        PictureWorth worth = new PictureWorth(1, Worth.USEFUL, reason, OptionalLong.empty(), Double.NaN, Double.NaN);
        return new StoredPicture(picture, new WritableImage(1, 1), Optional.empty(), worth, "Ben");
    }

    @Test
    void countsAndScoresReadAsSentences() {
        PastText past = new PastText(english);
        assertThat(past.event(new Event(NOW, Event.Kind.ENROLLED, OptionalLong.of(1), 1)))
                .isEqualTo("Enrolled with 1 picture");
        assertThat(past.event(new Event(NOW, Event.Kind.MERGED, OptionalLong.of(1), 0)))
                .isEqualTo("Merged with another entry: no picture taken over");
        assertThat(past.score(recognition(Mode.IDENTIFICATION, Outcome.ACCEPTED)))
                .isEqualTo("score 0.70, threshold 0.41");
        assertThat(new PastText(new Texts(Locale.GERMAN)).score(recognition(Mode.IDENTIFICATION, Outcome.ACCEPTED)))
                .isEqualTo("Bewertung 0,70, Schwelle 0,41");
    }

    @Test
    void aLookOfTheProgramHasWordsAndAnyOtherIsShownAsItIs() {
        PictureText pictures = new PictureText(english);
        Picture own = new Picture(1, 1, new byte[0], 0.8, "live", "LEFT", false, NOW);
        Picture other = new Picture(1, 1, new byte[0], 0.8, "x", "With hat", false, NOW);
        assertThat(pictures.look(own)).isEqualTo("turned left");
        assertThat(pictures.source(own)).isEqualTo("from the camera");
        assertThat(pictures.look(other)).isEqualTo("With hat");
    }

    @Test
    void theDaysOfAConsentAreCountedToItsLastAndFromIt() {
        ConsentText words = new ConsentText(english);
        assertThat(words.left(until(0), TODAY)).isEqualTo("Kept until May 1, 2026: today is the last day");
        assertThat(words.left(until(1), TODAY)).isEqualTo("Kept until May 2, 2026: 1 day left");
        assertThat(words.left(until(30), TODAY)).isEqualTo("Kept until May 31, 2026: 30 days left");
        assertThat(words.left(until(-1), TODAY)).isEqualTo("Ended on April 30, 2026, 1 day ago");
        assertThat(words.left(until(-9), TODAY)).isEqualTo("Ended on April 22, 2026, 9 days ago");
        assertThat(words.signed(until(0))).isEqualTo("Declared by Ann on May 1, 2026");
        assertThat(words.version(until(0))).isEqualTo("Text version 1, German");
        assertThat(words.purpose(until(0))).isEqualTo("Purpose: login");
    }

    private static Consent until(int days) {
        return new Consent(Consent.Kind.DECLARED, "1", "de", "Ja.", "login", "Ann", NOW, TODAY.plusDays(days));
    }

    @Test
    void agesAreToldInTheLargestUnit() {
        assertThat(Ages.ago(english, Duration.ofSeconds(59))).isEqualTo("just now");
        assertThat(Ages.ago(english, Duration.ofMinutes(59))).isEqualTo("59 min ago");
        assertThat(Ages.ago(english, Duration.ofHours(23))).isEqualTo("23 h ago");
        assertThat(Ages.ago(english, Duration.ofHours(25))).isEqualTo("1 day ago");
        assertThat(Ages.ago(english, NOW.minus(Duration.ofDays(40)), NOW)).isEqualTo("40 days ago");
    }
}
