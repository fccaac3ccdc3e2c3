package facedesk.plot.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import facedesk.plot.axis.Axis;
import facedesk.plot.axis.NumberStyle;
import facedesk.plot.axis.Scale;
import java.util.List;
import org.junit.jupiter.api.Test;

class PixelMapTest {
    private final Axis x = new Axis("x", Scale.LINEAR, NumberStyle.NUMBER, 0, 1);
    private final Axis y = new Axis("y", Scale.PROBIT, NumberStyle.PERCENT, 1e-4, 0.5);
    private final PixelMap map = new PixelMap(50, 20, 300, 200, x, y);

    @Test
    void cornersOfThePlotAreTheEndsOfTheAxes() {
        assertThat(map.x(0)).isEqualTo(50);
        assertThat(map.x(1)).isEqualTo(350);
        assertThat(map.y(1e-4)).isEqualTo(220);
        assertThat(map.y(0.5)).isCloseTo(20, within(1e-9));
    }

    @Test
    void everyPixelLeadsToAValueAndBack() {
        for (double pixel = 50; pixel <= 350; pixel += 7.3) {
            assertThat(map.x(map.valueAtX(pixel))).isCloseTo(pixel, within(1e-9));
        }
        for (double pixel = 20; pixel <= 220; pixel += 7.3) {
            assertThat(map.y(map.valueAtY(pixel))).isCloseTo(pixel, within(1e-6));
        }
    }

    @Test
    void valuesWithoutAPlaceAreFarAwayButFinite() {
        assertThat(map.y(0)).isGreaterThan(1e5).isFinite();
        assertThat(map.x(2)).isEqualTo(650);
    }

    @Test
    void onlyPixelsBetweenTheAxesAreInside() {
        assertThat(map.contains(50, 20)).isTrue();
        assertThat(map.contains(49, 100)).isFalse();
        assertThat(map.contains(100, 221)).isFalse();
    }

    @Test
    void theNearestPointIsTheOneWithTheLeastPixelsBetween() {
        Curve curve = Curve.of("c", Tone.GENUINE, new double[] {0, 0.5, 1}, new double[] {0, 0.01, 0.1});
        NearestPoint nearest =
                NearestPoint.of(curve, map, map.x(0.5) + 3, map.y(0.01) + 4).orElseThrow();
        assertThat(nearest.point()).isEqualTo(1);
        assertThat(nearest.distance()).isCloseTo(5, within(1e-9));
        Curve outside = Curve.of("c", Tone.GENUINE, new double[] {0}, new double[] {0});
        assertThat(NearestPoint.of(outside, map, 100, 100)).isEmpty();
    }

    @Test
    void aViewportZoomsBothAxesAndComesBack() {
        Chart chart = new Chart("t", x, y, List.of(), List.of());
        Viewport all = Viewport.of(chart);
        Viewport closer = all.zoomed(0.5, 0.5, 4).part(0, 0, 0.5, 0.5);
        assertThat(closer.isZoomed()).isTrue();
        assertThat(closer.x().high() - closer.x().low()).isCloseTo(0.125, within(1e-9));
        assertThat(closer.seen().x()).isEqualTo(closer.x());
        assertThat(closer.reset()).isEqualTo(all);
        assertThat(closer.with(chart.titled("other")).x()).isEqualTo(closer.x());
        assertThat(closer.with(chart.seen(x.over(0, 2), y)).isZoomed()).isFalse();
    }
}
