package facedesk.detection;

import facedesk.text.PhraseKey;

/**
 * A reason why a face picture is not good enough. Its phrase says what is wrong with the picture; what the person before
 * a camera should do lives in the screens' bundles under {@code quality.<NAME>}. Left and right are the person's own.
 */
public enum QualityFault implements PhraseKey {
    /** The landmarks are unsure that this is a face: covered, or not a face at all. */
    UNCLEAR,
    /** The face reaches beyond the picture. */
    CUT_OFF,
    /** Too few pixels between the eyes. */
    TOO_FAR,
    /** The face fills so much of the picture that the lens distorts it. */
    TOO_CLOSE,
    /** Too little light on the face. */
    TOO_DARK,
    /** Too much light on the face. */
    TOO_BRIGHT,
    /** Too even a grey: fog, glare, a bright window behind. */
    LOW_CONTRAST,
    /** Light from one side: half of the face lies in the dark. */
    UNEVEN_LIGHT,
    /** Eyes shut. */
    EYES_CLOSED,
    /** Dark glasses, or a hat that shades the eyes. */
    EYES_HIDDEN,
    /** Mouth wide open. */
    MOUTH_OPEN,
    /** Moving, or out of focus. */
    BLURRED,
    /** Head turned too far to the person's left. */
    TURNED_LEFT,
    /** Head turned too far to the person's right. */
    TURNED_RIGHT,
    /** Looking too far up. */
    TURNED_UP,
    /** Looking too far down. */
    TURNED_DOWN,
    /** Head leaning too far to one shoulder. */
    TILTED
}
