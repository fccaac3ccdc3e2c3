package facedesk.evaluation.pairs;

import facedesk.evaluation.ComparisonKind;
import facedesk.evaluation.SortedScores;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Comparisons of one kind at or above a score, sorted; equal scores in the order of the store. Immutable. */
final class SortedPairs {
    private final PairedScores store;
    private final int[] firsts;
    private final int[] seconds;
    private final float[] scores;

    private SortedPairs(PairedScores store, Collected collected) {
        this.store = store;
        this.firsts = new int[collected.size];
        this.seconds = new int[collected.size];
        this.scores = new float[collected.size];
        long[] order = collected.order();
        for (int i = 0; i < order.length; i++) {
            int place = (int) order[i];
            firsts[i] = collected.firsts[place];
            seconds[i] = collected.seconds[place];
            scores[i] = collected.scores[place];
        }
    }

    static SortedPairs of(PairedScores store, ComparisonKind kind, double from) {
        Collected all = IntStream.range(0, store.size())
                .parallel()
                .collect(
                        Collected::new,
                        (collected, row) -> store.row(row, (first, second, score) -> {
                            boolean genuine = store.person(first) == store.person(second);
                            if (score >= from && genuine == (kind == ComparisonKind.GENUINE)) {
                                collected.add(first, second, score);
                            }
                        }),
                        Collected::addAll);
        return new SortedPairs(store, all);
    }

    /** Those from a score up to but without another, lowest first. */
    List<ComparedPair> ascending(double low, double high, int most) {
        int from = SortedScores.below(scores, low);
        return pairs(IntStream.range(from, (int) Math.min(SortedScores.below(scores, high), (long) from + most)));
    }

    /** Those from a score up to but without another, highest first. */
    List<ComparedPair> descending(double low, double high, int most) {
        int to = SortedScores.below(scores, high);
        int from = Math.max(SortedScores.below(scores, low), to - most);
        return pairs(IntStream.range(0, Math.max(0, to - from)).map(i -> to - 1 - i));
    }

    private List<ComparedPair> pairs(IntStream places) {
        return places.mapToObj(i -> store.pair(firsts[i], seconds[i], scores[i]))
                .toList();
    }

    /** A growing list of comparisons. */
    private static final class Collected {
        private int[] firsts = new int[64];
        private int[] seconds = new int[64];
        private float[] scores = new float[64];
        private int size;

        void add(int first, int second, float score) {
            if (size == scores.length) {
                firsts = Arrays.copyOf(firsts, 2 * size);
                seconds = Arrays.copyOf(seconds, 2 * size);
                scores = Arrays.copyOf(scores, 2 * size);
            }
            firsts[size] = first;
            seconds[size] = second;
            scores[size++] = score;
        }

        void addAll(Collected other) {
            for (int i = 0; i < other.size; i++) {
                add(other.firsts[i], other.seconds[i], other.scores[i]);
            }
        }

        /** Places by score and then by place: the score's bits, made to sort as it does, above the place. */
        long[] order() {
            long[] keys = new long[size];
            for (int i = 0; i < size; i++) {
                int bits = Float.floatToIntBits(scores[i] + 0f);
                int sortable = bits ^ ((bits >> 31) & Integer.MAX_VALUE);
                keys[i] = ((long) sortable << 32) | i;
            }
            Arrays.sort(keys);
            return keys;
        }
    }
}
