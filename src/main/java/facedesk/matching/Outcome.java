package facedesk.matching;

/** What a comparison with the gallery comes to. */
public enum Outcome {
    /** The best score is at or above the threshold and clearly ahead of everybody else. */
    ACCEPTED,
    /** The score is near the line, two people are too close to tell apart, or the picture is too poor: try again. */
    UNSURE,
    /** Nobody in the gallery is near enough. */
    UNKNOWN
}
