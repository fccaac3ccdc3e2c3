package facedesk.plot.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class BarsTest {
    private final Bars bars =
            Bars.of("b", Tone.IMPOSTOR, new double[] {0, 0.1, 0.2, 0.3, 0.4, 0.5}, new double[] {0, 3, 0, 2, 0});

    @Test
    void emptyEndsAreCutAndGapsKept() {
        Bars cut = bars.withoutEmptyEnds();
        assertThat(cut.size()).isEqualTo(3);
        assertThat(cut.edge(0)).isEqualTo(0.1);
        assertThat(cut.edge(3)).isEqualTo(0.4);
        assertThat(cut.height(1)).isZero();
    }

    @Test
    void theAreaRightOfALineBeginsExactlyThere() {
        Bars right = bars.between(0.15, Double.POSITIVE_INFINITY);
        assertThat(right.edge(0)).isEqualTo(0.15);
        assertThat(right.height(0)).isEqualTo(3);
        assertThat(right.edge(right.size())).isEqualTo(0.5);
    }

    @Test
    void theAreaLeftOfALineEndsExactlyThere() {
        Bars left = bars.between(Double.NEGATIVE_INFINITY, 0.1);
        assertThat(left.size()).isEqualTo(1);
        assertThat(left.edge(1)).isEqualTo(0.1);
    }

    @Test
    void beyondAllBarsNothingIsLeft() {
        assertThat(bars.between(0.9, 1).size()).isZero();
        assertThat(bars.between(-1, -0.5).size()).isZero();
        Bars none = Bars.of("n", Tone.GENUINE, new double[] {0, 1}, new double[] {0})
                .withoutEmptyEnds();
        assertThat(none.size()).isZero();
        assertThat(none.between(0.2, 1).size()).isZero();
    }

    @Test
    void edgesAndHeightsHaveToFit() {
        assertThatThrownBy(() -> Bars.of("b", Tone.GENUINE, new double[] {0, 1}, new double[] {1, 2}))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
