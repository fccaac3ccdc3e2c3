package facedesk.enrollment.choice;

import facedesk.text.PhraseKey;

/** Why a picture is asked for next, or none. */
public enum AdviceReason implements PhraseKey {
    /** Nothing has been taken. */
    FIRST,
    /** A picture does not look like the others. */
    STRANGE,
    /** A picture comes close to somebody else. */
    NEAR_SOMEBODY,
    /** A view is not covered. */
    VIEW_MISSING,
    /** A picture is below the limits. */
    BELOW_LIMITS,
    /** More adds nothing. */
    ENOUGH
}
