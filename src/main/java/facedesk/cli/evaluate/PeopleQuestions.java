package facedesk.cli.evaluate;

import facedesk.cli.data.DataOptions;
import facedesk.cli.terminal.CommandException;
import facedesk.evaluation.bootstrap.PersonBootstrap;
import facedesk.evaluation.compare.ScoreComparison;
import facedesk.evaluation.identification.OpenSet;
import facedesk.evaluation.pairs.PairedScores;
import facedesk.evaluation.pairs.Watch;
import facedesk.evaluation.report.Findings;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options whose answers take knowing who is who. */
final class PeopleQuestions {
    @Option(
            names = "--by-person-bootstrap",
            paramLabel = "N",
            description = "Intervals by drawing people with replacement in so many rounds; 1000 is usual.")
    private @Nullable Integer rounds;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "1",
            description = "Where its random numbers begin; ${DEFAULT-VALUE}.")
    private long seed;

    @Option(names = "--compare", paramLabel = "ID", description = "A second network on the same pairs.")
    private @Nullable String compare;

    /** The network to compare with. */
    Optional<String> otherModel() {
        return Optional.ofNullable(compare);
    }

    /** @throws CommandException if the answers cannot be had */
    void check(String modelId, DataOptions.Kind kind) throws CommandException {
        if (rounds != null && (rounds < 40 || rounds > 10_000)) {
            throw new CommandException("A bootstrap takes 40 to 10000 rounds, not " + rounds + ".");
        }
        if (modelId.equals(compare)) {
            throw new CommandException("A network is compared with another one; give --model and --compare.");
        }
        if (compare != null && kind == DataOptions.Kind.SCORES) {
            throw new CommandException("A file of scores is of one network; to compare, give --images or --gallery.");
        }
    }

    /** Whether there is anything to ask. */
    boolean isEmpty() {
        return rounds == null && compare == null;
    }

    /**
     * Asks everything that was wanted.
     *
     * @param scores of the network measured
     * @param first the same, or those of them that the other network has too
     * @param other of the network to compare with, on the pairs of first
     */
    Findings ask(PairedScores scores, Optional<OpenSet> searches, PairedScores first, Optional<PairedScores> other) {
        int usual = rounds == null ? PersonBootstrap.ROUNDS : rounds;
        return new Findings(
                rounds == null ? Optional.empty() : PersonBootstrap.run(scores, rounds, seed, Watch.NONE),
                searches,
                other.flatMap(second -> ScoreComparison.of(first, second, usual, seed, Watch.NONE)));
    }
}
