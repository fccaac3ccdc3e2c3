package facedesk.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import facedesk.matching.ThresholdRule.FalseMatchRate;
import facedesk.matching.ThresholdRule.FalsePositiveRate;
import facedesk.matching.ThresholdRule.Score;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThresholdRuleTest {
    @Test
    void aSearchOfFortyAtOneInTenThousandNamesOneStrangerInTwoHundredAndFifty() {
        assertThat(1 / FalsePositives.rate(1e-4, 40)).isEqualTo(250, within(0.6));
        assertThat(FalsePositives.rate(1e-4, 0)).isZero();
        assertThat(FalsePositives.rate(1e-4, 1)).isEqualTo(1e-4, within(1e-18));
        assertThat(FalsePositives.rate(1, 7)).isEqualTo(1);
    }

    @Test
    void theSmallestRatesAreNotLostToRounding() {
        assertThat(FalsePositives.rate(1e-17, 1000)).isEqualTo(1e-14, within(1e-20));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 12, 250, 1_000_000})
    void theRateThatAComparisonMayHaveKeepsTheRateOfTheSearch(long comparisons) {
        double fmr = new FalsePositiveRate(0.004).falseMatchRate(comparisons).orElseThrow();
        assertThat(FalsePositives.rate(fmr, comparisons)).isEqualTo(0.004, within(1e-12));
        assertThat(fmr).isLessThanOrEqualTo(0.004);
    }

    @Test
    void onlyTheGoalOfASearchFollowsTheNumberOfComparisons() {
        assertThat(new FalseMatchRate(1e-4).falseMatchRate(5000)).hasValue(1e-4);
        assertThat(new Score(0.4).falseMatchRate(5000)).isEmpty();
        assertThat(new FalsePositiveRate(0.01).falseMatchRate(0)).hasValueCloseTo(0.01, within(1e-15));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, -0.1, Double.NaN})
    void whatIsNoRateIsRefused(double target) {
        assertThatThrownBy(() -> new FalseMatchRate(target)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FalsePositiveRate(target)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1.01, 1.01, Double.NaN})
    void whatIsNoScoreIsRefused(double value) {
        assertThatThrownBy(() -> new Score(value)).isInstanceOf(IllegalArgumentException.class);
    }
}
