package facedesk.plot.paint;

import static org.assertj.core.api.Assertions.assertThat;

import facedesk.plot.axis.Axis;
import facedesk.plot.axis.NumberStyle;
import facedesk.plot.axis.Scale;
import facedesk.plot.chart.Bars;
import facedesk.plot.chart.Chart;
import facedesk.plot.chart.Curve;
import facedesk.plot.chart.Mark;
import facedesk.plot.chart.Overlay;
import facedesk.plot.chart.PixelMap;
import facedesk.plot.chart.Tone;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChartPainterTest {
    private final Axis x = new Axis("x", Scale.LINEAR, NumberStyle.NUMBER, 0, 1);
    private final Axis y = new Axis("y", Scale.LOG, NumberStyle.PERCENT, 0.01, 1);
    private final PixelMap map = new PixelMap(0, 0, 100, 100, x, y);
    private final NotingBrush brush = new NotingBrush();
    private final ChartPainter painter = new ChartPainter(brush, map, Palette.LIGHT);

    @Test
    void hatchingRunsOnFromBarToBarAndStaysInside() {
        Bars bars = Bars.of("b", Tone.IMPOSTOR, new double[] {0.1, 0.3, 0.6}, new double[] {0.5, 0.5});
        painter.draw(new Chart("", x, y, List.of(bars), List.of()));
        double top = map.y(0.5);
        List<Double> hatch = brush.strokes.get(0);
        assertThat(hatch).isNotEmpty();
        for (int i = 0; i < hatch.size(); i += 2) {
            assertThat(hatch.get(i)).isBetween(10 - 1e-9, 60 + 1e-9);
            assertThat(hatch.get(i + 1)).isBetween(top - 1e-9, 100 + 1e-9);
        }
        boolean runsOn = false;
        for (int i = 0; i < hatch.size(); i += 4) {
            runsOn |= hatch.get(i) < 30 - 1e-9 && hatch.get(i + 2) > 30 + 1e-9;
        }
        assertThat(runsOn).as("a stroke that crosses the edge between the bars").isTrue();
    }

    @Test
    void genuineBarsAreNotHatched() {
        Bars bars = Bars.of("b", Tone.GENUINE, new double[] {0.1, 0.3}, new double[] {0.5});
        painter.draw(new Chart("", x, y, List.of(bars), List.of()));
        assertThat(brush.strokes).isEmpty();
        assertThat(brush.areas).hasSize(1);
    }

    @Test
    void aLineBreaksWhereItsValuesHaveNoPlace() {
        Curve curve = Curve.of(
                "c", Tone.GENUINE, new double[] {0, 0.2, 0.4, 0.6, 0.8, 1}, new double[] {0.1, 0.1, 0, 0, 0, 0.5});
        painter.draw(new Chart("", x, y, List.of(), List.of(curve)));
        assertThat(brush.lines).hasSize(2);
        assertThat(brush.lines.get(0)).hasSize(6).containsSubsequence(0.0, 20.0, 40.0);
        assertThat(brush.lines.get(1)).hasSize(4).contains(80.0, 100.0);
    }

    @Test
    void betweenTwoRatesNoLineRunsToWhereNothingWasObserved() {
        PixelMap rates = new PixelMap(0, 0, 100, 100, y, y);
        Curve curve =
                Curve.of("c", Tone.GENUINE, new double[] {0.5, 0.2, 0.1, 0, 0}, new double[] {0, 0.05, 0.1, 0.2, 0.9});
        new ChartPainter(brush, rates, Palette.LIGHT).draw(new Chart("", y, y, List.of(), List.of(curve)));
        assertThat(brush.lines).hasSize(1);
        assertThat(brush.lines.get(0)).hasSize(4).first().isEqualTo(rates.x(0.2));
    }

    @Test
    void aRateOfZeroIsDrawnHollowOnTheEdge() {
        Mark mark = new Mark(Mark.Span.exactly(0.5), new Mark.Span(0, 0, 0.1), Tone.GENUINE, "at most 10 %");
        painter.draw(new Overlay(List.of(), List.of(), List.of(), List.of(mark)));
        assertThat(brush.discs).containsExactly(50.0, 100.0);
        assertThat(brush.discColours).containsExactly(Palette.LIGHT.background());
        assertThat(brush.strokes).as("its interval").hasSize(1);
    }

    @Test
    void labelsOfMarksDoNotCoverEachOther() {
        Mark one = new Mark(Mark.Span.exactly(0.2), Mark.Span.exactly(0.1), Tone.GENUINE, "one");
        Mark other = new Mark(Mark.Span.exactly(0.2), Mark.Span.exactly(0.11), Tone.IMPOSTOR, "other");
        painter.draw(new Overlay(List.of(), List.of(), List.of(), List.of(one, other)));
        assertThat(brush.texts).containsExactly("one", "other");
        assertThat(Math.abs(brush.textRows.get(0) - brush.textRows.get(1))).isGreaterThanOrEqualTo(14);
    }

    @Test
    void whatLiesOutsideTheViewIsNotMarked() {
        Mark mark = new Mark(Mark.Span.exactly(2), Mark.Span.exactly(0.1), Tone.GENUINE, "out");
        Overlay.Line line = new Overlay.Line(2, "2.000", false);
        painter.draw(new Overlay(List.of(), List.of(), List.of(line), List.of(mark)));
        assertThat(brush.discs).isEmpty();
        assertThat(brush.texts).isEmpty();
    }

    @Test
    void pointsThatCannotBeToldApartAreDrawnOnce() {
        double[] xs = new double[10_000];
        double[] ys = new double[10_000];
        for (int i = 0; i < xs.length; i++) {
            xs[i] = i / 10_000.0;
            ys[i] = 0.1;
        }
        painter.draw(new Chart("", x, y, List.of(), List.of(Curve.of("c", Tone.GENUINE, xs, ys))));
        assertThat(brush.lines.get(0).size() / 2).isLessThan(450);
    }
}
