package facedesk.evaluation.report;

import facedesk.evaluation.FacePair;
import java.util.List;
import java.util.stream.Stream;

/**
 * Pairs to compare, as read from a file.
 *
 * @param format which kind of file it was
 * @param folds the pairs in their order; one fold except for view 2 and CFP
 */
public record PairList(Format format, List<List<FacePair>> folds) {
    /** Kinds of files. */
    public enum Format {
        /** LFW view 1: a count, that many pairs of one person, that many of two people. */
        LFW_VIEW_1,
        /** LFW view 2: number of folds and count, then each fold as in view 1. */
        LFW_VIEW_2,
        /** A split of CFP: a folder for each fold, with a list of pairs of one person and one of two people. */
        CFP,
        /** {@code first,second,same} with paths of pictures. */
        PLAIN
    }

    public PairList {
        folds = folds.stream().map(List::copyOf).toList();
    }

    /** Whether the list is made for cross-validation: several folds of different people. */
    public boolean hasFolds() {
        return folds.size() > 1;
    }

    /** The same pairs as one fold. */
    public PairList withoutFolds() {
        return new PairList(format, List.of(pairs()));
    }

    /** All pairs in their order. */
    public List<FacePair> pairs() {
        return folds.stream().flatMap(List::stream).toList();
    }

    /** Every picture that occurs, once, in order of first occurrence. */
    public List<String> pictures() {
        return pairs().stream()
                .flatMap(pair -> Stream.of(pair.first(), pair.second()))
                .distinct()
                .toList();
    }
}
