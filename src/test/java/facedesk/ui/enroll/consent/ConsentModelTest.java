package facedesk.ui.enroll.consent;

import static org.assertj.core.api.Assertions.assertThat;

import facedesk.enrollment.consent.ConsentWording;
import facedesk.gallery.consent.Consent;
import facedesk.ui.Texts;
import facedesk.ui.enroll.StudioBench;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ConsentModelTest {
    private final ConsentModel model = new ConsentModel(new Texts(Locale.GERMAN), StudioBench.CLOCK);

    @Test
    void theWordsAreInTheLanguageOfTheProgramWithEverythingFilledIn() {
        model.ask("Ann");
        assertThat(model.wording().get())
                .startsWith("Ich, Ann, bin damit einverstanden")
                .contains("bis 1. März 2027")
                .contains("Zugang zu Türen")
                .doesNotContain("{");
        assertThat(model.version()).isEqualTo("Textfassung 1, Deutsch");
    }

    @Test
    void nobodysNameChangesTheWords() {
        model.ask("{until}");
        assertThat(model.wording().get()).startsWith("Ich, {until}, bin");
    }

    @Test
    void aPurposeOfOnesOwnMustBeSaid() {
        model.ask("Ann");
        model.signatureProperty().set("Ann");
        assertThat(model.signable().get()).isTrue();
        model.purposeProperty().set(Purpose.OTHER);
        assertThat(model.complete().get()).isFalse();
        assertThat(model.sign()).isFalse();
        model.ownPurposeProperty().set("Schulfest");
        assertThat(model.sign()).isTrue();
        assertThat(model.signedProperty().get().purpose()).isEqualTo("Schulfest");
    }

    @Test
    void aDayOutOfBoundsIsRefusedWithTheBounds() {
        assertThat(model.untilFault()).isEmpty();
        model.untilProperty().set(StudioBench.TODAY);
        assertThat(model.untilFault()).isEqualTo("Wählen Sie einen Tag vom 2. März 2026 bis zum 1. März 2031.");
        model.untilProperty().set(null);
        assertThat(model.complete().get()).isFalse();
        model.keepFor(Retention.FIVE_YEARS);
        assertThat(model.untilFault()).isEmpty();
        assertThat(model.complete().get()).isTrue();
    }

    @Test
    void whatIsKeptIsWhatWasShown() {
        model.ask("Ann");
        model.signatureProperty().set(" ANN ");
        assertThat(model.sign()).isTrue();
        Consent consent = model.signedProperty().get();
        assertThat(consent.wording()).isEqualTo(model.wording().get());
        assertThat(consent.language()).isEqualTo("de");
        assertThat(consent.version()).isEqualTo(ConsentWording.VERSION);
        assertThat(consent.signedBy()).isEqualTo("ANN");
        model.signatureProperty().set("ANN x");
        assertThat(model.signedProperty().get()).as("another signature is none").isNull();
    }

    @Test
    void thePersonAfterwardsFindsNoSignature() {
        model.ask("Ann");
        model.signatureProperty().set("Ann");
        model.sign();
        model.keepFor(Retention.QUARTER);
        model.reset();
        model.ask("Ann");
        assertThat(model.signatureProperty().get()).isEmpty();
        assertThat(model.signedProperty().get()).isNull();
        assertThat(model.untilProperty().get()).isEqualTo(StudioBench.TODAY.plusMonths(3));
    }
}
