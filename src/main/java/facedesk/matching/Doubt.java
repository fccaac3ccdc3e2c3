package facedesk.matching;

/** Why an outcome is {@link Outcome#UNSURE}. */
public enum Doubt {
    /** Two people are both near enough and too close together to tell apart. */
    TWO_PEOPLE,
    /** The score is just below the line and the picture is poor: a better one may be accepted. */
    POOR_PICTURE
}
