package facedesk.ui.threshold;

import facedesk.evaluation.pairs.Fusion;

/** What the data at hand can be compared with, on the same pairs. */
sealed interface CompareChoice {
    /** Nothing: the data alone. */
    record Nothing() implements CompareChoice {}

    /**
     * Another network.
     *
     * @param modelId its id
     */
    record Network(String modelId) implements CompareChoice {}

    /**
     * Another way to answer for a person with several pictures than by the nearest one.
     *
     * @param fusion that way
     */
    record Templates(Fusion fusion) implements CompareChoice {}
}
