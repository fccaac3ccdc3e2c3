package facedesk.evaluation.bootstrap;

import facedesk.evaluation.RateTable;
import facedesk.evaluation.pairs.PairedScores;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Counts the weighted scores of a block of rounds, all rounds of the block at once: for each comparison one addition of
 * an array, which the compiler turns into vector instructions.
 */
final class RoundBlock {
    private final PairedScores scores;
    private final int rounds;
    private final int[][] weights;
    private final int[] product;
    private int productOf = -1;
    private final int[][] genuine;
    private final int[][] impostor;

    RoundBlock(PairedScores scores, long seed, int first, int rounds) {
        this.scores = scores;
        this.rounds = rounds;
        this.weights = PersonWeights.of(scores.people(), seed, first, rounds);
        this.product = new int[rounds];
        this.genuine = new int[RateTable.ROWS + 1][];
        this.impostor = new int[RateTable.ROWS + 1][];
    }

    /** Counts the comparisons of some rows of the store. */
    void count(int from, int to) {
        for (int row = from; row < to; row++) {
            productOf = -1;
            scores.row(row, this::count);
        }
    }

    private void count(int one, int other, float score) {
        int row = RateTable.rowsAccepting(score);
        int person = scores.person(one);
        int otherPerson = scores.person(other);
        if (person == otherPerson) {
            add(weights[person], cell(genuine, row));
        } else {
            if (otherPerson != productOf) {
                multiply(weights[person], weights[otherPerson], product);
                productOf = otherPerson;
            }
            add(product, cell(impostor, row));
        }
    }

    private int[] cell(int[][] counts, int row) {
        int[] cell = counts[row];
        if (cell == null) {
            cell = new int[rounds];
            counts[row] = cell;
        }
        return cell;
    }

    private static void multiply(int[] a, int[] b, int[] into) {
        for (int i = 0; i < into.length; i++) {
            into[i] = a[i] * b[i];
        }
    }

    private static void add(int[] from, int[] to) {
        for (int i = 0; i < to.length; i++) {
            to[i] += from[i];
        }
    }

    /** The rounds of the block, in their order. */
    Stream<RoundCounts> rounds() {
        return IntStream.range(0, rounds)
                .mapToObj(round -> new RoundCounts(column(genuine, round), column(impostor, round)));
    }

    private static int[] column(int[][] counts, int round) {
        int[] column = new int[counts.length];
        for (int row = 0; row < column.length; row++) {
            column[row] = counts[row] == null ? 0 : counts[row][round];
        }
        return column;
    }
}
