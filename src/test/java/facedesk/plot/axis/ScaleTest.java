package facedesk.plot.axis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScaleTest {
    private static final Map<String, Scale> SCALES =
            Map.of("linear", Scale.LINEAR, "log", Scale.LOG, "probit", Scale.PROBIT, "distance", Scale.DISTANCE);

    @ParameterizedTest
    @ValueSource(strings = {"linear", "log", "probit", "distance"})
    void aPlaceLeadsBackToItsValue(String name) {
        Scale scale = SCALES.get(name);
        double before = Double.NEGATIVE_INFINITY;
        for (double value : List.of(1e-6, 1e-4, 0.01, 0.3, 0.5, 0.97)) {
            assertThat(scale.value(scale.position(value))).isCloseTo(value, within(1e-12 + 1e-9 * value));
            assertThat(scale.position(value)).isGreaterThan(before);
            before = scale.position(value);
        }
    }

    @Test
    void linearTicksAreRoundAndFit() {
        assertThat(Scale.LINEAR.ticks(0, 1, 6)).containsExactly(0, 0.2, 0.4, 0.6, 0.8, 1);
        assertThat(Scale.LINEAR.ticks(-0.4, 1, 8)).containsExactly(-0.4, -0.2, 0, 0.2, 0.4, 0.6, 0.8, 1);
        assertThat(Scale.LINEAR.ticks(0.4113, 0.4187, 5)).containsExactly(0.412, 0.414, 0.416, 0.418);
        assertThat(Scale.LINEAR.ticks(0, 47, 6)).containsExactly(0, 10, 20, 30, 40);
    }

    @Test
    void logarithmicTicksArePowersOfTenThinnedEvenly() {
        assertThat(Scale.LOG.ticks(1e-4, 1, 10)).containsExactly(1e-4, 1e-3, 0.01, 0.1, 1);
        assertThat(Scale.LOG.ticks(1e-8, 1, 5)).containsExactly(1e-8, 1e-6, 1e-4, 0.01, 1);
        assertThat(Scale.LOG.ticks(0.5, 5000, 10)).containsExactly(1, 10, 100, 1000);
    }

    @Test
    void withinOneDecadeOtherNumbersAreMarked() {
        assertThat(Scale.LOG.ticks(1.5, 8, 5)).containsExactly(2, 5);
        assertThat(Scale.LOG.ticks(3, 4, 6)).containsExactly(3, 3.2, 3.4, 3.6, 3.8, 4);
        assertThat(Scale.LOG.minorTicks(10, 100, 5)).containsExactly(20, 30, 40, 50, 60, 70, 80, 90);
    }

    @Test
    void zeroHasNoPlaceOnALogarithmicAxis() {
        assertThat(Scale.LOG.position(0)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(Scale.PROBIT.position(0)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(Scale.PROBIT.position(1)).isEqualTo(Double.POSITIVE_INFINITY);
    }

    /** Standard normal quantiles as printed in statistical tables. */
    @Test
    void theProbitScaleIsTheNormalDeviate() {
        assertThat(Scale.PROBIT.position(0.5)).isCloseTo(0, within(1e-12));
        assertThat(Scale.PROBIT.position(0.975)).isCloseTo(1.959964, within(1e-6));
        assertThat(Scale.PROBIT.position(0.01)).isCloseTo(-2.326348, within(1e-6));
    }

    @Test
    void probitTicksAreTheUsualOnesOfDetPlots() {
        assertThat(Scale.PROBIT.ticks(1e-5, 0.5, 12)).containsExactly(1e-5, 1e-4, 1e-3, 0.01, 0.05, 0.2, 0.4);
        assertThat(Scale.PROBIT.ticks(1e-5, 0.5, 4)).hasSizeBetween(2, 4);
        assertThat(Scale.PROBIT.ticks(0.021, 0.024, 4)).containsExactly(0.021, 0.022, 0.023, 0.024);
    }

    @Test
    void distanceTicksStandAtRoundDistances() {
        double[] ticks = Scale.DISTANCE.ticks(-0.5, 1, 5);
        assertThat(ticks).isSorted().hasSizeGreaterThan(2);
        assertThat(ticks[ticks.length - 1]).isEqualTo(1);
        for (double tick : ticks) {
            double distance = Math.sqrt(2 - 2 * tick);
            assertThat(distance).isCloseTo(Math.rint(distance * 10) / 10, within(1e-9));
        }
    }
}
