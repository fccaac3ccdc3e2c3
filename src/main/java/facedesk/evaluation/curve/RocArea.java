package facedesk.evaluation.curve;

import facedesk.evaluation.ScoreSet;

/**
 * The area under the ROC curve: the share of all pairings of a genuine with an impostor score in which the genuine one is
 * higher, ties counted half (Mann-Whitney; Hanley and McNeil, Radiology 143, 1982).
 */
public final class RocArea {
    private RocArea() {}

    /**
     * The exact area; all counting is done in whole numbers.
     *
     * @return 0..1; NaN if either kind of comparison is missing
     * @throws ArithmeticException for more pairings than fit into 62 bits
     */
    public static double of(ScoreSet scores) {
        long twice = 0;
        int below = 0;
        int atOrBelow = 0;
        for (int i = 0; i < scores.genuine(); i++) {
            float score = scores.genuine(i);
            while (below < scores.impostor() && scores.impostor(below) < score) {
                below++;
            }
            while (atOrBelow < scores.impostor() && scores.impostor(atOrBelow) <= score) {
                atOrBelow++;
            }
            twice = Math.addExact(twice, (long) below + atOrBelow);
        }
        return twice / (2.0 * scores.genuine() * scores.impostor());
    }
}
