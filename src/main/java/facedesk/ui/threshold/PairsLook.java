package facedesk.ui.threshold;

import facedesk.evaluation.pairs.ComparedPair;
import facedesk.evaluation.pairs.PairRanking;
import facedesk.evaluation.pairs.PairedScores;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One look at the pairs behind the numbers.
 *
 * @param scores whose pairs
 * @param sorted the same, sorted; empty before the first look, which sorts them
 * @param choice which pairs
 * @param from where the last move of the threshold began
 * @param threshold where it is now
 */
record PairsLook(PairedScores scores, Optional<PairRanking> sorted, PairChoice choice, double from, double threshold) {
    /** Pairs that are shown of one kind; the worst tell what there is to be told. */
    static final int MOST = 100;

    /**
     * What is seen.
     *
     * @param sorted for the next look
     * @param pairs worst first
     */
    record Seen(PairRanking sorted, List<ShownPair> pairs) {}

    /** Looks: at once where the pairs are sorted, otherwise after sorting them. */
    Seen see() {
        PairRanking ranking = sorted.orElseGet(() -> PairRanking.of(scores));
        return new Seen(ranking, pairs(ranking));
    }

    private List<ShownPair> pairs(PairRanking ranking) {
        return switch (choice) {
            case ACCEPTED -> shown(ranking.falseAccepts(threshold, MOST).stream());
            case REFUSED -> shown(ranking.falseRejects(threshold, MOST).stream());
            case FLIPPED -> {
                PairRanking.Flips flips = ranking.flips(from, threshold, MOST);
                yield shown(Stream.concat(flips.impostor().stream(), flips.genuine().stream()));
            }
        };
    }

    private List<ShownPair> shown(Stream<ComparedPair> pairs) {
        return pairs.map(pair -> new ShownPair(pair, pair.score() >= threshold)).toList();
    }
}
