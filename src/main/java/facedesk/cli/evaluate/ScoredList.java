package facedesk.cli.evaluate;

import facedesk.evaluation.Rate;
import facedesk.evaluation.ScoredPair;
import facedesk.evaluation.curve.DiscardCurve;
import facedesk.evaluation.report.PairList;
import java.util.List;
import java.util.Optional;

/**
 * A list of pairs with its scores.
 *
 * @param name what the list is called
 * @param list the list as read
 * @param scored its pairs with their scores, in the same order
 * @param other the same by the network to compare with
 * @param acquisition pictures without a usable face, of all pictures; of none where that is not known
 * @param discards what refusing poor pictures would win, where qualities are known
 */
record ScoredList(
        String name,
        PairList list,
        List<ScoredPair> scored,
        Optional<List<ScoredPair>> other,
        Rate acquisition,
        Optional<DiscardCurve> discards) {
    /** Pairs that come with their scores; nothing is known of the pictures. */
    static ScoredList ofScores(String name, List<ScoredPair> scored) {
        PairList list = new PairList(
                PairList.Format.PLAIN,
                List.of(scored.stream().map(ScoredPair::pair).toList()));
        return new ScoredList(name, list, scored, Optional.empty(), Rate.of(0, 0), Optional.empty());
    }
}
