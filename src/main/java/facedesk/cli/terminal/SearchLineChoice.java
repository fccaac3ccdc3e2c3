package facedesk.cli.terminal;

import facedesk.matching.Mode;
import facedesk.matching.SearchIndex;
import facedesk.matching.Threshold;
import facedesk.matching.ThresholdRule;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** The options that draw the line of a search, 1:N: those of a 1:1 comparison, and how often strangers may get a name. */
public final class SearchLineChoice {
    /** Few enough that an import of hundreds still names a handful whom somebody will really look at. */
    private static final double LOOK_ALIKES = 0.01;

    @ArgGroup
    private @Nullable Given given;

    /** At most one of them is given. */
    static final class Given extends LineChoice.Given {
        @Option(
                names = "--fpir",
                paramLabel = "RATE",
                description =
                        "Give strangers a name no more often than this, as in 0.004, however many people are in the"
                                + " gallery.")
        private @Nullable Double fpir;

        @Override
        Optional<ThresholdRule> rule() throws CommandException {
            return fpir == null
                    ? super.rule()
                    : Optional.of(new ThresholdRule.FalsePositiveRate(LineChoice.rate(fpir)));
        }
    }

    /**
     * The threshold to apply to a search of this gallery.
     *
     * @throws CommandException if it is out of range, or the calibration cannot give it
     */
    public Threshold threshold(SearchIndex index, Parts parts) throws Exception {
        String modelId = index.modelId();
        Optional<ThresholdRule> rule = given == null ? Optional.empty() : given.rule();
        return LineChoice.draw(
                rule.or(() -> parts.chosenRule(Mode.IDENTIFICATION, modelId)), modelId, index.size(), parts);
    }

    /**
     * The threshold at which one stranger in a hundred resembles somebody in this gallery, however many are in it; the
     * usual one where the calibration counts too few comparisons for that.
     *
     * @throws CommandException if the network has no calibration
     */
    public static Threshold forLookAlikes(SearchIndex index, Parts parts) throws Exception {
        ThresholdRule rare = new ThresholdRule.FalsePositiveRate(LOOK_ALIKES);
        try {
            return LineChoice.draw(Optional.of(rare), index.modelId(), index.size(), parts);
        } catch (CommandException e) {
            return LineChoice.draw(Optional.empty(), index.modelId(), index.size(), parts);
        }
    }
}
