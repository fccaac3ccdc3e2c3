package facedesk.ui.verify;

import facedesk.matching.Threshold;
import facedesk.matching.ThresholdRule;
import facedesk.ui.Desk;
import facedesk.ui.Texts;
import facedesk.ui.ThresholdCosts.Cost;
import facedesk.ui.fx.Tasks;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The threshold of a verification, and what it costs. On the JavaFX thread. */
public final class LineModel {
    private final Desk desk;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<Threshold> threshold;
    private final ReadOnlyObjectWrapper<Optional<Cost>> cost = new ReadOnlyObjectWrapper<>(Optional.empty());

    public LineModel(Desk desk, Texts texts, Tasks tasks) {
        this.desk = desk;
        this.texts = texts;
        threshold = new ReadOnlyObjectWrapper<>(desk.verificationThreshold().current());
        follow();
        desk.verificationThreshold().onChange(now -> tasks.fx().execute(this::follow));
    }

    /** The line in force. */
    ReadOnlyObjectProperty<Threshold> thresholdProperty() {
        return threshold.getReadOnlyProperty();
    }

    /** What it costs on the network's calibration; empty when there is none. */
    ReadOnlyObjectProperty<Optional<Cost>> costProperty() {
        return cost.getReadOnlyProperty();
    }

    /**
     * Moves it to a typed score, as the locale writes it.
     *
     * @return whether it is a number from 0 to 1; otherwise nothing changes
     */
    boolean type(String text) {
        OptionalDouble number = texts.parse(text);
        boolean good = number.isPresent() && number.getAsDouble() >= 0 && number.getAsDouble() <= 1;
        if (good && number.getAsDouble() != threshold.get().value()) {
            desk.verificationThreshold().set(number.getAsDouble());
        }
        return good;
    }

    /** Whether the calibration has enough comparisons to claim a false match rate. */
    boolean canAim(double falseMatchRate) {
        return desk.thresholdCosts()
                .thresholdFor(threshold.get().modelId(), falseMatchRate)
                .isPresent();
    }

    /** Lets it follow a false match rate. */
    void aim(double falseMatchRate) {
        desk.verificationThreshold().choose(new ThresholdRule.FalseMatchRate(falseMatchRate));
    }

    private void follow() {
        Threshold now = desk.verificationThreshold().current();
        cost.set(desk.thresholdCosts().calibrated(now));
        threshold.set(now);
    }
}
