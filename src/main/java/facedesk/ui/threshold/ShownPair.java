package facedesk.ui.threshold;

import facedesk.evaluation.ComparisonKind;
import facedesk.evaluation.pairs.ComparedPair;

/**
 * A pair as the list shows it.
 *
 * @param pair the two pictures and their score
 * @param accepted which side of the threshold it is on
 */
record ShownPair(ComparedPair pair, boolean accepted) {
    /** Key of what became of it. */
    String key() {
        String kind = pair.kind() == ComparisonKind.GENUINE ? "genuine" : "impostor";
        return (accepted ? "lab.pairs.is.accepted." : "lab.pairs.is.refused.") + kind;
    }

    /** Whether both pictures are of one entry of the gallery. */
    boolean isOfOne() {
        return pair.first().personId() == pair.second().personId();
    }
}
