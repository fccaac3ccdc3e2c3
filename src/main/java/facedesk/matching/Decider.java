package facedesk.matching;

/**
 * The rule that turns the nearest people into a decision. A pure function of its arguments: the threshold is given anew
 * each time, so a moved slider takes effect with the next call.
 *
 * @param minimumMargin how far, in cosine similarity, the best must be ahead of another person who is accepted too
 * @param nearBand how far below the threshold, in cosine similarity, a poor picture still deserves another try
 * @param poorQuality overall quality, 0..1, below which a picture counts as poor
 */
public record Decider(double minimumMargin, double nearBand, double poorQuality) {
    /**
     * The rule used everywhere. Its figures are judgement, not measurement: margin 0.05, so that an order of two accepted
     * names that could be chance grants nothing; band 0.08, so that a poor picture just below the line asks for another
     * try. Neither can let anybody in: both only turn an answer into "not sure".
     */
    public static final Decider STANDARD = new Decider(0.05, 0.08, 0.4);

    public Decider {
        if (!(minimumMargin >= 0 && nearBand >= 0 && poorQuality >= 0)) {
            throw new IllegalArgumentException("The margin, the band and the quality limit must not be negative");
        }
    }

    /** Decides for a picture whose quality is not in question. */
    public Decision decide(Identification identification, Threshold threshold) {
        return decide(identification, threshold, 1);
    }

    /**
     * Decides. Accepted only at or above the threshold; unsure never counts as accepted.
     *
     * @param quality overall quality of the probe's picture, 0..1; NaN counts as poor
     */
    public Decision decide(Identification identification, Threshold threshold, double quality) {
        return new Decision(outcome(identification, threshold, quality), identification, threshold);
    }

    /**
     * Decides a 1:1 comparison. Same person only at or above the threshold; unsure where a poor picture falls just short.
     *
     * @param quality overall quality of the poorer picture, 0..1; NaN counts as poor
     */
    public Outcome decide(Verification verification, double quality) {
        return verification.samePerson()
                ? Outcome.ACCEPTED
                : refusal(verification.score(), verification.threshold(), quality);
    }

    private Outcome outcome(Identification identification, Threshold threshold, double quality) {
        if (identification.best().isEmpty()) {
            return Outcome.UNKNOWN;
        }
        double best = identification.best().get().score();
        if (threshold.accepts(best)) {
            return contested(identification, threshold) ? Outcome.UNSURE : Outcome.ACCEPTED;
        }
        return refusal(best, threshold, quality);
    }

    /** What a score below the line comes to. */
    private Outcome refusal(double score, Threshold threshold, double quality) {
        boolean poor = !(quality >= poorQuality);
        return poor && score >= threshold.value() - nearBand ? Outcome.UNSURE : Outcome.UNKNOWN;
    }

    private boolean contested(Identification identification, Threshold threshold) {
        boolean secondAccepted = identification
                .runnerUp()
                .filter(second -> threshold.accepts(second.score()))
                .isPresent();
        return secondAccepted && identification.margin() < minimumMargin;
    }
}
