package facedesk.evaluation;

import facedesk.matching.FalsePositives;
import java.util.Locale;

/** What a threshold is to achieve. */
public sealed interface Goal {
    /**
     * False matches at most this often: the smallest threshold that keeps it.
     *
     * @param atMost false match rate, above 0 and below 1
     */
    record Fmr(double atMost) implements Goal {
        public Fmr {
            requireRate(atMost);
        }
    }

    /**
     * False non-matches at most this often: the largest threshold that keeps it.
     *
     * @param atMost false non-match rate, above 0 and below 1
     */
    record Fnmr(double atMost) implements Goal {
        public Fnmr {
            requireRate(atMost);
        }
    }

    /** Both errors equally often. */
    record EqualError() implements Goal {}

    /**
     * Strangers given a name at most this often in a search: the smallest threshold whose false match rate keeps it.
     *
     * @param atMost false positive identification rate, above 0 and below 1
     * @param comparisons how many a search makes: the templates in the gallery
     */
    record Fpir(double atMost, long comparisons) implements Goal {
        public Fpir {
            requireRate(atMost);
            if (comparisons < 1) {
                throw new IllegalArgumentException("A search makes at least one comparison, not " + comparisons);
            }
        }

        /** The goal for one comparison that comes to the same. */
        public Fmr perComparison() {
            return new Fmr(FalsePositives.falseMatchRate(atMost, comparisons));
        }
    }

    /**
     * Reads a goal: {@code fmr=1e-4}, {@code fnmr=0.01}, {@code eer} or {@code fpir=0.01@40}, which is for a search that
     * makes 40 comparisons. Letter case does not matter.
     *
     * @throws IllegalArgumentException if it is none of these
     */
    static Goal parse(String text) {
        String[] parts = text.strip().toLowerCase(Locale.ROOT).split("[=@]", -1);
        if (parts.length == 1 && parts[0].equals("eer")) {
            return new EqualError();
        }
        if (parts.length == 2 && parts[0].equals("fmr")) {
            return new Fmr(Double.parseDouble(parts[1]));
        }
        if (parts.length == 2 && parts[0].equals("fnmr")) {
            return new Fnmr(Double.parseDouble(parts[1]));
        }
        if (parts.length == 3 && parts[0].equals("fpir")) {
            return new Fpir(Double.parseDouble(parts[1]), Long.parseLong(parts[2]));
        }
        throw new IllegalArgumentException("A goal reads fmr=1e-4, fnmr=0.01, eer or fpir=0.01@40, not " + text);
    }

    private static void requireRate(double rate) {
        if (!(rate > 0 && rate < 1)) {
            throw new IllegalArgumentException("A rate to aim at lies between 0 and 1, not " + rate);
        }
    }
}
