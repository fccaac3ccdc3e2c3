package facedesk.evaluation;

import facedesk.matching.Threshold;
import java.time.LocalDate;
import java.util.List;

/**
 * What a network's thresholds cost, measured on real pictures and shipped with the network.
 *
 * @param modelId the network
 * @param dataSet which pictures, in words
 * @param date when it was measured
 * @param command the command that measured it
 * @param table errors by threshold
 */
public record Calibration(String modelId, String dataSet, LocalDate date, String command, RateTable table) {
    /** False match rates that screens offer as goals: 1 in 1,000, 1 in 10,000 and 1 in 100,000. */
    public static final List<Double> PRESETS = List.of(1e-3, 1e-4, 1e-5);

    /** The goal a fresh installation starts with: 1 in 10,000, as NIST SP 800-63B-4 asks for logins. */
    public static final double DEFAULT_FMR = 1e-4;

    /**
     * What a threshold costs, with n and interval.
     *
     * @throws IllegalArgumentException if the threshold is of another network
     */
    public OperatingPoint rateAt(Threshold threshold) {
        if (!modelId.equals(threshold.modelId())) {
            throw new IllegalArgumentException(
                    "The calibration of " + modelId + " says nothing about thresholds of " + threshold.modelId());
        }
        return table.at(threshold);
    }

    /**
     * The smallest threshold that keeps a false match rate, unless the data cannot support it.
     *
     * @param targetFmr between 0 and 1, such as one of {@link #PRESETS}
     */
    public ThresholdChoice thresholdFor(double targetFmr) {
        return table.thresholdFor(modelId, targetFmr);
    }
}
