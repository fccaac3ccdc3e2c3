package facedesk.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateTest {
    /**
     * Exact 95 % limits as tables of the binomial distribution give them, for instance 0/10: 0-0.3085, 1/10:
     * 0.0025-0.4450, 5/10: 0.1871-0.8129 (Documenta Geigy, Scientific Tables); 10/100: 0.0490-0.1762.
     */
    @ParameterizedTest
    @CsvSource({"0,10,0,0.3085", "1,10,0.0025,0.4450", "5,10,0.1871,0.8129", "10,10,0.6915,1", "10,100,0.0490,0.1762"})
    void intervalsAgreeWithPublishedTables(long errors, long n, double low, double high) {
        Rate rate = Rate.of(errors, n);
        assertThat(rate.low()).isCloseTo(low, within(6e-5));
        assertThat(rate.high()).isCloseTo(high, within(6e-5));
    }

    @ParameterizedTest
    @CsvSource({"100", "19600", "12450000"})
    void withoutErrorsTheBoundHasAClosedForm(long n) {
        double closed = -Math.expm1(Math.log(0.025) / n);
        assertThat(Rate.of(0, n).high()).isCloseTo(closed, within(closed * 1e-9));
    }

    @Test
    void withoutComparisonsAnythingIsPossible() {
        Rate none = Rate.of(0, 0);
        assertThat(none.low()).isZero();
        assertThat(none.high()).isEqualTo(1);
        assertThat(none.value()).isNaN();
    }

    @Test
    void moreErrorsThanComparisonsAreRefused() {
        assertThatThrownBy(() -> Rate.of(2, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Rate.of(-1, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void widenedBoundsHoldBothIntervals() {
        Rate rate = Rate.of(10, 100);
        assertThat(rate.widened(new Interval(0.01, 0.12))).isEqualTo(new Rate(10, 100, 0.01, rate.high()));
        assertThat(rate.widened(new Interval(0.09, 0.3))).isEqualTo(new Rate(10, 100, rate.low(), 0.3));
    }
}
