package facedesk.evaluation.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import facedesk.evaluation.ComparisonKind;
import facedesk.evaluation.ErrorRates;
import facedesk.evaluation.Rate;
import facedesk.evaluation.ScoreSet;
import facedesk.matching.Threshold;
import java.util.Arrays;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class MeaningTest {
    private static Meaning of(int refused, int accepted, Meaning.Practice practice) {
        float[] genuine = new float[300];
        float[] impostor = new float[19_600];
        Arrays.fill(genuine, 0.8f);
        Arrays.fill(genuine, 0, refused, 0.2f);
        Arrays.fill(impostor, 0.1f);
        Arrays.fill(impostor, 0, accepted, 0.7f);
        return Meaning.of(new ErrorRates(ScoreSet.of(genuine, impostor)), new Threshold("m", 0.5), practice);
    }

    @Test
    void threeOfThreeHundredAndNoneOfMany() {
        Meaning meaning = of(3, 0, new Meaning.Practice(40, 40, 100));
        assertThat(meaning.refused()).isInstanceOfSatisfying(Claim.Counted.class, counted -> {
            assertThat(counted.rate().value()).isCloseTo(0.01, within(1e-12));
            assertThat(counted.rate().low()).isCloseTo(0.00207, within(1e-5));
            assertThat(counted.rate().high()).isCloseTo(0.02894, within(1e-5));
            assertThat(counted.rate().standsAlone()).isFalse();
        });
        assertThat(meaning.accepted()).isEqualTo(new Claim.AtMost(Rate.of(0, 19_600), 3 / 19_600.0));
        assertThat(meaning.refusalsPerDay().expected()).hasValueCloseTo(1.0, within(1e-12));
        assertThat(meaning.strangersNamed().expected()).isEmpty();
        assertThat(meaning.strangersNamed().onceIn()).isEmpty();
        // 40 comparisons of 3 / 19,600 each: at most once in 163 strangers or so.
        assertThat(meaning.strangersNamed().atMostOnceIn()).hasValueCloseTo(163.8, within(0.1));
    }

    @Test
    void oneStrangerInTwoHundredAndFifty() {
        Meaning meaning = of(0, 2, new Meaning.Practice(40, 40, 200));
        // 1 - (1 - 2 / 19,600)^40 = 0.004074.
        assertThat(meaning.strangersNamed().onceIn()).hasValueCloseTo(245.5, within(0.1));
        assertThat(meaning.strangersNamed().range().contains(0.004074)).isTrue();
        assertThat(meaning.refusalsPerDay().range().high()).isCloseTo(200 * 0.01, within(1e-12));
    }

    @Test
    void withoutComparisonsThereIsNothingToSay() {
        Meaning meaning = Meaning.of(
                new ErrorRates(ScoreSet.of(new float[0], new float[0])),
                new Threshold("m", 0.5),
                new Meaning.Practice(0, 0, 10));
        assertThat(meaning.accepted()).isInstanceOf(Claim.Nothing.class);
        assertThat(meaning.refused()).isInstanceOf(Claim.Nothing.class);
        assertThat(meaning.refusalsPerDay().expected()).isEmpty();
        assertThat(meaning.refusalsPerDay().range().high()).isEqualTo(10);
        assertThat(meaning.strangersNamed().atMostOnceIn()).isEmpty();
    }

    @Test
    void nothingButErrorsIsNoRateEither() {
        assertThat(Claim.of(Rate.of(10, 10))).isEqualTo(new Claim.AtLeast(Rate.of(10, 10), 0.7));
        assertThat(Claim.of(Rate.of(0, 2))).isEqualTo(new Claim.AtMost(Rate.of(0, 2), 1));
    }

    @Test
    void howManyMoreItTakes() {
        DataSize size = new DataSize(40, 5);
        assertThat(size.comparisons(ComparisonKind.GENUINE)).isEqualTo(400);
        assertThat(size.comparisons(ComparisonKind.IMPOSTOR)).isEqualTo(19_500);
        // 30,000 impostor comparisons: 50 people give 30,625, 49 give 29,400; 7 pictures each give 38,220, 6 give
        // 28,080.
        assertThat(MoreData.of(size, ComparisonKind.IMPOSTOR, 19_500, 30_000))
                .isEqualTo(new MoreData(10_500, OptionalLong.of(10), OptionalLong.of(2)));
        assertThat(MoreData.of(size, ComparisonKind.GENUINE, 400, 400))
                .isEqualTo(new MoreData(0, OptionalLong.of(0), OptionalLong.of(0)));
    }

    @Test
    void someShortagesAreNotMendedByMoreOfTheSame() {
        assertThat(MoreData.of(new DataSize(1, 5), ComparisonKind.IMPOSTOR, 0, 100)
                        .picturesEach())
                .isEmpty();
        assertThat(MoreData.of(new DataSize(40, 1), ComparisonKind.GENUINE, 0, 100)
                        .people())
                .isEmpty();
        assertThat(MoreData.of(new DataSize(40, 1), ComparisonKind.GENUINE, 0, 100)
                        .picturesEach())
                .hasValue(2);
    }
}
