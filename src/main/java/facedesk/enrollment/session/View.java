package facedesk.enrollment.session;

import facedesk.enrollment.EnrollmentHint;
import facedesk.enrollment.Look;
import facedesk.enrollment.ShotPose;

/**
 * What one picture of an enrolment is to show.
 *
 * @param pose the turn of the head
 * @param look glasses on or off, where that is asked for
 */
public record View(ShotPose pose, Look look) {
    /** How to ask for it. */
    public EnrollmentHint hint() {
        return look.hint().orElse(pose.hint());
    }
}
