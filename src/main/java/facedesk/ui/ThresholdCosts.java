package facedesk.ui;

import facedesk.evaluation.Calibration;
import facedesk.evaluation.Rate;
import facedesk.matching.Threshold;
import java.util.Optional;
import java.util.OptionalDouble;

/** What a threshold costs in errors, counted on data. Safe from every thread. */
public interface ThresholdCosts {
    /**
     * Error rates at one threshold.
     *
     * @param falseMatches false match rate: strangers taken for somebody
     * @param falseNonMatches false non-match rate: people not recognised
     * @param data what was counted: the name of a data set; empty for the gallery
     */
    record Cost(Rate falseMatches, Rate falseNonMatches, String data) {}

    /** The calibration shipped with a network; empty when it has none. A look-up. */
    Optional<Calibration> calibration(String modelId);

    /** From the calibration shipped with the threshold's network; empty when it has none. A look-up. */
    Optional<Cost> calibrated(Threshold threshold);

    /**
     * From the gallery's own templates; empty unless there are two people and somebody has two pictures. Compares all
     * templates when the gallery has changed, so never on the JavaFX thread.
     */
    Optional<Cost> ofGallery(Threshold threshold);

    /**
     * The threshold for a goal.
     *
     * @param falseMatchRate the goal: 1e-4 for 1 in 10,000
     * @return the smallest threshold that reached it in the calibration; empty when its data are too few to claim it
     */
    OptionalDouble thresholdFor(String modelId, double falseMatchRate);
}
