package facedesk.cli.calibrate;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import facedesk.cli.data.DataOptions;
import facedesk.cli.data.ThreadCount;
import facedesk.cli.terminal.CommandException;
import facedesk.cli.terminal.ExitCode;
import facedesk.cli.terminal.ModelChoice;
import facedesk.cli.terminal.Output;
import facedesk.cli.terminal.Parts;
import facedesk.evaluation.Goal;
import facedesk.evaluation.ThresholdChoice;
import facedesk.evaluation.ThresholdChoice.NotEnoughData;
import facedesk.evaluation.meaning.MoreData;
import facedesk.evaluation.report.RateJson;
import facedesk.matching.Mode;
import facedesk.matching.Threshold;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Fits the threshold to a goal, and keeps it. */
@Command(
        name = "calibrate",
        description = "Fits the threshold to a goal and keeps it for the window and the other commands.",
        footer = {
            "",
            "Without --images, --gallery or --scores it is fitted to the calibration shipped with the network.",
            "Pictures and templates are all compared with each other.",
            "Exit code 0: fitted and kept. 1: the data cannot support the goal; nothing is changed.",
            "2: the data cannot be read."
        })
public final class CalibrateCommand implements Callable<Integer> {
    private final Parts parts;

    @Mixin
    private Output output;

    @Mixin
    private ModelChoice model;

    @Mixin
    private DataOptions data;

    @Option(
            names = "--goal",
            required = true,
            paramLabel = "GOAL",
            description = "fmr=1e-4: false matches at most this often; fnmr=0.01: false non-matches at most this often;"
                    + " eer: both equally often; fpir=0.01@40: strangers named at most this often among 40 templates.")
    private String goal;

    @Option(
            names = "--for",
            paramLabel = "MODE",
            description = "verification (1:1) or identification (1:N). Without it both, or identification for fpir.")
    private @Nullable Mode use;

    @Mixin
    private ThreadCount threads;

    public CalibrateCommand(Parts parts) {
        this.parts = parts;
    }

    @Override
    public Integer call() throws Exception {
        Goal wanted = wanted();
        String modelId = model.id(parts);
        Evidence evidence = new EvidenceSource(parts, output, modelId).get(data, threads.value());
        ThresholdChoice choice = evidence.counts().choose(modelId, wanted);
        choice.threshold().ifPresent(threshold -> modes(wanted).forEach(mode -> parts.choose(mode, threshold)));
        Optional<MoreData> more = more(choice, evidence);
        output.line("%s for %s on %s:", goal, modelId, evidence.name());
        FitText.lines(choice, more).forEach(line -> output.line("%s", line));
        output.document(document(modelId, evidence, choice, more));
        return choice.threshold().isPresent() ? ExitCode.YES : ExitCode.NO;
    }

    /** A goal for searches is no goal for 1:1 comparisons, which make one comparison at a time. */
    private List<Mode> modes(Goal wanted) {
        if (use != null) {
            return List.of(use);
        }
        return wanted instanceof Goal.Fpir ? List.of(Mode.IDENTIFICATION) : List.of(Mode.values());
    }

    private Goal wanted() throws CommandException {
        try {
            return Goal.parse(goal);
        } catch (IllegalArgumentException e) {
            throw new CommandException(
                    "A goal reads fmr=1e-4, fnmr=0.01, eer or fpir=0.01@40, with a rate between 0 and 1; not " + goal
                            + ".");
        }
    }

    private static Optional<MoreData> more(ThresholdChoice choice, Evidence evidence) {
        return choice instanceof NotEnoughData lack
                ? evidence.size().map(size -> MoreData.of(size, lack.kind(), lack.comparisons(), lack.needed()))
                : Optional.empty();
    }

    private ObjectNode document(String modelId, Evidence evidence, ThresholdChoice choice, Optional<MoreData> more) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("model", modelId).put("goal", goal).put("dataSet", evidence.name());
        ArrayNode kept = json.putArray("keptFor");
        choice.threshold().ifPresent(threshold -> modes(Goal.parse(goal))
                .forEach(mode -> kept.add(mode.name().toLowerCase(Locale.ROOT))));
        json.setAll(RateJson.choice(choice));
        choice.threshold().map(Threshold::asDistance).ifPresent(distance -> json.put("distance", distance));
        more.ifPresent(lack -> {
            ObjectNode needed = json.putObject("moreData").put("comparisons", lack.comparisons());
            lack.people().ifPresent(count -> needed.put("people", count));
            lack.picturesEach().ifPresent(count -> needed.put("picturesEach", count));
        });
        return json;
    }
}
