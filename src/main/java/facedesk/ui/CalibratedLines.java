package facedesk.ui;

import facedesk.evaluation.Calibration;
import facedesk.matching.Threshold;
import facedesk.matching.ThresholdRule;
import java.util.Optional;
import java.util.function.Function;

/**
 * Draws lines where the networks' calibrations put them.
 *
 * @param calibrations a network's calibration by its id; a quick look-up, safe from every thread
 */
public record CalibratedLines(Function<String, Optional<Calibration>> calibrations) {
    /** Nobody is accepted: where there is no calibration, no goal can be shown to be kept. */
    private static final double NOBODY = 1;

    /** Errors that a rate of {@code 3 / n} stands for at 95 %: the finest that n comparisons can support. */
    private static final double RULE_OF_THREE = 3;

    /**
     * Draws a line.
     *
     * @param comparisons how many one attempt makes: the templates of a search, 1 for a verification
     */
    public ThresholdLine draw(String modelId, ThresholdRule rule, long comparisons) {
        if (rule instanceof ThresholdRule.Score score) {
            return new ThresholdLine(rule, new Threshold(modelId, score.value()), true);
        }
        double goal = rule.falseMatchRate(comparisons).orElseThrow();
        Optional<Calibration> calibration = calibrations.apply(modelId);
        Optional<Threshold> kept =
                calibration.flatMap(found -> found.thresholdFor(goal).threshold());
        Threshold threshold = kept.or(() -> calibration.flatMap(CalibratedLines::strictest))
                .orElseGet(() -> new Threshold(modelId, NOBODY));
        return new ThresholdLine(rule, threshold, kept.isPresent());
    }

    private static Optional<Threshold> strictest(Calibration calibration) {
        double finest = RULE_OF_THREE / calibration.table().impostor();
        return finest < 1 ? calibration.thresholdFor(finest).threshold() : Optional.empty();
    }
}
