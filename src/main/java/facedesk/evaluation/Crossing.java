package facedesk.evaluation;

/** Finds the equal error rate. FNMR - FMR never falls as the threshold grows, so its change of sign can be bisected. */
final class Crossing {
    private final ScoreSet scores;

    private Crossing(ScoreSet scores) {
        this.scores = scores;
    }

    static EqualErrorRate of(ScoreSet scores) {
        if (scores.genuine() == 0 || scores.impostor() == 0) {
            throw new IllegalStateException("An equal error rate takes genuine and impostor comparisons");
        }
        return new Crossing(scores).find();
    }

    private EqualErrorRate find() {
        double high = Math.min(firstCrossingGenuine(), firstCrossingImpostor());
        if (Double.isInfinite(high)) {
            // Only a threshold above every score rejects enough impostors.
            double top = Math.max(scores.genuine(scores.genuine() - 1), scores.impostor(scores.impostor() - 1));
            return between(top, Math.nextUp((float) top));
        }
        double low = Math.max(highestBelow(high, true), highestBelow(high, false));
        return Double.isInfinite(low) ? new EqualErrorRate(fmr(high), high) : between(low, high);
    }

    private EqualErrorRate between(double low, double high) {
        double before = fmr(low) - fnmr(low);
        double after = fnmr(high) - fmr(high);
        double share = before / (before + after);
        return new EqualErrorRate(fmr(low) + share * (fmr(high) - fmr(low)), low + share * (high - low));
    }

    private double firstCrossingGenuine() {
        int low = 0;
        int high = scores.genuine();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (crossed(scores.genuine(middle))) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low < scores.genuine() ? scores.genuine(low) : Double.POSITIVE_INFINITY;
    }

    private double firstCrossingImpostor() {
        int low = 0;
        int high = scores.impostor();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (crossed(scores.impostor(middle))) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low < scores.impostor() ? scores.impostor(low) : Double.POSITIVE_INFINITY;
    }

    private double highestBelow(double threshold, boolean same) {
        int below = same ? scores.genuineBelow(threshold) : scores.impostorBelow(threshold);
        if (below == 0) {
            return Double.NEGATIVE_INFINITY;
        }
        return same ? scores.genuine(below - 1) : scores.impostor(below - 1);
    }

    private boolean crossed(double threshold) {
        return fnmr(threshold) >= fmr(threshold);
    }

    private double fmr(double threshold) {
        return (double) (scores.impostor() - scores.impostorBelow(threshold)) / scores.impostor();
    }

    private double fnmr(double threshold) {
        return (double) scores.genuineBelow(threshold) / scores.genuine();
    }
}
