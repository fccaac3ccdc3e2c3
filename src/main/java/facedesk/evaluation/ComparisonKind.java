package facedesk.evaluation;

/** What two compared pictures have to do with each other. */
public enum ComparisonKind {
    /** They show one person (mated). */
    GENUINE,
    /** They show different people (non-mated). */
    IMPOSTOR
}
