package facedesk.cli.terminal;

import facedesk.evaluation.Calibration;
import facedesk.matching.Mode;
import facedesk.matching.Threshold;
import facedesk.matching.ThresholdRule;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** The options that draw the line of a 1:1 comparison: by score, or by how often it may be wrong. */
public final class LineChoice {
    private static final ThresholdRule USUAL = new ThresholdRule.FalseMatchRate(Calibration.DEFAULT_FMR);

    @ArgGroup
    private @Nullable Given given;

    /** At most one of them is given. */
    static class Given {
        @Option(
                names = "--threshold",
                paramLabel = "T",
                description = "Accept at this cosine similarity or above, -1 to 1.")
        private @Nullable Double threshold;

        @Option(
                names = "--fmr",
                paramLabel = "RATE",
                description =
                        "Accept strangers no more often than this, as in 1e-4; the network's calibration gives the"
                                + " threshold. Without any of these options, what was last chosen in the window, or 1e-4.")
        private @Nullable Double fmr;

        Optional<ThresholdRule> rule() throws CommandException {
            if (threshold != null) {
                return Optional.of(score(threshold));
            }
            return fmr == null ? Optional.empty() : Optional.of(new ThresholdRule.FalseMatchRate(rate(fmr)));
        }
    }

    /**
     * The threshold to apply.
     *
     * @throws CommandException if it is out of range, or the calibration cannot give it
     */
    public Threshold threshold(String modelId, Parts parts) throws Exception {
        Optional<ThresholdRule> rule = given == null ? Optional.empty() : given.rule();
        return draw(rule.or(() -> parts.chosenRule(Mode.VERIFICATION, modelId)), modelId, 1, parts);
    }

    /** Draws the line for attempts of so many comparisons; the usual one where there is no rule. */
    static Threshold draw(Optional<ThresholdRule> chosen, String modelId, long comparisons, Parts parts)
            throws Exception {
        ThresholdRule rule = chosen.orElse(USUAL);
        if (rule instanceof ThresholdRule.Score score) {
            return new Threshold(modelId, score.value());
        }
        double fmr = rule.falseMatchRate(comparisons).orElseThrow();
        Calibration calibration = parts.calibration(modelId)
                .orElseThrow(() -> new CommandException("The network " + modelId
                        + " has no calibration, so no threshold is known for it; give one with --threshold."));
        return calibration
                .thresholdFor(fmr)
                .threshold()
                .orElseThrow(() -> new CommandException("The calibration of " + modelId + " counts "
                        + calibration.table().impostor()
                        + " comparisons of different people, too few to claim a false match rate of "
                        + fmr + "; ask for a higher rate or give --threshold."));
    }

    private static ThresholdRule score(double value) throws CommandException {
        if (!(value >= -1 && value <= 1)) {
            throw new CommandException("A threshold is a cosine similarity from -1 to 1, not " + value + ".");
        }
        return new ThresholdRule.Score(value);
    }

    /** A rate that may be aimed at. */
    static double rate(double value) throws CommandException {
        if (!(value > 0 && value < 1)) {
            throw new CommandException("A rate of errors lies between 0 and 1, as in 1e-4, not " + value + ".");
        }
        return value;
    }
}
