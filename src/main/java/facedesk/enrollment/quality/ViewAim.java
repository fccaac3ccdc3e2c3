package facedesk.enrollment.quality;

import facedesk.detection.Pose;
import facedesk.enrollment.EnrollmentHint;
import facedesk.enrollment.ShotPose;

/**
 * The view of the head that is wanted.
 *
 * @param yaw degrees of turn that show it, from {@code straight}
 * @param pitch degrees of nod that show it, from {@code straight}
 * @param straight the same person looking straight, since cameras hang above or below the eyes
 */
public record ViewAim(Range yaw, Range pitch, Pose straight) {
    /** Any view at all. */
    public static final ViewAim ANY = new ViewAim(Range.ALL, Range.ALL, new Pose(0, 0, 0));

    /** A view of the plan. */
    public static ViewAim at(ShotPose pose, Pose straight) {
        return new ViewAim(pose.yaw(), pose.pitch(), straight);
    }

    double turn(Pose pose) {
        return pose.yaw() - straight.yaw();
    }

    double nod(Pose pose) {
        return pose.pitch() - straight.pitch();
    }

    static EnrollmentHint againstTurn(double turn, Range wanted) {
        return turn < wanted.least() ? EnrollmentHint.TURN_LEFT : EnrollmentHint.TURN_RIGHT;
    }

    static EnrollmentHint againstNod(double nod, Range wanted) {
        return nod < wanted.least() ? EnrollmentHint.LOOK_UP : EnrollmentHint.LOOK_DOWN;
    }
}
