package facedesk.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class CrossValidationTest {
    @Test
    void aFoldHasNoSayInItsOwnThreshold() {
        ScoreSet usual = ScoreSet.of(new float[] {0.8f, 0.9f}, new float[] {0.1f, 0.2f});
        ScoreSet odd = ScoreSet.of(new float[] {0.3f, 0.4f}, new float[] {0.1f, 0.2f});
        CrossValidation result = CrossValidation.of(List.of(usual, usual, odd));
        assertThat(result.folds().get(2).value()).isEqualTo(0.5);
        assertThat(result.folds().get(0).value()).isEqualTo(1);
        assertThat(result.mean()).isCloseTo(2.5 / 3, within(1e-12));
        // Deviations 1/6, 1/6, -1/3: variance (n - 1) 1/12, divided by three folds.
        assertThat(result.standardError()).isCloseTo(Math.sqrt(1 / 36.0), within(1e-12));
    }

    @Test
    void oneFoldIsNone() {
        ScoreSet fold = ScoreSet.of(new float[] {1}, new float[] {0});
        assertThatThrownBy(() -> CrossValidation.of(List.of(fold))).isInstanceOf(IllegalArgumentException.class);
    }
}
