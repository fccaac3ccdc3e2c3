package facedesk.cli.terminal;

import facedesk.evaluation.Calibration;
import facedesk.evaluation.ThresholdChoice;
import facedesk.matching.Threshold;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** The options that draw the line between same and different: by score, or by how often it may be wrong. */
public final class LineChoice {
    @ArgGroup
    private @Nullable Given given;

    static final class Given {
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
                                + " threshold. Without either option, the threshold last chosen, or 1e-4.")
        private @Nullable Double fmr;
    }

    /**
     * The threshold to apply.
     *
     * @throws CommandException if it is out of range, or the calibration cannot give it
     */
    public Threshold threshold(String modelId, Parts parts) throws Exception {
        if (given != null && given.threshold != null) {
            return direct(modelId, given.threshold);
        }
        if (given != null && given.fmr != null) {
            return calibrated(modelId, given.fmr, parts);
        }
        Optional<Threshold> chosen = parts.chosenThreshold(modelId);
        return chosen.isPresent() ? chosen.get() : calibrated(modelId, Calibration.DEFAULT_FMR, parts);
    }

    private static Threshold direct(String modelId, double value) throws CommandException {
        if (!(value >= -1 && value <= 1)) {
            throw new CommandException("A threshold is a cosine similarity from -1 to 1, not " + value + ".");
        }
        return new Threshold(modelId, value);
    }

    private static Threshold calibrated(String modelId, double fmr, Parts parts) throws Exception {
        if (!(fmr > 0 && fmr < 1)) {
            throw new CommandException("A false match rate lies between 0 and 1, as in 1e-4, not " + fmr + ".");
        }
        Calibration calibration = parts.calibration(modelId)
                .orElseThrow(() -> new CommandException("The network " + modelId
                        + " has no calibration, so no threshold is known for it; give one with --threshold."));
        ThresholdChoice choice = calibration.thresholdFor(fmr);
        return choice.threshold()
                .orElseThrow(() -> new CommandException("The calibration of " + modelId + " counts "
                        + calibration.table().impostor()
                        + " comparisons of different people, too few to claim a rate of "
                        + fmr + "; ask for a higher rate or give --threshold."));
    }
}
