package facedesk.evaluation.curve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import facedesk.evaluation.RateTable;
import facedesk.evaluation.ScoreSet;
import facedesk.evaluation.SeededScores;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HistogramTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 7, 20, 50, 2000})
    void everyScoreIsInTheBarItsEdgesSay(int steps) {
        ScoreSet scores = SeededScores.of(3, 500, 2000, 5);
        Histogram histogram = Histogram.of(RateTable.of(scores), steps);
        double[] edges = histogram.edges();
        long[] genuine = histogram.genuine();
        assertThat(edges[0]).isEqualTo(-1);
        assertThat(edges[histogram.bars()]).isGreaterThanOrEqualTo(1 - 1e-9);
        assertThat(Arrays.stream(genuine).sum()).isEqualTo(500);
        assertThat(Arrays.stream(histogram.impostor()).sum()).isEqualTo(2000);
        long[] counted = new long[histogram.bars()];
        for (int i = 0; i < scores.genuine(); i++) {
            counted[histogram.barOf(scores.genuine(i))]++;
        }
        // An edge such as 0.3 is no float: at most a score that is meant to lie on it may count on the other side.
        for (int bar = 0; bar < counted.length; bar++) {
            assertThat((double) counted[bar]).isCloseTo(genuine[bar], within(1.0 + genuine[bar] * 0.02));
        }
    }

    @Test
    void theEndsBelongToTheOuterBars() {
        float[] impostor = {-1, Math.nextDown(-1f), 1, Math.nextUp(1f)};
        Histogram histogram = Histogram.of(RateTable.of(ScoreSet.of(new float[0], impostor)), 20);
        assertThat(histogram.bars()).isEqualTo(100);
        assertThat(histogram.impostor()[0]).isEqualTo(2);
        assertThat(histogram.impostor()[99]).isEqualTo(2);
        assertThatThrownBy(() -> Histogram.of(RateTable.of(ScoreSet.of(new float[0], impostor)), 0))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
