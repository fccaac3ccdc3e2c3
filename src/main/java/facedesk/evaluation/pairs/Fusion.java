package facedesk.evaluation.pairs;

/** How several templates of one person answer a probe. */
public enum Fusion {
    /** The score of the nearest one, as the program's search does it. */
    BEST,
    /** The score of the mean of all unit vectors, scaled back to length one. */
    MEAN,
    /** The score of the first one alone: what a single picture would give. */
    FIRST
}
