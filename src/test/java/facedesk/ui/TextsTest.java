package facedesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import facedesk.detection.QualityFault;
import facedesk.enrollment.EnrollmentHint;
import java.io.IOException;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Every text is there in every language, once, with the same values, and is used. */
class TextsTest {
    private static final TextFiles FILES =
            new TextFiles(Path.of("src/main/resources/facedesk/ui"), Path.of("src/main/java/facedesk"));

    private final Texts english = new Texts(Locale.ENGLISH);
    private final Texts german = new Texts(Locale.GERMAN);

    @Test
    void bothLanguagesHaveTheSameKeysEachOnce() throws IOException {
        assertThat(FILES.duplicate(TextFiles.ENGLISH)).isEmpty();
        assertThat(FILES.duplicate(TextFiles.GERMAN)).isEmpty();
        assertThat(FILES.untranslated()).isEmpty();
    }

    @Test
    void bothLanguagesTakeTheSameValues() throws IOException {
        assertThat(FILES.differing()).isEmpty();
    }

    @Test
    void everyPatternIsWellFormed() throws IOException {
        for (String key : FILES.keys(TextFiles.ENGLISH)) {
            for (Texts texts : List.of(english, german)) {
                String pattern = texts.get(key);
                if (!TextFiles.arguments(pattern).isEmpty()) {
                    assertThat(new MessageFormat(pattern, texts.locale()))
                            .as(key)
                            .isNotNull();
                    assertThat(pattern.replace("''", "")).as(key).doesNotContain("'");
                }
            }
        }
    }

    @Test
    void everyTextThatIsAskedForIsThere() throws IOException {
        assertThat(FILES.missing()).isEmpty();
    }

    @Test
    void noTextIsLeftOver() throws IOException {
        assertThat(FILES.obsolete()).isEmpty();
    }

    @Test
    void everyHintAndFaultHasItsSentence() {
        for (EnrollmentHint hint : EnrollmentHint.values()) {
            assertThat(english.has("enroll.hint." + hint.name()))
                    .as(hint.name())
                    .isTrue();
        }
        for (QualityFault fault : QualityFault.values()) {
            assertThat(english.has("quality." + fault.name())).as(fault.name()).isTrue();
        }
    }

    @Test
    void numbersOfThingsReadAsPeopleSayThem() {
        assertThat(english.format("people.count", 1, 1)).isEqualTo("1 person");
        assertThat(english.format("people.count", 2, 1200)).isEqualTo("2 of 1,200 people");
        assertThat(german.format("people.count", 2, 1200)).isEqualTo("2 von 1.200 Personen");
        assertThat(english.format("enroll.saved", "Ann", 1)).isEqualTo("Ann is enrolled with 1 picture.");
        assertThat(english.format("people.delete.consequences", "Ann", 3))
                .startsWith("The name Ann, 3 pictures, their templates, consent and all scores kept");
    }
}
