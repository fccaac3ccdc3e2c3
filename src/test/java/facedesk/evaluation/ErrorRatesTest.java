package facedesk.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import facedesk.matching.Threshold;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorRatesTest {
    private static ErrorRates rates(float[] genuine, float[] impostor) {
        return new ErrorRates(ScoreSet.of(genuine, impostor));
    }

    private static float[] random(Random random, int count, double mean) {
        float[] scores = new float[count];
        for (int i = 0; i < count; i++) {
            // Two digits, so that there are many ties, also between genuine and impostor.
            double score = Math.round((mean + 0.15 * random.nextGaussian()) * 100) / 100.0;
            scores[i] = (float) Math.max(-1, Math.min(1, score));
        }
        return scores;
    }

    @Test
    void aScoreAtTheThresholdIsAccepted() {
        ErrorRates rates = rates(new float[] {0.5f, 0.75f}, new float[] {0.25f, 0.5f});
        assertThat(rates.fmr(0.5).errors()).isEqualTo(1);
        assertThat(rates.fnmr(0.5).errors()).isZero();
        assertThat(rates.fmr(Math.nextUp(0.5)).errors()).isZero();
        assertThat(rates.fnmr(Math.nextUp(0.5)).errors()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void ratesAreMonotoneAndDoNotDependOnTheOrder(long seed) {
        Random random = new Random(seed);
        float[] genuine = random(random, 300, 0.6);
        float[] impostor = random(random, 2000, 0.05);
        ErrorRates rates = rates(genuine, impostor);
        float[] reversed = new float[genuine.length];
        for (int i = 0; i < genuine.length; i++) {
            reversed[i] = genuine[genuine.length - 1 - i];
        }
        ErrorRates other = rates(reversed, impostor);
        for (double t = -1; t < 1; t += 0.005) {
            assertThat(rates.fmr(t + 0.005).errors())
                    .isLessThanOrEqualTo(rates.fmr(t).errors());
            assertThat(rates.fnmr(t + 0.005).errors())
                    .isGreaterThanOrEqualTo(rates.fnmr(t).errors());
            assertThat(other.at(new Threshold("m", Math.min(1, t))))
                    .isEqualTo(rates.at(new Threshold("m", Math.min(1, t))));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 0.1, 0.01, 0.0025, 0.0015})
    void theThresholdForATargetMeetsItAndIsTheSmallest(double target) {
        ErrorRates rates = rates(random(new Random(9), 100, 0.6), random(new Random(10), 2000, 0.05));
        double threshold =
                rates.thresholdFor("m", target).threshold().orElseThrow().value();
        assertThat(rates.fmr(threshold).value()).isLessThanOrEqualTo(target);
        assertThat(rates.fmr(Math.nextDown((float) threshold)).value()).isGreaterThan(target);
    }

    @Test
    void refusesATargetFinerThanThreeInN() {
        ErrorRates rates = rates(new float[] {0.9f}, new float[3000]);
        assertThat(rates.thresholdFor("m", 1e-3)).isInstanceOf(ThresholdChoice.Chosen.class);
        assertThat(rates.thresholdFor("m", 9e-4))
                .isEqualTo(new ThresholdChoice.NotEnoughData(new Goal.Fmr(9e-4), ComparisonKind.IMPOSTOR, 3000, 3334));
        assertThat(rates.thresholdFor("m", 9e-4).threshold()).isEmpty();
        assertThatThrownBy(() -> rates.thresholdFor("m", 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void saysSoWhenNoThresholdIsHighEnough() {
        float[] impostor = new float[1000];
        Arrays.fill(impostor, 1f);
        assertThat(rates(new float[] {1f}, impostor).thresholdFor("m", 0.01))
                .isInstanceOf(ThresholdChoice.OutOfReach.class);
    }

    @Test
    void equalErrorRatesByHand() {
        // At 0.5 one of four impostors is accepted and one of four genuine rejected.
        EqualErrorRate met = rates(new float[] {0.4f, 0.5f, 0.8f, 0.9f}, new float[] {0.1f, 0.2f, 0.3f, 0.6f})
                .eer();
        assertThat(met.value()).isEqualTo(0.25);
        assertThat(met.threshold()).isEqualTo(0.5, within(1e-7));
        assertThat(rates(new float[] {0.7f, 0.8f}, new float[] {0.1f, 0.2f})
                        .eer()
                        .value())
                .isZero();
        assertThat(rates(new float[] {0.1f}, new float[] {0.9f}).eer().value()).isEqualTo(1);
        // All alike: FMR falls from 1 to 0 where FNMR rises from 0 to 1; they cross half way.
        assertThat(rates(new float[] {0.5f}, new float[] {0.5f}).eer().value()).isEqualTo(0.5);
    }

    @Test
    void interpolatesWhereTheRatesCrossWithoutMeeting() {
        // FMR 1/2 and FNMR 0 at 0.4; FMR 0 and FNMR 1/3 at 0.6: they cross at 3/5 of the way, at 1/5.
        EqualErrorRate eer =
                rates(new float[] {0.4f, 0.6f, 0.7f}, new float[] {0.1f, 0.4f}).eer();
        assertThat(eer.value()).isCloseTo(0.2, within(1e-9));
        assertThat(eer.threshold()).isCloseTo(0.52, within(1e-7));
    }

    @Test
    void oneClassEmptyGivesNoRateButAnInterval() {
        ErrorRates rates = rates(new float[] {0.5f}, new float[0]);
        assertThat(rates.fmr(0.5).value()).isNaN();
        assertThat(rates.fmr(0.5).low()).isZero();
        assertThat(rates.fmr(0.5).high()).isEqualTo(1);
        assertThat(rates.thresholdFor("m", 0.1)).isInstanceOf(ThresholdChoice.NotEnoughData.class);
        assertThatThrownBy(rates::eer).isInstanceOf(IllegalStateException.class);
        assertThat(rates.bestAccuracy().value()).isEqualTo(1);
    }

    @Test
    void lostPairsAreCountedAsRejections() {
        FacePair same = new FacePair("a", "b", true);
        FacePair other = new FacePair("a", "c", false);
        ErrorRates rates = new ErrorRates(ScoreSet.of(List.of(
                new ScoredPair(same, Optional.of(0.9f)),
                new ScoredPair(same, Optional.empty()),
                new ScoredPair(other, Optional.of(0.8f)),
                new ScoredPair(other, Optional.empty()))));
        assertThat(rates.fta().value()).isEqualTo(0.5);
        assertThat(rates.fnmr(0.5).value()).isZero();
        assertThat(rates.frr(0.5).value()).isEqualTo(0.5);
        assertThat(rates.fmr(0.5).value()).isEqualTo(1);
        assertThat(rates.far(0.5).value()).isEqualTo(0.5);
        assertThat(rates.accuracy(0.85)).isEqualTo(new Accuracy(0.85, 3, 4));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void noThresholdDecidesMorePairsRightlyThanTheBest(long seed) {
        ErrorRates rates = rates(random(new Random(seed), 200, 0.5), random(new Random(-seed), 200, 0.2));
        long best = rates.bestAccuracy().correct();
        for (int step = -1000; step <= 1001; step++) {
            assertThat(rates.accuracy(step / 1000.0).correct()).isLessThanOrEqualTo(best);
        }
        assertThat(rates.accuracy(rates.bestAccuracy().threshold()).correct()).isEqualTo(best);
    }

    @Test
    void notANumberIsRefused() {
        assertThatThrownBy(() -> rates(new float[] {Float.NaN}, new float[0]))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ScoredPair(new FacePair("a", "b", true), Optional.of(Float.NaN)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
