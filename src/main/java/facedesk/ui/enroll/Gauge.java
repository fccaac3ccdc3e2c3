package facedesk.ui.enroll;

import facedesk.detection.Face;
import facedesk.detection.Quality;
import facedesk.detection.QualityLimits;
import facedesk.enrollment.EnrollmentHint;
import java.util.List;

/**
 * One measured quality of the face in view.
 *
 * @param kind which
 * @param share 0..1; one half is the limit
 * @param against what to do about it when it is not enough
 */
record Gauge(Kind kind, double share, EnrollmentHint against) {
    private static final double HALF = 0.5;
    private static final double WIDEST_TURN = 50;

    /** What is measured; the label is {@code enroll.gauge.<NAME>}. */
    enum Kind {
        SIZE,
        SHARPNESS,
        LIGHT,
        POSE
    }

    /** Whether it is good enough. */
    boolean isEnough() {
        return share >= HALF;
    }

    /** All of a face, by the limits of an enrolment. */
    static List<Gauge> of(Face face, QualityLimits limits) {
        Quality quality = face.quality();
        boolean dark = quality.brightness() < (limits.minBrightness() + limits.maxBrightness()) / 2;
        double light = dark
                ? quality.brightness() / limits.minBrightness() / 2
                : 1 - HALF * (quality.brightness() - 128) / (limits.maxBrightness() - 128);
        double turn = Math.max(Math.abs(face.pose().yaw()), Math.abs(face.pose().pitch()));
        return List.of(
                new Gauge(
                        Kind.SIZE,
                        clamp(quality.eyeDistance() / limits.minEyeDistance() / 2),
                        EnrollmentHint.COME_CLOSER),
                new Gauge(
                        Kind.SHARPNESS,
                        clamp(quality.sharpness() / limits.minSharpness() / 2),
                        EnrollmentHint.HOLD_STILL),
                new Gauge(Kind.LIGHT, clamp(light), dark ? EnrollmentHint.MORE_LIGHT : EnrollmentHint.LESS_LIGHT),
                new Gauge(Kind.POSE, clamp(1 - HALF * turn / WIDEST_TURN), EnrollmentHint.LOOK_STRAIGHT));
    }

    private static double clamp(double share) {
        return Math.max(0, Math.min(1, share));
    }
}
