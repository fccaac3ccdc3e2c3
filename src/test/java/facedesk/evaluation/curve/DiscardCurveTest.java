package facedesk.evaluation.curve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import facedesk.evaluation.Rate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DiscardCurveTest {
    @Test
    void countedByHand() {
        DiscardCurve curve = DiscardCurve.of(new float[] {0.9f, 0.2f, 0.8f, 0.5f}, new double[] {0.9, 0.1, 0.8, 0.5});
        assertThat(curve.at(0.5))
                .containsExactly(
                        new DiscardCurve.Point(0, Rate.of(1, 4)),
                        new DiscardCurve.Point(0.25, Rate.of(0, 3)),
                        new DiscardCurve.Point(0.5, Rate.of(0, 2)));
    }

    @Test
    void equalQualitiesGoTogetherWhateverTheirOrder() {
        double[] qualities = {0.5, 0.5, 0.5, 0.9};
        List<DiscardCurve.Point> one =
                DiscardCurve.of(new float[] {0.1f, 0.9f, 0.9f, 0.9f}, qualities).at(0.5);
        List<DiscardCurve.Point> other =
                DiscardCurve.of(new float[] {0.9f, 0.9f, 0.1f, 0.9f}, qualities).at(0.5);
        assertThat(one).isEqualTo(other).hasSize(1);
    }

    @Test
    void aQualityThatSaysNothingLeavesTheRateWhereItWas() {
        Random random = new Random(3);
        float[] scores = new float[20_000];
        double[] qualities = new double[scores.length];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = random.nextFloat();
            qualities[i] = random.nextDouble();
        }
        for (DiscardCurve.Point point : DiscardCurve.of(scores, qualities).at(0.1)) {
            assertThat(point.fnmr().value()).isBetween(0.09, 0.11);
        }
    }

    @Test
    void nothingInNothingOut() {
        assertThat(DiscardCurve.of(new float[0], new double[0]).at(0.5)).isEmpty();
    }

    @Test
    void onlyNumbersCount() {
        assertThatThrownBy(() -> DiscardCurve.of(new float[] {Float.NaN}, new double[] {1}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DiscardCurve.of(new float[] {1}, new double[] {}))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
