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
            case BLURRED -> HOLD_STILL;
            case TURNED_LEFT -> TURN_RIGHT;
            case TURNED_RIGHT -> TURN_LEFT;
            case TURNED_UP -> LOOK_DOWN;
            case TURNED_DOWN -> LOOK_UP;
            case TILTED -> STRAIGHTEN_HEAD;
        };
    }
}
