package facedesk.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import facedesk.evaluation.ThresholdChoice.Chosen;
import facedesk.evaluation.ThresholdChoice.NoOverlap;
import facedesk.evaluation.ThresholdChoice.NotEnoughData;
import facedesk.evaluation.ThresholdChoice.OutOfReach;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GoalTest {
    static Stream<Arguments> seedsAndRates() {
        return Stream.of(1L, 2L, 3L, 4L, 5L, 6L)
                .flatMap(seed -> Stream.of(0.5, 0.1, 0.05, 0.011, 0.0123).map(rate -> Arguments.of(seed, rate)));
    }

    private static ScoreSet scores(long seed) {
        return SeededScores.of(seed, 500, 3000, (int) (2 + seed % 4));
    }

    private static OperatingPoint point(ErrorCounts counts, Goal goal) {
        return ((Chosen) counts.choose("m", goal)).point();
    }

    @ParameterizedTest
    @MethodSource("seedsAndRates")
    void theThresholdForAFalseMatchRateMeetsItAndIsTheSmallest(long seed, double rate) {
        ErrorRates exact = new ErrorRates(scores(seed));
        OperatingPoint point = point(exact, new Goal.Fmr(rate));
        assertThat(point.fmr().value()).isLessThanOrEqualTo(rate);
        float threshold = (float) point.threshold().value();
        assertThat(exact.fmr(Math.nextDown(threshold)).value()).isGreaterThan(rate);
        RateTable table = RateTable.of(scores(seed));
        OperatingPoint step = point(table, new Goal.Fmr(rate));
        assertThat(step.fmr().value()).isLessThanOrEqualTo(rate);
        assertThat(table.fmr(step.threshold().value() - 0.001).value()).isGreaterThan(rate);
    }

    @ParameterizedTest
    @MethodSource("seedsAndRates")
    void theThresholdForAFalseNonMatchRateMeetsItAndIsTheLargest(long seed, double rate) {
        ErrorRates exact = new ErrorRates(scores(seed));
        OperatingPoint point = point(exact, new Goal.Fnmr(rate));
        assertThat(point.fnmr().value()).isLessThanOrEqualTo(rate);
        float threshold = (float) point.threshold().value();
        assertThat(exact.fnmr(Math.nextUp(threshold)).value()).isGreaterThan(rate);
        RateTable table = RateTable.of(scores(seed));
        OperatingPoint step = point(table, new Goal.Fnmr(rate));
        assertThat(step.fnmr().value()).isLessThanOrEqualTo(rate);
        assertThat(table.fnmr(step.threshold().value() + 0.001).value()).isGreaterThan(rate);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void theTablesEqualErrorRateIsNearlyThatOfTheScores(long seed) {
        ScoreSet scores = scores(seed);
        EqualErrorRate exact = new ErrorRates(scores).eer();
        EqualErrorRate table = RateTable.of(scores).eer();
        assertThat(table.threshold()).isCloseTo(exact.threshold(), within(0.011));
        assertThat(table.value()).isCloseTo(exact.value(), within(0.005));
        OperatingPoint point = point(new ErrorRates(scores), new Goal.EqualError());
        assertThat(point.fmr().value()).isCloseTo(exact.value(), within(0.02));
        assertThat(point.fnmr().value()).isCloseTo(exact.value(), within(0.02));
    }

    @Test
    void aSearchsGoalIsSharedAmongItsComparisons() {
        ErrorRates rates = new ErrorRates(SeededScores.of(9, 500, 100_000, 6));
        Goal.Fpir goal = new Goal.Fpir(0.01, 40);
        // 1 - (1 - p)^40 = 0.01 at p = 0.00025123.
        assertThat(goal.perComparison().atMost()).isCloseTo(2.5123e-4, within(1e-8));
        assertThat(point(rates, goal)).isEqualTo(point(rates, goal.perComparison()));
        assertThat(rates.choose("m", new Goal.Fpir(1e-4, 40))).isInstanceOfSatisfying(NotEnoughData.class, lack -> {
            assertThat(lack.kind()).isEqualTo(ComparisonKind.IMPOSTOR);
            assertThat(lack.needed()).isBetween(1_199_000L, 1_200_001L);
        });
    }

    @Test
    void tooFewComparisonsAreSaidToBeSo() {
        ErrorRates rates = new ErrorRates(SeededScores.of(9, 299, 3000, 6));
        Goal goal = new Goal.Fnmr(0.01);
        assertThat(rates.choose("m", goal)).isEqualTo(new NotEnoughData(goal, ComparisonKind.GENUINE, 299, 300));
        ErrorRates few = new ErrorRates(SeededScores.of(9, 29, 3000, 2));
        Goal equal = new Goal.EqualError();
        assertThat(few.choose("m", equal)).isEqualTo(new NotEnoughData(equal, ComparisonKind.GENUINE, 29, 30));
        ErrorRates none = new ErrorRates(SeededScores.of(9, 29, 0, 2));
        assertThat(none.choose("m", equal)).isEqualTo(new NotEnoughData(equal, ComparisonKind.IMPOSTOR, 0, 30));
        assertThat(none.choose("m", goal)).isInstanceOf(NotEnoughData.class);
    }

    @Test
    void anEqualErrorRateFinerThanTheDataIsNotClaimed() {
        float[] genuine = new float[40];
        float[] impostor = new float[4000];
        Arrays.fill(genuine, 0.8f);
        Arrays.fill(impostor, 0.1f);
        genuine[0] = 0.05f;
        impostor[0] = 0.9f;
        // They cross between one error in 40 and none: less than 3 in 40.
        assertThat(new ErrorRates(ScoreSet.of(genuine, impostor)).choose("m", new Goal.EqualError()))
                .isInstanceOfSatisfying(NotEnoughData.class, lack -> {
                    assertThat(lack.comparisons()).isEqualTo(40);
                    assertThat(lack.needed()).isGreaterThan(40);
                });
    }

    @Test
    void scoresThatDoNotOverlapHaveNoEqualErrorRate() {
        float[] genuine = new float[100];
        float[] impostor = new float[100];
        Arrays.fill(genuine, 0.75f);
        Arrays.fill(impostor, 0.25f);
        ScoreSet scores = ScoreSet.of(genuine, impostor);
        assertThat(new ErrorRates(scores).choose("m", new Goal.EqualError()))
                .isInstanceOfSatisfying(NoOverlap.class, gap -> {
                    assertThat(gap.from()).isEqualTo(Math.nextUp(0.25f));
                    assertThat(gap.to()).isEqualTo(0.75);
                    assertThat(gap.fmr()).isEqualTo(Rate.of(0, 100));
                });
        assertThat(RateTable.of(scores).choose("m", new Goal.EqualError()))
                .isInstanceOfSatisfying(NoOverlap.class, gap -> {
                    assertThat(gap.from()).isCloseTo(0.251, within(1e-9));
                    assertThat(gap.to()).isCloseTo(0.75, within(1e-9));
                });
        assertThat(new ErrorRates(scores).choose("m", new Goal.EqualError()).threshold())
                .isEmpty();
    }

    @Test
    void someGoalsAreOutOfReachAtBothEnds() {
        float[] all = new float[1000];
        Arrays.fill(all, 1f);
        assertThat(new ErrorRates(ScoreSet.of(new float[0], all)).choose("m", new Goal.Fmr(0.1)))
                .isInstanceOfSatisfying(
                        OutOfReach.class, out -> assertThat(out.lowest()).isEqualTo(Rate.of(1000, 1000)));
        Arrays.fill(all, Math.nextDown(-1f));
        assertThat(new ErrorRates(ScoreSet.of(all, new float[0])).choose("m", new Goal.Fnmr(0.1)))
                .isInstanceOfSatisfying(
                        OutOfReach.class, out -> assertThat(out.lowest()).isEqualTo(Rate.of(1000, 1000)));
    }

    @Test
    void goalsAreRead() {
        assertThat(Goal.parse(" FMR=1e-4")).isEqualTo(new Goal.Fmr(1e-4));
        assertThat(Goal.parse("fnmr=0.01")).isEqualTo(new Goal.Fnmr(0.01));
        assertThat(Goal.parse("eer")).isEqualTo(new Goal.EqualError());
        assertThat(Goal.parse("fpir=0.01@40")).isEqualTo(new Goal.Fpir(0.01, 40));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "fmr", "fmr=", "fmr=x", "fmr=0", "fmr=1", "fmr=NaN", "eer=1", "fpir=0.1", "fpir=0.1@0", "x=1"
            })
    void whatIsNoGoalIsRefused(String text) {
        assertThatThrownBy(() -> Goal.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
