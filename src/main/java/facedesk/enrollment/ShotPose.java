package facedesk.enrollment;

import facedesk.detection.Pose;

/** A view of the head that an enrolment asks for. Left and right are the person's own. */
public enum ShotPose {
    STRAIGHT(EnrollmentHint.LOOK_STRAIGHT),
    LEFT(EnrollmentHint.TURN_LEFT),
    RIGHT(EnrollmentHint.TURN_RIGHT),
    UP(EnrollmentHint.LOOK_UP),
    DOWN(EnrollmentHint.LOOK_DOWN);

    /** Degrees from straight within which a head looks straight. */
    private static final double STRAIGHT_WITHIN = 12;

    /** Degrees from which a turn shows another side of the face, and to which the far eye is still seen. */
    private static final double TURN_FROM = 12;

    private static final double TURN_TO = 40;

    /** Nodding shows in the landmarks at about two thirds of its size. */
    private static final double NOD_FROM = 8;

    private static final double NOD_TO = 30;

    private final EnrollmentHint hint;

    ShotPose(EnrollmentHint hint) {
        this.hint = hint;
    }

    /** How to ask for it. */
    public EnrollmentHint hint() {
        return hint;
    }

    /**
     * Whether a head is turned this way.
     *
     * @param pose the head's
     * @param straight the same person looking straight, since cameras hang above or below the eyes; zero if not known
     */
    public boolean isShownBy(Pose pose, Pose straight) {
        double yaw = pose.yaw() - straight.yaw();
        double pitch = pose.pitch() - straight.pitch();
        return switch (this) {
            case STRAIGHT -> Math.abs(yaw) <= STRAIGHT_WITHIN && Math.abs(pitch) <= STRAIGHT_WITHIN + NOD_FROM;
            case LEFT -> yaw >= TURN_FROM && yaw <= TURN_TO;
            case RIGHT -> yaw <= -TURN_FROM && yaw >= -TURN_TO;
            case UP -> pitch >= NOD_FROM && pitch <= NOD_TO && Math.abs(yaw) <= TURN_TO / 2;
            case DOWN -> pitch <= -NOD_FROM && pitch >= -NOD_TO && Math.abs(yaw) <= TURN_TO / 2;
        };
    }

    /** The view a still picture shows, without anything to compare it with. */
    public static ShotPose of(Pose pose) {
        if (Math.abs(pose.yaw()) > STRAIGHT_WITHIN) {
            return pose.yaw() > 0 ? LEFT : RIGHT;
        }
        if (Math.abs(pose.pitch()) > STRAIGHT_WITHIN + NOD_FROM) {
            return pose.pitch() > 0 ? UP : DOWN;
        }
        return STRAIGHT;
    }
}
