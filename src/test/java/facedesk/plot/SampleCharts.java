package facedesk.plot;

import facedesk.evaluation.ScoreSet;
import facedesk.plot.axis.Axis;
import facedesk.plot.axis.NumberStyle;
import facedesk.plot.axis.Scale;
import facedesk.plot.chart.Bars;
import facedesk.plot.chart.Chart;
import facedesk.plot.chart.Curve;
import facedesk.plot.chart.Mark;
import facedesk.plot.chart.Overlay;
import facedesk.plot.chart.Tone;
import java.util.List;
import java.util.Random;

/** Charts and scores to try things on, the same each time. */
public final class SampleCharts {
    private SampleCharts() {}

    /** Bars, with a series whose name a spreadsheet would take for a formula. */
    public static Chart bars() {
        Bars bars = Bars.of("=cmd & <b>", Tone.IMPOSTOR, new double[] {0, 0.2, 0.5, 1}, new double[] {4, 9, 1});
        return new Chart(
                "Bars & <script>",
                new Axis("score", Scale.LINEAR, NumberStyle.NUMBER, 0, 1),
                new Axis("count", Scale.LINEAR, NumberStyle.COUNT, 0, 10),
                List.of(bars),
                List.of());
    }

    /** A line with a band, one end of which has no finite place. */
    public static Chart curves() {
        Curve curve = Curve.of("+rate", Tone.GENUINE, new double[] {0, 0.5, 1}, new double[] {0.001, 0.01, 0.1})
                .withBand(new double[] {0, 0.005, 0.05}, new double[] {0.002, 0.02, 0.2});
        return new Chart(
                "Curves",
                new Axis("threshold", Scale.LINEAR, NumberStyle.NUMBER, 0, 1),
                new Axis("rate", Scale.LOG, NumberStyle.PERCENT, 1e-4, 1),
                List.of(),
                List.of(curve));
    }

    /** A threshold and a point. */
    public static Overlay overlay() {
        Mark mark = new Mark(Mark.Span.exactly(0.5), new Mark.Span(0.01, 0.005, 0.02), Tone.GENUINE, "-point");
        return new Overlay(List.of(), List.of(), List.of(new Overlay.Line(0.5, "0.500", false)), List.of(mark));
    }

    /** Normally distributed scores of genuine (around 0.7) and impostor (around 0.1) comparisons. */
    public static ScoreSet scores(int genuine, int impostor) {
        Random random = new Random(7);
        ScoreSet.Builder builder = new ScoreSet.Builder();
        for (int i = 0; i < genuine; i++) {
            builder.add(true, (float) Math.min(1, 0.7 + 0.12 * random.nextGaussian()));
        }
        for (int i = 0; i < impostor; i++) {
            builder.add(false, (float) (0.1 + 0.12 * random.nextGaussian()));
        }
        return builder.build();
    }
}
