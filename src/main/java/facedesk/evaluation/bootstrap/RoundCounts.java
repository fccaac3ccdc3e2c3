package facedesk.evaluation.bootstrap;

import facedesk.evaluation.RateTable;

/** Errors by threshold in one round, weighted by how often the people of each comparison were drawn. */
final class RoundCounts {
    private final int[] falseMatches = new int[RateTable.ROWS];
    private final int[] falseNonMatches = new int[RateTable.ROWS];
    private final int genuine;
    private final int impostor;

    /**
     * Sums up.
     *
     * @param genuineByRow weights of the genuine scores by number of rows that accept them
     * @param impostorByRow the same of impostor scores
     */
    RoundCounts(int[] genuineByRow, int[] impostorByRow) {
        int rejected = 0;
        int accepted = 0;
        for (int row = 0; row < RateTable.ROWS; row++) {
            rejected += genuineByRow[row];
            falseNonMatches[row] = rejected;
            accepted += impostorByRow[RateTable.ROWS - row];
            falseMatches[RateTable.ROWS - 1 - row] = accepted;
        }
        genuine = rejected + genuineByRow[RateTable.ROWS];
        impostor = accepted + impostorByRow[0];
    }

    /** NaN where no impostor comparison was drawn. */
    double fmr(int row) {
        return impostor == 0 ? Double.NaN : (double) falseMatches[row] / impostor;
    }

    /** NaN where no genuine comparison was drawn. */
    double fnmr(int row) {
        return genuine == 0 ? Double.NaN : (double) falseNonMatches[row] / genuine;
    }

    /** FNMR at the first row whose FMR is at or below a target; 1 where even the last is above it. */
    double fnmrAtFmr(double target) {
        int low = 0;
        int high = RateTable.ROWS;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (fmr(middle) > target) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == RateTable.ROWS ? 1 : fnmr(low);
    }

    /** Where FNMR comes to or above FMR: between the rates of the two rows there, in proportion. */
    double eer() {
        int low = 0;
        int high = RateTable.ROWS - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (fnmr(middle) < fmr(middle)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        double after = fnmr(low) - fmr(low);
        if (low == 0 || after <= 0) {
            return fmr(low);
        }
        double before = fmr(low - 1) - fnmr(low - 1);
        return fmr(low - 1) + before / (before + after) * (fmr(low) - fmr(low - 1));
    }
}
