package facedesk.enrollment;

import facedesk.detection.QualityFault;

/**
 * What an enrolment wants of the person next. The sentence lives in the screens' bundles under
 * {@code enroll.hint.<NAME>}. Left and right are the person's own.
 */
public enum EnrollmentHint {
    NO_FACE,
    ONE_PERSON_ONLY,
    /** Not the person whose pictures have been taken. */
    SOMEBODY_ELSE,
    COME_CLOSER,
    GO_BACK,
    /** The face reaches beyond the picture. */
    MOVE_TO_MIDDLE,
    MORE_LIGHT,
    LESS_LIGHT,
    /** Light from one side only. */
    EVEN_LIGHT,
    OPEN_EYES,
    /** Dark glasses, or a hat that shades the eyes. */
    SHOW_EYES,
    CLOSE_MOUTH,
    /** The face is covered, or cannot be made out. */
    SHOW_FACE,
    /** Moving, out of focus, or a picture is being taken at this moment. */
    HOLD_STILL,
    STRAIGHTEN_HEAD,
    LOOK_STRAIGHT,
    TURN_LEFT,
    TURN_RIGHT,
    LOOK_UP,
    LOOK_DOWN,
    GLASSES_ON,
    GLASSES_OFF,
    /** Time is up, with too few pictures. */
    TOO_FEW,
    /** All pictures are taken. */
    DONE;

    /** What to do about a fault. */
    public static EnrollmentHint against(QualityFault fault) {
        return switch (fault) {
            case UNCLEAR -> SHOW_FACE;
            case CUT_OFF -> MOVE_TO_MIDDLE;
            case TOO_FAR -> COME_CLOSER;
            case TOO_CLOSE -> GO_BACK;
            case TOO_DARK, LOW_CONTRAST -> MORE_LIGHT;
            case TOO_BRIGHT -> LESS_LIGHT;
            case UNEVEN_LIGHT -> EVEN_LIGHT;
            case EYES_CLOSED -> OPEN_EYES;
            case EYES_HIDDEN -> SHOW_EYES;
            case MOUTH_OPEN -> CLOSE_MOUTH;
            case BLURRED -> HOLD_STILL;
            case TURNED_LEFT -> TURN_RIGHT;
            case TURNED_RIGHT -> TURN_LEFT;
            case TURNED_UP -> LOOK_DOWN;
            case TURNED_DOWN -> LOOK_UP;
            case TILTED -> STRAIGHTEN_HEAD;
        };
    }
}
