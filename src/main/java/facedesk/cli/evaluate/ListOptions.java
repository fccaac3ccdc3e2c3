package facedesk.cli.evaluate;

import facedesk.cli.data.DataOptions;
import facedesk.cli.terminal.CommandException;
import facedesk.evaluation.report.EvaluationException;
import facedesk.evaluation.report.PairList;
import facedesk.evaluation.report.PairsFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say which pairs are compared, and how they are judged. */
final class ListOptions {
    @Option(
            names = "--pairs",
            paramLabel = "FILE",
            description =
                    "A list of pairs: LFW's formats, a folder FF or FP of CFP, or lines \"first,second,same\" with 1 or 0."
                            + " Repeatable.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--protocol",
            paramLabel = "NAME",
            description =
                    "lfw10: lists with folds, by cross-validation; pairs: lists, without; all: every picture with every"
                            + " other. Without it, whatever the lists are made for.")
    private @Nullable String protocol;

    /** The lists' files, in the order given. */
    List<Path> files() {
        return files;
    }

    /** The protocol that was asked for, if one was. */
    Optional<Protocol> protocol() throws CommandException {
        return protocol == null ? Optional.empty() : Optional.of(Protocol.of(protocol));
    }

    /**
     * Reads the lists.
     *
     * @throws CommandException if one does not fit the protocol
     */
    List<PairList> read() throws CommandException, EvaluationException {
        Optional<Protocol> wanted = protocol();
        List<PairList> lists = new ArrayList<>();
        for (Path file : files) {
            PairList list = PairsFile.read(file);
            if (wanted.equals(Optional.of(Protocol.LFW10)) && !list.hasFolds()) {
                throw new CommandException(
                        "The list " + file + " has no folds to cross-validate; leave out --protocol lfw10.");
            }
            lists.add(wanted.equals(Optional.of(Protocol.PAIRS)) ? list.withoutFolds() : list);
        }
        return lists;
    }

    /**
     * Whether the lists and the protocol fit where scores come from.
     *
     * @param all whether every picture is wanted, lists or not
     */
    void check(DataOptions.Kind kind, boolean all) throws CommandException {
        if (kind == DataOptions.Kind.IMAGES && files.isEmpty() && !all) {
            throw new CommandException(
                    "There is nothing to measure: give a list with --pairs, or --protocol all, --calibrate, --discard or"
                            + " --enrolled.");
        }
        if (kind != DataOptions.Kind.IMAGES && !files.isEmpty()) {
            throw new CommandException("A list of pairs belongs to pictures: give --pairs with --images.");
        }
        boolean ownPairs = all || protocol().equals(Optional.of(Protocol.LFW10));
        if (kind == DataOptions.Kind.SCORES && ownPairs) {
            throw new CommandException(
                    "A file of scores holds its own pairs, without folds: only --protocol pairs fits.");
        }
        if (kind == DataOptions.Kind.GALLERY
                && protocol().filter(one -> one != Protocol.ALL).isPresent()) {
            throw new CommandException("A gallery has no lists of pairs: only --protocol all fits.");
        }
    }
}
