package facedesk.evaluation.pairs;

import facedesk.evaluation.ComparisonKind;
import facedesk.evaluation.RateTable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The pairs behind the numbers, worst first: impostors by falling score, genuine pairs by rising score. All genuine pairs
 * and the highest impostors are sorted once, so that a moved threshold is answered by a look-up. Immutable.
 */
public final class PairRanking {
    /** Impostor pairs that are sorted; more than anybody looks at, and few enough to be sorted in a moment. */
    static final int MOST_SORTED = 200_000;

    /** Unsorted pairs that are looked at for one answer, which takes a few milliseconds. */
    private static final long MOST_SEEN = 250_000;

    private final PairedScores scores;
    private final SortedPairs genuine;
    private final SortedPairs impostor;
    private final double floor;

    private PairRanking(PairedScores scores, SortedPairs genuine, SortedPairs impostor, double floor) {
        this.scores = scores;
        this.genuine = genuine;
        this.impostor = impostor;
        this.floor = floor;
    }

    /**
     * Pairs that are accepted at one threshold and rejected at another.
     *
     * @param genuine lowest score first
     * @param impostor highest score first; where a large gallery accepts hundreds of thousands, any of them
     */
    public record Flips(List<ComparedPair> genuine, List<ComparedPair> impostor) {}

    /** Sorts a store's pairs. */
    public static PairRanking of(PairedScores scores) {
        return of(scores, MOST_SORTED);
    }

    static PairRanking of(PairedScores scores, int mostSorted) {
        double floor = floor(scores.table(), mostSorted);
        SortedPairs genuine = SortedPairs.of(scores, ComparisonKind.GENUINE, Double.NEGATIVE_INFINITY);
        return new PairRanking(scores, genuine, SortedPairs.of(scores, ComparisonKind.IMPOSTOR, floor), floor);
    }

    private static double floor(RateTable table, int most) {
        return table.impostor() <= most
                ? Double.NEGATIVE_INFINITY
                : IntStream.range(0, RateTable.ROWS)
                        .filter(row -> table.falseMatches(row) <= most)
                        .mapToDouble(RateTable::threshold)
                        .findFirst()
                        .orElse(1);
    }

    /**
     * The impostor pairs that a threshold accepts, highest score first.
     *
     * @param most how many at most, some thousand or fewer
     */
    public List<ComparedPair> falseAccepts(double threshold, int most) {
        return acceptedBetween(threshold, Double.POSITIVE_INFINITY, most);
    }

    /**
     * The genuine pairs that a threshold rejects, lowest score first.
     *
     * @param most how many at most
     */
    public List<ComparedPair> falseRejects(double threshold, int most) {
        return genuine.ascending(Double.NEGATIVE_INFINITY, threshold, most);
    }

    /**
     * The pairs whose fate changes when the threshold moves from one place to another, in either direction.
     *
     * @param most how many of each kind at most, some thousand or fewer
     */
    public Flips flips(double from, double to, int most) {
        double low = Math.min(from, to);
        double high = Math.max(from, to);
        return new Flips(genuine.ascending(low, high, most), acceptedBetween(low, high, most));
    }

    private List<ComparedPair> acceptedBetween(double low, double high, int most) {
        List<ComparedPair> found = new ArrayList<>(impostor.descending(low, high, most));
        if (low < floor) {
            addUnsorted(low, Math.min(high, floor), most, found);
        }
        return found;
    }

    /** Below the sorted ones there are so many that any will do, and a look at some of the rows finds enough. */
    private void addUnsorted(double low, double high, int most, List<ComparedPair> found) {
        long seen = 0;
        for (int row = scores.size() - 1; row >= 0 && found.size() < most && seen < MOST_SEEN; row--) {
            seen += scores.scoresOf(row).length;
            scores.row(row, (first, second, score) -> {
                boolean wanted = score >= low && score < high && found.size() < most;
                if (wanted && scores.person(first) != scores.person(second)) {
                    found.add(scores.pair(first, second, score));
                }
            });
        }
    }
}
