package facedesk.enrollment.templates;

/** What a picture does for recognising its person. */
public enum Worth {
    /** It shows the person in its own way. */
    USEFUL,
    /** Another picture shows the same, and better. */
    USELESS,
    /** With it, somebody else may be taken for this person, or this person for somebody else. */
    HARMFUL
}
