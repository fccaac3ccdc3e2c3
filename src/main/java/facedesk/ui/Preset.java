package facedesk.ui;

import facedesk.matching.Threshold;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;

/** A goal that a person may choose instead of a threshold: how seldom a stranger is to be accepted. */
public enum Preset {
    THOUSAND(1_000),
    TEN_THOUSAND(10_000),
    HUNDRED_THOUSAND(100_000);

    private final int oneIn;

    Preset(int oneIn) {
        this.oneIn = oneIn;
    }

    /** A stranger is to be accepted at most once in so many comparisons. */
    public int oneIn() {
        return oneIn;
    }

    /** The smallest threshold of a network that reached the goal; empty when its data are too few to claim that. */
    public Optional<Threshold> threshold(String modelId, ThresholdCosts costs) {
        OptionalDouble value = costs.thresholdFor(modelId, 1.0 / oneIn);
        return value.isPresent() ? Optional.of(new Threshold(modelId, value.getAsDouble())) : Optional.empty();
    }

    /** The goal that a threshold keeps and that no smaller one would; empty when it is none's. */
    public static Optional<Preset> of(Threshold threshold, ThresholdCosts costs) {
        return Arrays.stream(values())
                .filter(preset -> preset.threshold(threshold.modelId(), costs)
                        .filter(threshold::equals)
                        .isPresent())
                .findFirst();
    }
}
