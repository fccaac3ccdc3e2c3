package facedesk.cli.evaluate.pictures;

import com.fasterxml.jackson.databind.node.ObjectNode;
import facedesk.cli.data.DataOptions;
import facedesk.cli.data.EmbeddedPictures;
import facedesk.cli.terminal.CommandException;
import facedesk.evaluation.report.EvaluationReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options whose answers take the pictures themselves: their quality, and who has many. */
public final class PictureQuestions {
    private static final int MOST_ENROLLED = 20;

    @Option(
            names = "--enrolled",
            split = ",",
            paramLabel = "N",
            description =
                    "Identify with 1, 2, 3 ... pictures of each person enrolled, in file order and as chosen by the rule"
                            + " of imports; people with four or more pictures.")
    private List<Integer> enrolled = new ArrayList<>();

    @Option(
            names = "--discard",
            description =
                    "Compare all pictures, and tell what refusing those of the lowest quality would win; writes a plot.")
    private boolean discard;

    /** Whether every picture has to be compared with every other. */
    public boolean comparesAll() {
        return discard;
    }

    /** Whether every picture has to be embedded. */
    public boolean needsAll() {
        return discard || !enrolled.isEmpty();
    }

    /**
     * Whether what was asked for fits the data.
     *
     * @throws CommandException if the answers cannot be had
     */
    public void check(DataOptions.Kind kind) throws CommandException {
        if (needsAll() && kind != DataOptions.Kind.IMAGES) {
            throw new CommandException("--enrolled and --discard take pictures: give --images.");
        }
        if (enrolled.stream().anyMatch(count -> count < 1 || count > MOST_ENROLLED)) {
            throw new CommandException("Between 1 and " + MOST_ENROLLED + " pictures of each person can be enrolled.");
        }
    }

    /** Adds the answers on numbers of enrolled pictures, if asked for. */
    public void addChoices(ObjectNode summary, String modelId, EmbeddedPictures pictures) throws CommandException {
        if (!enrolled.isEmpty()) {
            summary.set("enrolled", new ChoiceTable(modelId, pictures.references()).json(enrolled));
        }
    }

    /** Adds the answers on discarding to a report on all pairs, if asked for. */
    public Optional<DiscardTable> discards(EvaluationReport allPairs, EmbeddedPictures pictures) {
        return discard ? Optional.of(new DiscardTable(allPairs.rates(), pictures.discards())) : Optional.empty();
    }
}
