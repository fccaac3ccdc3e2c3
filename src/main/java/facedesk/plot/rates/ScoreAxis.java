package facedesk.plot.rates;

import facedesk.evaluation.RateTable;
import facedesk.matching.Measure;
import facedesk.plot.axis.Axis;
import facedesk.plot.axis.NumberStyle;
import facedesk.plot.axis.Scale;
import facedesk.plot.chart.Overlay;
import java.util.ArrayList;
import java.util.List;

/** The axis along which scores and thresholds lie, from the lowest score seen to the highest. */
final class ScoreAxis {
    /** Ends of the axis are multiples of this many steps. */
    private static final int ROUND = 100;

    private ScoreAxis() {}

    /** @param key the text of its title in cosine similarity; with {@code .distance} in Euclidean distance */
    static Axis of(List<RateSet> sets, Measure measure, PlotTexts texts, String key) {
        int low = sets.stream().mapToInt(set -> lowest(set.table())).min().orElse(0);
        int high = sets.stream().mapToInt(set -> highest(set.table())).max().orElse(RateTable.ROWS - 1);
        int from = low / ROUND * ROUND;
        int to = Math.max(from + ROUND, (high + ROUND) / ROUND * ROUND);
        boolean cosine = measure == Measure.COSINE;
        return new Axis(
                texts.get(cosine ? key : key + ".distance"),
                cosine ? Scale.LINEAR : Scale.DISTANCE,
                cosine ? NumberStyle.NUMBER : NumberStyle.DISTANCE,
                RateTable.threshold(from),
                RateTable.threshold(Math.min(to, RateTable.ROWS - 1)));
    }

    /** A threshold as the reader sees it. */
    static String text(double cosine, Measure measure, PlotTexts texts) {
        return texts.number(measure.ofCosine(cosine), 3);
    }

    /** The line of each set, that of the second dashed and left out where it is the same. */
    static List<Overlay.Line> lines(List<RateSet> sets, double threshold, Measure measure, PlotTexts texts) {
        List<Overlay.Line> lines = new ArrayList<>();
        for (RateSet set : sets) {
            double own = set.line().applyAsDouble(threshold);
            if (lines.isEmpty() || own != threshold) {
                lines.add(new Overlay.Line(own, text(own, measure, texts), !lines.isEmpty()));
            }
        }
        return lines;
    }

    private static int lowest(RateTable table) {
        int row = 0;
        while (row < RateTable.ROWS - 1 && table.genuineIn(row) + table.impostorIn(row) == 0) {
            row++;
        }
        return row;
    }

    private static int highest(RateTable table) {
        int row = RateTable.ROWS - 1;
        while (row > 0 && table.genuineIn(row) + table.impostorIn(row) == 0) {
            row--;
        }
        return row;
    }
}
