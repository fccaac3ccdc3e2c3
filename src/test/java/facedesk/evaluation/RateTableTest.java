package facedesk.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import facedesk.matching.Threshold;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RateTableTest {
    private static ScoreSet seeded() {
        Random random = new Random(4);
        ScoreSet.Builder scores = new ScoreSet.Builder();
        for (int i = 0; i < 4000; i++) {
            scores.add(false, (float) (random.nextGaussian() * 0.1));
            scores.add(true, (float) Math.min(1, 0.6 + random.nextGaussian() * 0.15));
            // Right on a step, where the count must not slip to the neighbour.
            scores.add(i % 2 == 0, (random.nextInt(2001) - 1000) / 1000f);
        }
        scores.add(false, 1.0000001f);
        scores.add(true, -1.0000001f);
        return scores.build();
    }

    @Test
    void everyRowCountsWhatTheScoresSay() {
        ScoreSet scores = seeded();
        RateTable table = RateTable.of(scores);
        ErrorRates rates = new ErrorRates(scores);
        for (int row = 0; row < RateTable.ROWS; row++) {
            Threshold threshold = new Threshold("m", RateTable.threshold(row));
            assertThat(table.at(threshold)).isEqualTo(rates.at(threshold));
        }
    }

    @Test
    void betweenTwoStepsNoRateIsFlattered() {
        ScoreSet scores = seeded();
        RateTable table = RateTable.of(scores);
        ErrorRates rates = new ErrorRates(scores);
        Random random = new Random(8);
        for (int i = 0; i < 2000; i++) {
            Threshold threshold = new Threshold("m", random.nextDouble() * 2 - 1);
            assertThat(table.at(threshold).fmr().errors())
                    .isGreaterThanOrEqualTo(rates.at(threshold).fmr().errors());
            assertThat(table.at(threshold).fnmr().errors())
                    .isGreaterThanOrEqualTo(rates.at(threshold).fnmr().errors());
        }
    }

    @Test
    void findsTheSmallestStepForATargetAndRefusesFinerOnes() {
        Calibration calibration = new Calibration("m", "seeded", LocalDate.EPOCH, "none", RateTable.of(seeded()));
        double t = calibration.thresholdFor(0.01).threshold().orElseThrow().value();
        assertThat(calibration.rateAt(new Threshold("m", t)).fmr().value()).isLessThanOrEqualTo(0.01);
        assertThat(calibration.rateAt(new Threshold("m", t - 0.001)).fmr().value())
                .isGreaterThan(0.01);
        assertThat(calibration.thresholdFor(1e-4)).isInstanceOf(ThresholdChoice.NotEnoughData.class);
        assertThatThrownBy(() -> calibration.rateAt(new Threshold("other", t)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theBarsOfItsHistogramAddUp() {
        ScoreSet scores = ScoreSet.of(new float[] {0.5f, 0.5005f, 1f}, new float[] {-1f, 0.25f});
        RateTable table = RateTable.of(scores);
        long genuine = 0;
        long impostor = 0;
        for (int row = 0; row < RateTable.ROWS; row++) {
            genuine += table.genuineIn(row);
            impostor += table.impostorIn(row);
        }
        assertThat(genuine).isEqualTo(3);
        assertThat(impostor).isEqualTo(2);
        assertThat(table.genuineIn(1500)).isEqualTo(2);
    }

    @Test
    void impossibleCountsAreRefused() {
        long[] flat = new long[RateTable.ROWS];
        long[] rising = new long[RateTable.ROWS];
        rising[RateTable.ROWS - 1] = 1;
        assertThatThrownBy(() -> RateTable.ofCounts(1, 1, rising, flat)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RateTable.ofCounts(0, 1, flat, rising)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RateTable.ofCounts(1, 1, new long[3], flat))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
