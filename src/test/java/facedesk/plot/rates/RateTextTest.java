package facedesk.plot.rates;

import static org.assertj.core.api.Assertions.assertThat;

import facedesk.evaluation.Rate;
import facedesk.ui.Texts;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RateTextTest {
    private final RateText text = new RateText(new Texts(Locale.ENGLISH));

    @Test
    void aRateIsGivenInPerCentWithItsCount() {
        Rate rate = Rate.of(100, 1_000_000);
        assertThat(text.value(rate)).isEqualTo("0.010 %");
        assertThat(text.detail(rate)).startsWith("100 of 1,000,000; 95 %: ");
    }

    @Test
    void noErrorSeenIsNeverZeroButAtMostThreeByN() {
        assertThat(text.value(Rate.of(0, 300))).isEqualTo("at most 1.0 %");
    }

    @Test
    void withoutComparisonsNothingIsClaimed() {
        assertThat(text.value(Rate.of(0, 0))).isEqualTo("not known");
    }

    @Test
    void numbersFollowTheLocale() {
        assertThat(new RateText(new Texts(Locale.GERMAN)).value(Rate.of(100, 1_000_000)))
                .isEqualTo("0,010 %");
    }
}
