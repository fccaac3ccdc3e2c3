package facedesk.ui.threshold;

import java.util.Locale;

/** Which of the pairs behind the numbers are listed. */
enum PairChoice {
    /** Impostors that the threshold accepts. */
    ACCEPTED,
    /** Genuine pairs that the threshold refuses. */
    REFUSED,
    /** Pairs of either kind that changed sides in the last move of the threshold. */
    FLIPPED;

    /** Beginning of the keys of its texts. */
    String key() {
        return "lab.pairs." + name().toLowerCase(Locale.ROOT);
    }
}
