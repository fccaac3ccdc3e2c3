package facedesk.plot.file;

import facedesk.evaluation.report.CsvCell;
import facedesk.plot.chart.Bars;
import facedesk.plot.chart.Chart;
import facedesk.plot.chart.Curve;
import facedesk.plot.chart.Mark;
import facedesk.plot.chart.Overlay;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * The numbers behind a chart as comma-separated text. A histogram has {@code series,from,to,value}; anything else
 * {@code series,x,y,low_x,low_y,high_x,high_y}, the bounds empty where there are none, and operating points at the end.
 * Numbers have a point whatever the locale, and no exponent; one that is not finite is left empty.
 */
final class ChartCsv {
    private final StringBuilder text = new StringBuilder();

    private ChartCsv() {}

    static String of(Chart chart, Overlay overlay) {
        ChartCsv csv = new ChartCsv();
        if (chart.bars().isEmpty()) {
            csv.text.append("series,x,y,low_x,low_y,high_x,high_y\n");
            chart.curves().forEach(csv::add);
            overlay.curves().forEach(csv::add);
            overlay.marks().forEach(csv::add);
        } else {
            csv.text.append("series,from,to,value\n");
            chart.bars().forEach(csv::add);
        }
        return csv.text.toString();
    }

    private void add(Bars bars) {
        for (int i = 0; i < bars.size(); i++) {
            row(bars.name(), bars.edge(i), bars.edge(i + 1), bars.height(i));
        }
    }

    private void add(Curve curve) {
        boolean bounded = curve.lowSize() == curve.size() && curve.highSize() == curve.size();
        double none = Double.NaN;
        for (int i = 0; i < curve.size(); i++) {
            row(
                    curve.name(),
                    curve.x(i),
                    curve.y(i),
                    bounded ? curve.lowX(i) : none,
                    bounded ? curve.lowY(i) : none,
                    bounded ? curve.highX(i) : none,
                    bounded ? curve.highY(i) : none);
        }
    }

    private void add(Mark mark) {
        Mark.Span x = mark.x();
        Mark.Span y = mark.y();
        row(mark.label(), x.value(), y.value(), x.low(), y.low(), x.high(), y.high());
    }

    private void row(String series, double... values) {
        text.append(CsvCell.of(series))
                .append(Arrays.stream(values).mapToObj(ChartCsv::number).collect(Collectors.joining(",", ",", "\n")));
    }

    private static String number(double value) {
        return Double.isFinite(value)
                ? BigDecimal.valueOf(value).stripTrailingZeros().toPlainString()
                : "";
    }
}
