package facedesk.ui.threshold;

import facedesk.evaluation.RateTable;
import facedesk.plot.rates.RateText;
import facedesk.ui.ScoreData;
import facedesk.ui.Texts;
import java.util.function.IntToLongFunction;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleIntegerProperty;

/**
 * Five steps that explain what the lab shows, in the figures of the data at hand, each with the plot it speaks of. On the
 * JavaFX thread.
 */
final class TourModel {
    static final int STEPS = 5;

    private final LabView lab;
    private final Texts texts;
    private final RateText rates;
    private final IntegerProperty step = new SimpleIntegerProperty();
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");

    TourModel(LabView lab, Texts texts) {
        this.lab = lab;
        this.texts = texts;
        this.rates = new RateText(texts);
        step.addListener((property, before, now) -> turned());
        lab.data().addListener((property, before, now) -> tell());
        lab.line().valueProperty().addListener((property, before, now) -> tell());
        lab.line().measureProperty().addListener((property, before, now) -> tell());
    }

    /** The step, 1 to {@link #STEPS}; 0 while there is no tour. */
    IntegerProperty stepProperty() {
        return step;
    }

    /** What the step is about. */
    ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /** The explanation, which follows the threshold. */
    ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }

    /** One step on, and after the last to the end. */
    void next() {
        step.set((step.get() + 1) % (STEPS + 1));
    }

    /** One step back, but not before the first. */
    void back() {
        step.set(Math.max(1, step.get() - 1));
    }

    /** Ends it. */
    void end() {
        step.set(0);
    }

    private void turned() {
        switch (step.get()) {
            case 1, 2, 3 -> lab.kind().set(PlotKind.HISTOGRAM);
            case 4 -> lab.kind().set(PlotKind.RATES);
            case 5 -> lab.kind().set(PlotKind.DET);
            default -> {}
        }
        tell();
    }

    private void tell() {
        int now = step.get();
        title.set(now == 0 ? "" : texts.get(TITLES[now - 1]));
        text.set(
                now == 0
                        ? ""
                        : lab.data().get().map(data -> text(now, data)).orElseGet(() -> texts.get("lab.tour.nodata")));
    }

    private static final String[] TITLES = {
        "lab.tour.genuine.title",
        "lab.tour.impostor.title",
        "lab.tour.threshold.title",
        "lab.tour.tradeoff.title",
        "lab.tour.point.title"
    };

    private String text(int now, ScoreData data) {
        RateTable table = data.set().table();
        double threshold = lab.line().valueProperty().get();
        return switch (now) {
            case 1 -> texts.format("lab.tour.genuine.text", table.genuine(), middle(table::genuineIn, table.genuine()));
            case 2 ->
                texts.format("lab.tour.impostor.text", table.impostor(), middle(table::impostorIn, table.impostor()));
            case 3 -> texts.format("lab.tour.threshold.text", lab.line().text());
            case 4 ->
                texts.format(
                        "lab.tour.tradeoff.text",
                        lab.line().text(),
                        rates.value(data.set().counts().fmr(threshold)),
                        rates.value(data.set().counts().fnmr(threshold)));
            default -> texts.format("lab.tour.point.text", lab.line().text());
        };
    }

    /** The median of counted scores, as it is written; a dash where there are none. */
    private String middle(IntToLongFunction in, long all) {
        long seen = 0;
        for (int row = 0; row < RateTable.ROWS; row++) {
            seen += in.applyAsLong(row);
            if (all > 0 && 2 * seen >= all) {
                double median = lab.line().measureProperty().get().ofCosine(RateTable.threshold(row));
                return texts.number(median, 2);
            }
        }
        return "–";
    }
}
