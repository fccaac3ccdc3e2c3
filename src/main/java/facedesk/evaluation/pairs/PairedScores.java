package facedesk.evaluation.pairs;

import facedesk.evaluation.ComparisonKind;
import facedesk.evaluation.RateTable;
import facedesk.evaluation.ScoreSet;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Comparison scores with the two pictures, and so the two people, each belongs to. Held as a row of scores for each
 * picture: 4 bytes for a comparison of a gallery, so that 50 million take 200 MB, and 8 for one of a list. Immutable.
 */
public final class PairedScores {
    private final String modelId;
    private final Pictures pictures;
    private final int[][] seconds;
    private final float[][] rows;
    private final Lost lost;
    private final RateTable table;

    /** Pairs that could not be compared because no face was acquired. */
    record Lost(long genuine, long impostor) {
        static final Lost NONE = new Lost(0, 0);
    }

    /**
     * Takes over the arrays.
     *
     * @param seconds for each row the places of the second pictures, at least as many as scores
     * @param rows for each picture, as the first of its pairs, the scores; NaN where there is none
     */
    PairedScores(String modelId, Pictures pictures, int[][] seconds, float[][] rows, Lost lost) {
        this.modelId = modelId;
        this.pictures = pictures;
        this.seconds = seconds;
        this.rows = rows;
        this.lost = lost;
        this.table = IntStream.range(0, rows.length)
                .parallel()
                .collect(RateTable.Builder::new, this::count, RateTable.Builder::addAll)
                .build();
    }

    private void count(RateTable.Builder builder, int row) {
        row(row, (first, second, score) -> builder.add(person(first) == person(second), score));
    }

    /** The network whose scores these are. */
    public String modelId() {
        return modelId;
    }

    /** Number of people among the pictures. */
    public int people() {
        return pictures.people();
    }

    /** Number of pictures; each is the first of the pairs in the row of its place. */
    public int size() {
        return pictures.size();
    }

    /** The picture at a place, 0 to size - 1. */
    public PictureRef picture(int place) {
        return pictures.ref(place);
    }

    /** Number of a picture's person, 0 to people - 1: pairs of pictures with equal numbers are genuine. */
    public int person(int place) {
        return pictures.person(place);
    }

    /** Genuine pairs that could not be compared. */
    public long lostGenuine() {
        return lost.genuine();
    }

    /** Impostor pairs that could not be compared. */
    public long lostImpostor() {
        return lost.impostor();
    }

    /** Errors by threshold in steps of 0.001: what a slider needs. */
    public RateTable table() {
        return table;
    }

    /** Every score for exact rates, in memory of its own; galleries above some thousand pictures do with the table. */
    public ScoreSet scores() {
        ScoreSet.Builder builder =
                new ScoreSet.Builder(Math.toIntExact(table.genuine()), Math.toIntExact(table.impostor()));
        for (int row = 0; row < rows.length; row++) {
            row(row, (first, second, score) -> builder.add(person(first) == person(second), score));
        }
        for (long i = 0; i < lost.genuine() + lost.impostor(); i++) {
            builder.lost(i < lost.genuine());
        }
        return builder.build();
    }

    /** Hands on the comparisons whose first picture is the one at a place. Rows may be read by several threads at once. */
    public void row(int place, PairSink sink) {
        if (place >= rows.length || pictures.isLeftOut(place)) {
            return;
        }
        float[] row = rows[place];
        int[] others = seconds[place];
        for (int i = 0; i < row.length; i++) {
            float score = row[i];
            if (!Float.isNaN(score) && !pictures.isLeftOut(others[i])) {
                sink.pair(place, others[i], score);
            }
        }
    }

    /** How many pictures take part: all but those left out. */
    public int counted() {
        return (int) IntStream.range(0, pictures.size())
                .filter(place -> !pictures.isLeftOut(place))
                .count();
    }

    /** One comparison in words of pictures and people. */
    public ComparedPair pair(int first, int second, float score) {
        ComparisonKind kind = person(first) == person(second) ? ComparisonKind.GENUINE : ComparisonKind.IMPOSTOR;
        return new ComparedPair(picture(first), picture(second), kind, score);
    }

    /** The same scores, seen with better knowledge. Nothing is compared anew, and no score is copied. */
    public PairedScores with(Corrections corrections) {
        return new PairedScores(modelId, pictures.with(corrections), seconds, rows, lost);
    }

    /**
     * Whether another store has the same pairs of the same people's pictures in the same order; scores may be missing in
     * either.
     */
    public boolean isPairedWith(PairedScores other) {
        return pictures.equals(other.pictures)
                && IntStream.range(0, rows.length).allMatch(row -> hasSamePairs(row, other));
    }

    private boolean hasSamePairs(int row, PairedScores other) {
        int size = rows[row].length;
        return size == other.rows[row].length
                && (seconds[row] == other.seconds[row]
                        || Arrays.equals(seconds[row], 0, size, other.seconds[row], 0, size));
    }

    /**
     * Only the pairs that have a score in another store too; this very store where all have.
     *
     * @param other one that {@link #isPairedWith} this
     */
    public PairedScores commonWith(PairedScores other) {
        float[][] common = IntStream.range(0, rows.length)
                .parallel()
                .mapToObj(row -> common(rows[row], other.rows[row]))
                .toArray(float[][]::new);
        return Arrays.equals(common, rows) ? this : new PairedScores(modelId, pictures, seconds, common, lost);
    }

    /** The row itself where nothing is to be left out. */
    private static float[] common(float[] row, float[] other) {
        float[] common = row;
        for (int i = 0; i < row.length; i++) {
            if (Float.isNaN(other[i]) && !Float.isNaN(row[i])) {
                common = common == row ? row.clone() : common;
                common[i] = Float.NaN;
            }
        }
        return common;
    }

    /**
     * Hands on the comparisons of a row with both stores' scores, where both have one.
     *
     * @param other one that {@link #isPairedWith} this
     */
    public void row(int place, PairedScores other, TwinSink sink) {
        float[] others = place < rows.length ? other.rows[place] : new float[0];
        for (int i = 0; i < others.length && !pictures.isLeftOut(place); i++) {
            int second = seconds[place][i];
            float score = rows[place][i];
            if (!Float.isNaN(score) && !Float.isNaN(others[i]) && !pictures.isLeftOut(second)) {
                sink.pair(place, second, score, others[i]);
            }
        }
    }

    /** Takes comparisons with two scores each. */
    @FunctionalInterface
    public interface TwinSink {
        /**
         * Takes one comparison.
         *
         * @param first place of one picture
         * @param second place of the other
         * @param score this store's score
         * @param otherScore the other store's
         */
        void pair(int first, int second, float score, float otherScore);
    }

    /** Score rows of a gallery: those of each picture with the ones before it. */
    float[] scoresOf(int place) {
        return rows[place];
    }

    Pictures pictures() {
        return pictures;
    }
}
