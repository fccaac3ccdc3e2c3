package facedesk.enrollment.quality;

/** The components of quality an enrolment shows, in the order they are shown. */
public enum QualityKind {
    /** Faces in view that are large enough to be meant; exactly one is wanted. */
    ONE_FACE(Unit.COUNT),
    /** Pixels between the eyes. */
    FACE_SIZE(Unit.PIXELS),
    /** Share of the face that lies within the picture. */
    IN_PICTURE(Unit.SHARE),
    /** Variance of the Laplacian. */
    SHARPNESS(Unit.PLAIN),
    /** Mean grey. */
    BRIGHTNESS(Unit.GREY),
    /** Deviation of the grey. */
    CONTRAST(Unit.GREY),
    /** Darker cheek by brighter. */
    EVENNESS(Unit.SHARE),
    /** Turn, positive to the person's left. */
    YAW(Unit.DEGREES),
    /** Nod, positive upwards. */
    PITCH(Unit.DEGREES),
    /** Tilt. */
    ROLL(Unit.DEGREES),
    /** Eye aspect ratio. */
    EYES_OPEN(Unit.PLAIN),
    /** Eyes by cheeks: dark glasses, shade. */
    EYES_VISIBLE(Unit.SHARE),
    /** Gap between the lips by the width of the mouth; closed is 0. */
    MOUTH_CLOSED(Unit.SHARE),
    /** How sure the landmarks are that they see an uncovered face. */
    PRESENCE(Unit.SHARE);

    private final Unit unit;

    QualityKind(Unit unit) {
        this.unit = unit;
    }

    /** What a value of it counts. */
    public Unit unit() {
        return unit;
    }

    /** Units of values. */
    public enum Unit {
        COUNT,
        PIXELS,
        /** 0..255. */
        GREY,
        DEGREES,
        /** 0..1, to be shown as a percentage. */
        SHARE,
        /** Without a unit. */
        PLAIN
    }
}
