package facedesk.gallery;

/** Why somebody is erased. The record that stays names the reason and not the person. */
public enum Erasure {
    /** Somebody at the desk did it. */
    BY_HAND,
    /** The person withdrew consent. */
    WITHDRAWAL,
    /** The last day of retention has passed. */
    EXPIRY
}
