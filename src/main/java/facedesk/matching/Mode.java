package facedesk.matching;

/** What a comparison is for, as ISO/IEC 2382-37 names it. Each has a threshold of its own. */
public enum Mode {
    /** 1:1: is this the person it is said to be? */
    VERIFICATION,
    /** 1:N: who of the gallery is this, if anybody? */
    IDENTIFICATION
}
