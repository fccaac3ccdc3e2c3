package facedesk.ui;

import facedesk.matching.Mode;
import facedesk.matching.ThresholdRule;
import java.util.Locale;
import java.util.Optional;

/**
 * How lines are remembered between runs: {@code threshold.verification.<model>} and {@code threshold.identification.<model>},
 * each a score such as {@code 0.41}, or a goal, {@code fmr 1.0E-4} or {@code fpir 0.004}. The older {@code threshold.<model>},
 * which was one score for both, counts for either of them that has not been chosen since. Safe from every thread.
 *
 * @param preferences where they are kept
 */
public record ThresholdMemory(Preferences preferences) {
    private static final String FMR = "fmr ";
    private static final String FPIR = "fpir ";

    /** What was chosen last; empty when nothing was, or nothing that can be understood. */
    public Optional<ThresholdRule> chosen(Mode mode, String modelId) {
        return preferences
                .get(key(mode, modelId))
                .flatMap(ThresholdMemory::parsed)
                .or(() -> preferences.get("threshold." + modelId).flatMap(ThresholdMemory::parsed));
    }

    /** Remembers a choice. */
    public void choose(Mode mode, String modelId, ThresholdRule rule) {
        preferences.put(key(mode, modelId), text(rule));
    }

    private static String key(Mode mode, String modelId) {
        return "threshold." + mode.name().toLowerCase(Locale.ROOT) + "." + modelId;
    }

    private static String text(ThresholdRule rule) {
        if (rule instanceof ThresholdRule.FalseMatchRate goal) {
            return FMR + goal.target();
        }
        if (rule instanceof ThresholdRule.FalsePositiveRate goal) {
            return FPIR + goal.target();
        }
        return Double.toString(((ThresholdRule.Score) rule).value());
    }

    private static Optional<ThresholdRule> parsed(String text) {
        try {
            if (text.startsWith(FMR)) {
                return Optional.of(new ThresholdRule.FalseMatchRate(Double.parseDouble(text.substring(FMR.length()))));
            }
            if (text.startsWith(FPIR)) {
                return Optional.of(
                        new ThresholdRule.FalsePositiveRate(Double.parseDouble(text.substring(FPIR.length()))));
            }
            return Optional.of(new ThresholdRule.Score(Double.parseDouble(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
