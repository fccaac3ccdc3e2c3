package facedesk.ui;

import facedesk.evaluation.pairs.PairedScores;
import facedesk.ui.fx.Progress;
import java.util.Optional;

/** Scores the same pairs by another network. */
@FunctionalInterface
public interface Rescoring {
    /**
     * The pairs that both networks can score. Takes as long as embedding takes, never on the JavaFX thread.
     *
     * @param modelId the other network
     * @return empty if it was cancelled
     */
    Optional<Rescored> by(String modelId, Progress progress) throws Exception;

    /**
     * The same pairs in the same order.
     *
     * @param first as the network in use scores them
     * @param second as the other does
     */
    record Rescored(PairedScores first, PairedScores second) {}
}
