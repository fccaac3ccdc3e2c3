package facedesk.evaluation;

import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * False matches and false non-matches counted at every threshold from -1 to 1 in steps of 0.001. Room for any number of
 * comparisons in 32 KB. Immutable.
 *
 * <p>Between two steps it answers with the worse of the two: the false matches of the step below and the false
 * non-matches of the step above, so that no rate is flattered.
 */
public final class RateTable implements ErrorCounts {
    /** Thresholds in a table. */
    public static final int ROWS = 2001;

    private static final int STEPS_PER_UNIT = 1000;

    private final long genuine;
    private final long impostor;
    private final long[] falseMatches;
    private final long[] falseNonMatches;

    private RateTable(long genuine, long impostor, long[] falseMatches, long[] falseNonMatches) {
        this.genuine = genuine;
        this.impostor = impostor;
        this.falseMatches = falseMatches;
        this.falseNonMatches = falseNonMatches;
    }

    /** Counts the scores of a set. */
    public static RateTable of(ScoreSet scores) {
        Builder builder = new Builder();
        scores.forEach(builder);
        return builder.build();
    }

    /**
     * From stored counts, one for each row.
     *
     * @throws IllegalArgumentException if the counts cannot be: wrong number, out of range, or not monotone
     */
    public static RateTable ofCounts(long genuine, long impostor, long[] falseMatches, long[] falseNonMatches) {
        requireMonotone(falseNonMatches, genuine, 1);
        requireMonotone(falseMatches, impostor, -1);
        return new RateTable(genuine, impostor, falseMatches.clone(), falseNonMatches.clone());
    }

    private static void requireMonotone(long[] counts, long most, int sign) {
        boolean fine = counts.length == ROWS;
        for (int row = 0; fine && row < ROWS; row++) {
            boolean inRange = counts[row] >= 0 && counts[row] <= most;
            fine = inRange && (row == 0 || sign * (counts[row] - counts[row - 1]) >= 0);
        }
        if (!fine) {
            throw new IllegalArgumentException("These are no counts of errors by threshold");
        }
    }

    /** The threshold of a row, 0 to {@link #ROWS} - 1. */
    public static double threshold(int row) {
        return (row - STEPS_PER_UNIT) / (double) STEPS_PER_UNIT;
    }

    @Override
    public long genuine() {
        return genuine;
    }

    @Override
    public long impostor() {
        return impostor;
    }

    /**
     * How many rows, from the first, accept a score: 0 to {@link #ROWS}. The estimate may be one off by rounding, and is put
     * right against the thresholds themselves.
     */
    public static int rowsAccepting(float score) {
        double position = Math.floor(((double) score + 1) * STEPS_PER_UNIT) + 1;
        int count = (int) Math.max(0, Math.min(ROWS, position));
        while (count < ROWS && score >= threshold(count)) {
            count++;
        }
        while (count > 0 && score < threshold(count - 1)) {
            count--;
        }
        return count;
    }

    /** Impostor scores at or above a row's threshold. */
    public long falseMatches(int row) {
        return falseMatches[row];
    }

    /** Genuine scores below a row's threshold. */
    public long falseNonMatches(int row) {
        return falseNonMatches[row];
    }

    /** Genuine scores from a row's threshold up to the next: one bar of a histogram. */
    public long genuineIn(int row) {
        return (row + 1 < ROWS ? falseNonMatches[row + 1] : genuine) - falseNonMatches[row];
    }

    /** Impostor scores from a row's threshold up to the next: one bar of a histogram. */
    public long impostorIn(int row) {
        return falseMatches[row] - (row + 1 < ROWS ? falseMatches[row + 1] : 0);
    }

    @Override
    public Rate fmr(double threshold) {
        return Rate.of(falseMatches[rowAtOrBelow(threshold)], impostor);
    }

    @Override
    public Rate fnmr(double threshold) {
        return Rate.of(falseNonMatches[rowAtOrAbove(threshold)], genuine);
    }

    /** The last row whose threshold is at or below a value; the first for values below -1. */
    public static int rowAtOrBelow(double threshold) {
        return (int) Math.floor(position(threshold));
    }

    /** The first row whose threshold is at or above a value; the last for values above 1. */
    public static int rowAtOrAbove(double threshold) {
        return (int) Math.ceil(position(threshold));
    }

    /** Row as a real number, within the table; a threshold within rounding of a step is that step. */
    private static double position(double threshold) {
        double position = (Math.max(-1, Math.min(1, threshold)) + 1) * STEPS_PER_UNIT;
        double nearest = Math.rint(position);
        return Math.abs(position - nearest) < 1e-6 ? nearest : position;
    }

    @Override
    public OptionalDouble smallestWith(long most) {
        return IntStream.range(0, ROWS)
                .filter(row -> falseMatches[row] <= most)
                .mapToDouble(RateTable::threshold)
                .findFirst();
    }

    @Override
    public OptionalDouble largestWith(long most) {
        return IntStream.range(0, ROWS)
                .map(row -> ROWS - 1 - row)
                .filter(row -> falseNonMatches[row] <= most)
                .mapToDouble(RateTable::threshold)
                .findFirst();
    }

    /** Interpolated between two steps, so within a step of the exact one. */
    @Override
    public EqualErrorRate eer() {
        if (genuine == 0 || impostor == 0) {
            throw new IllegalStateException("An equal error rate takes genuine and impostor comparisons");
        }
        int row = 0;
        while (row < ROWS - 1 && excess(row) < 0) {
            row++;
        }
        double fmr = (double) falseMatches[row] / impostor;
        if (row == 0 || excess(row) <= 0) {
            return new EqualErrorRate(fmr, threshold(row));
        }
        double before = -excess(row - 1);
        double share = before / (before + excess(row));
        double fmrBefore = (double) falseMatches[row - 1] / impostor;
        return new EqualErrorRate(
                fmrBefore + share * (fmr - fmrBefore),
                threshold(row - 1) + share * (threshold(row) - threshold(row - 1)));
    }

    private double excess(int row) {
        return (double) falseNonMatches[row] / genuine - (double) falseMatches[row] / impostor;
    }

    /** Counts scores without keeping them. Not thread-safe. */
    public static final class Builder implements ScoreSink {
        /** By number of thresholds that accept the score. */
        private final long[] genuine = new long[ROWS + 1];

        private final long[] impostor = new long[ROWS + 1];

        @Override
        public void add(boolean same, float score) {
            if (Float.isNaN(score)) {
                throw new IllegalArgumentException("A score that is not a number cannot be counted");
            }
            (same ? genuine : impostor)[rowsAccepting(score)]++;
        }

        /** Counts what another builder has counted. */
        public void addAll(Builder other) {
            for (int i = 0; i <= ROWS; i++) {
                genuine[i] += other.genuine[i];
                impostor[i] += other.impostor[i];
            }
        }

        /** The table of what was counted; the builder can go on counting. */
        public RateTable build() {
            long[] falseMatches = new long[ROWS];
            long[] falseNonMatches = new long[ROWS];
            long accepted = 0;
            long rejected = 0;
            for (int row = 0; row < ROWS; row++) {
                rejected += genuine[row];
                falseNonMatches[row] = rejected;
                accepted += impostor[ROWS - row];
                falseMatches[ROWS - 1 - row] = accepted;
            }
            return new RateTable(rejected + genuine[ROWS], accepted + impostor[0], falseMatches, falseNonMatches);
        }
    }
}
