package facedesk.ui.verify;

import facedesk.evaluation.RateTable;
import facedesk.ui.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToLongFunction;
import javafx.scene.chart.AreaChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.util.StringConverter;

/**
 * How the network scored pairs of one person and of different people when it was calibrated, each as a share of its kind,
 * with the score at hand between them. On the JavaFX thread.
 */
public final class ScoreHistogram extends BorderPane {
    /** Left end, as that of the bar above it; hardly a score lies below. */
    private static final double FROM = -0.2;

    private static final double TO = 1;

    /** Rows of the table, 0.001 each, in one point of the outline. */
    private static final int ROWS = 20;

    private static final double PER_CENT = 100;

    private final NumberAxis scores = new NumberAxis(FROM, TO, 0.2);
    private final NumberAxis shares = new NumberAxis();
    private final AreaChart<Number, Number> chart = new AreaChart<>(scores, shares);
    private final Label different = new Label();
    private final Label same = new Label();
    private double highest;

    /** An empty one, which takes no room. */
    public ScoreHistogram() {
        getStyleClass().add("score-histogram");
        shares.setForceZeroInRange(true);
        shares.setAutoRanging(false);
        shares.setTickLabelsVisible(false);
        shares.setTickMarkVisible(false);
        shares.setMinorTickVisible(false);
        shares.setMaxWidth(0);
        shares.setMinWidth(0);
        shares.setPrefWidth(0);
        chart.setAnimated(false);
        chart.setCreateSymbols(false);
        chart.setVerticalGridLinesVisible(false);
        chart.setHorizontalGridLinesVisible(false);
        chart.setVerticalZeroLineVisible(false);
        chart.setLegendVisible(false);
        chart.setMinHeight(0);
        different.getStyleClass().addAll("text-small", "seen-unknown");
        same.getStyleClass().addAll("text-small", "seen-accepted");
        setCenter(chart);
        setBottom(new BorderPane(null, null, same, null, different));
        setVisible(false);
        managedProperty().bind(visibleProperty());
    }

    /** Draws the counts of a calibration, or takes itself away without one. */
    void show(Optional<RateTable> table, Texts texts) {
        chart.getData().clear();
        setVisible(table.isPresent());
        scores.setTickLabelFormatter(new StringConverter<>() {
            @Override
            public String toString(Number score) {
                return texts.number(score.doubleValue(), 1);
            }

            @Override
            public Number fromString(String ignored) {
                throw new UnsupportedOperationException("Scores on an axis are not typed");
            }
        });
        table.ifPresent(counts -> draw(counts, texts));
    }

    private void draw(RateTable counts, Texts texts) {
        highest = 0;
        different.setText(texts.format("verify.histogram.different", counts.impostor()));
        same.setText(texts.format("verify.histogram.same", counts.genuine()));
        var impostor = outline(counts::impostorIn, counts.impostor());
        var genuine = outline(counts::genuineIn, counts.genuine());
        shares.setUpperBound(highest * 1.05);
        chart.getData().setAll(List.of(impostor, genuine, new XYChart.Series<>()));
    }

    private XYChart.Series<Number, Number> outline(IntToLongFunction inRow, long all) {
        var series = new XYChart.Series<Number, Number>();
        for (int first = 0; first + ROWS < RateTable.ROWS; first += ROWS) {
            long count = 0;
            for (int row = first; row < first + ROWS; row++) {
                count += inRow.applyAsLong(row);
            }
            double middle = (RateTable.threshold(first) + RateTable.threshold(first + ROWS)) / 2;
            double share = all == 0 ? 0 : PER_CENT * count / all;
            highest = Math.max(highest, share);
            if (middle >= FROM && middle <= TO) {
                series.getData().add(new XYChart.Data<>(middle, share));
            }
        }
        return series;
    }

    /** Draws the score at hand as a line, or none. */
    void mark(Optional<Double> score) {
        if (chart.getData().isEmpty()) {
            return;
        }
        var line = chart.getData().get(chart.getData().size() - 1);
        line.getData().clear();
        score.ifPresent(value -> {
            double at = Math.max(FROM, Math.min(TO, value));
            line.getData().add(new XYChart.Data<>(at, 0));
            line.getData().add(new XYChart.Data<>(at, highest));
        });
    }
}
