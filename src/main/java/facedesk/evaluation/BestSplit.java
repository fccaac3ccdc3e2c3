package facedesk.evaluation;

/**
 * Finds the threshold that decides most pairs rightly, in one pass over both sorted lists. Between two single-precision
 * scores the middle is taken in double precision, so it never falls on the lower of them.
 */
final class BestSplit {
    private final ScoreSet scores;
    private int genuine;
    private int impostor;

    private BestSplit(ScoreSet scores) {
        this.scores = scores;
    }

    static double of(ScoreSet scores) {
        return new BestSplit(scores).find();
    }

    /** Raising the threshold past a score loses the genuine comparisons at it and wins the impostor ones. */
    private double find() {
        double best = next();
        long gain = 0;
        long bestGain = 0;
        while (genuine < scores.genuine() || impostor < scores.impostor()) {
            double at = next();
            gain += passAll(at);
            if (gain > bestGain) {
                bestGain = gain;
                double above = next();
                best = Double.isInfinite(above) ? Math.nextUp((float) at) : (at + above) / 2;
            }
        }
        return best;
    }

    private double next() {
        double nextGenuine = genuine < scores.genuine() ? scores.genuine(genuine) : Double.POSITIVE_INFINITY;
        double nextImpostor = impostor < scores.impostor() ? scores.impostor(impostor) : Double.POSITIVE_INFINITY;
        return Math.min(nextGenuine, nextImpostor);
    }

    private long passAll(double score) {
        long change = 0;
        while (genuine < scores.genuine() && scores.genuine(genuine) == score) {
            genuine++;
            change--;
        }
        while (impostor < scores.impostor() && scores.impostor(impostor) == score) {
            impostor++;
            change++;
        }
        return change;
    }
}
