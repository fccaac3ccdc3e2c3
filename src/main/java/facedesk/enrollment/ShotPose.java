package facedesk.enrollment;

import facedesk.detection.Pose;
import facedesk.enrollment.quality.Range;

/**
 * A view of the head that an enrolment asks for. Left and right are the person's own. A nod shows in the landmarks at
 * about two thirds of its size; beyond 40 degrees of turn the far eye is no longer seen.
 */
public enum ShotPose {
    STRAIGHT(EnrollmentHint.LOOK_STRAIGHT, Range.within(12), Range.within(20)),
    LEFT(EnrollmentHint.TURN_LEFT, new Range(12, 40), Range.ALL),
    RIGHT(EnrollmentHint.TURN_RIGHT, new Range(-40, -12), Range.ALL),
    UP(EnrollmentHint.LOOK_UP, Range.within(20), new Range(8, 30)),
    DOWN(EnrollmentHint.LOOK_DOWN, Range.within(20), new Range(-30, -8));

    /** Share of a turn that will do after a while. */
    private static final double LITTLE = 0.6;

    private final EnrollmentHint hint;
    private final Range yaw;
    private final Range pitch;

    ShotPose(EnrollmentHint hint, Range yaw, Range pitch) {
        this.hint = hint;
        this.yaw = yaw;
        this.pitch = pitch;
    }

    /** How to ask for it. */
    public EnrollmentHint hint() {
        return hint;
    }

    /** Degrees of turn that show it, from the person's straight look. */
    public Range yaw() {
        return yaw;
    }

    /** Degrees of nod that show it, from the person's straight look. */
    public Range pitch() {
        return pitch;
    }

    /** A turn of the head in the middle of the view, from the person's straight look. */
    public Pose middle() {
        return new Pose(middle(yaw), middle(pitch), 0);
    }

    private static double middle(Range range) {
        return range.hasLeast() && range.hasMost() ? (range.least() + range.most()) / 2 : 0;
    }

    /**
     * Whether a head is turned this way.
     *
     * @param pose the head's
     * @param straight the same person looking straight, since cameras hang above or below the eyes; zero if not known
     */
    public boolean isShownBy(Pose pose, Pose straight) {
        return yaw.contains(pose.yaw() - straight.yaw()) && pitch.contains(pose.pitch() - straight.pitch());
    }

    /** Whether a head is turned this way at least a little: what has to do for somebody who turns no further. */
    public boolean isNearlyShownBy(Pose pose, Pose straight) {
        return nearly(yaw).contains(pose.yaw() - straight.yaw())
                && nearly(pitch).contains(pose.pitch() - straight.pitch());
    }

    /**
     * How well a head that shows this view shows it: 1 in the middle of the view, 0 at its edge, since a side view is taken
     * for its turn. Always 1 for a straight look, of which overall quality says how straight it is.
     */
    public double depth(Pose pose, Pose straight) {
        if (this == STRAIGHT) {
            return 1;
        }
        Range main = this == UP || this == DOWN ? pitch : yaw;
        double angle = this == UP || this == DOWN ? pose.pitch() - straight.pitch() : pose.yaw() - straight.yaw();
        double half = (main.most() - main.least()) / 2;
        return Math.max(0, 1 - Math.abs(angle - main.least() - half) / half);
    }

    private static Range nearly(Range range) {
        double least = range.least() > 0 ? range.least() * LITTLE : range.least() / LITTLE;
        double most = range.most() < 0 ? range.most() * LITTLE : range.most() / LITTLE;
        return new Range(least, most);
    }

    /** The view a still picture shows, without anything to compare it with. */
    public static ShotPose of(Pose pose) {
        if (!STRAIGHT.yaw.contains(pose.yaw())) {
            return pose.yaw() > 0 ? LEFT : RIGHT;
        }
        if (!STRAIGHT.pitch.contains(pose.pitch())) {
            return pose.pitch() > 0 ? UP : DOWN;
        }
        return STRAIGHT;
    }
}
