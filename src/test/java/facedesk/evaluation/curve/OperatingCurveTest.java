package facedesk.evaluation.curve;

import static org.assertj.core.api.Assertions.assertThat;

import facedesk.evaluation.ErrorRates;
import facedesk.evaluation.RateTable;
import facedesk.evaluation.ScoreSet;
import facedesk.evaluation.SeededScores;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperatingCurveTest {
    @ParameterizedTest
    @CsvSource({"1,300,19600,6", "2,300,19600,2", "3,5000,200000,7", "4,3,5,1", "5,0,100,3", "6,100,0,3"})
    void everyPointIsExactAndTheCurveIsMonotone(long seed, int genuine, int impostor, int digits) {
        ScoreSet scores = SeededScores.of(seed, genuine, impostor, digits);
        ErrorRates rates = new ErrorRates(scores);
        for (OperatingCurve curve :
                new OperatingCurve[] {OperatingCurve.of(scores, 600), OperatingCurve.of(RateTable.of(scores), 600)}) {
            assertThat(curve.size()).isBetween(2, 600);
            double[] thresholds = curve.thresholds();
            assertThat(thresholds[0]).isEqualTo(-1);
            assertThat(thresholds[curve.size() - 1]).isEqualTo(1);
            for (int i = 0; i < curve.size(); i++) {
                assertThat(curve.fmr(i)).isEqualTo(rates.fmr(thresholds[i]));
                assertThat(curve.fnmr(i)).isEqualTo(rates.fnmr(thresholds[i]));
                if (i > 0) {
                    assertThat(thresholds[i]).isGreaterThan(thresholds[i - 1]);
                }
            }
        }
    }

    /** The last errors before none are what a DET plot ends in. */
    @Test
    void noStepIsLostWhereErrorsAreFew() {
        ScoreSet scores = SeededScores.of(8, 3000, 100_000, 7);
        OperatingCurve curve = OperatingCurve.of(scores, 600);
        for (int errors = 0; errors <= 10; errors++) {
            int few = errors;
            assertThat(IntStream.range(0, curve.size()))
                    .anyMatch(i -> curve.fmr(i).errors() == few);
            assertThat(IntStream.range(0, curve.size()))
                    .anyMatch(i -> curve.fnmr(i).errors() == few);
        }
    }

    @ParameterizedTest
    @CsvSource({"300,19600", "20000,1000000"})
    void betweenTwoPointsLittleIsLeftOut(int genuine, int impostor) {
        OperatingCurve curve = OperatingCurve.of(SeededScores.of(9, genuine, impostor, 7), 1000);
        for (int i = 1; i < curve.size(); i++) {
            long before = curve.fmr(i - 1).errors();
            long after = curve.fmr(i).errors();
            long least = Math.min(after, impostor - before);
            assertThat(before - after).isLessThanOrEqualTo(Math.max(1, least / 8));
        }
    }

    @Test
    void aFlatPieceHasBothEnds() {
        ScoreSet scores = ScoreSet.of(new float[] {0.75f}, new float[] {0.25f});
        OperatingCurve curve = OperatingCurve.of(scores, 100);
        assertThat(curve.thresholds()).containsExactly(-1, 0.25, Math.nextUp(0.25f), 0.75, Math.nextUp(0.75f), 1);
        assertThat(curve.fmr()).containsExactly(1, 1, 0, 0, 0, 0);
        assertThat(curve.fnmr()).containsExactly(0, 0, 0, 0, 1, 1);
        assertThat(curve.pointAt(0.5)).isEqualTo(3);
        assertThat(curve.pointAt(0.75)).isEqualTo(3);
        assertThat(curve.pointAt(2)).isEqualTo(5);
    }

    @Test
    void bandsHoldTheCurve() {
        OperatingCurve curve = OperatingCurve.of(SeededScores.of(10, 300, 19600, 4), 300);
        double[] fmr = curve.fmr();
        Band band = curve.fmrBand();
        for (int i = 0; i < curve.size(); i++) {
            assertThat(fmr[i]).isBetween(band.low()[i], band.high()[i]);
        }
    }
}
