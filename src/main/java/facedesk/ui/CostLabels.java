package facedesk.ui;

import facedesk.evaluation.Rate;
import facedesk.plot.rates.RateText;
import facedesk.ui.ThresholdCosts.Cost;
import java.util.Optional;
import javafx.scene.control.Label;

/**
 * The labels that say what a threshold costs: both rates, each with its count and interval. On the JavaFX thread.
 *
 * @param texts the words
 * @param accepts false accepts
 * @param acceptsDetail their count and interval
 * @param rejects false rejects
 * @param rejectsDetail their count and interval
 */
public record CostLabels(Texts texts, Label accepts, Label acceptsDetail, Label rejects, Label rejectsDetail) {
    /** Says the cost, or that it is not known. */
    public void show(Optional<Cost> cost) {
        show(cost.map(Cost::falseMatches), accepts, acceptsDetail);
        show(cost.map(Cost::falseNonMatches), rejects, rejectsDetail);
    }

    private void show(Optional<Rate> rate, Label value, Label detail) {
        RateText rates = new RateText(texts);
        value.setText(rate.map(rates::value).orElse(texts.get("rate.none")));
        detail.setText(rate.map(rates::detail).orElse(""));
    }
}
