package facedesk.enrollment.quality;

import facedesk.enrollment.EnrollmentHint;

/**
 * One measured component of the face in view. Immutable.
 *
 * @param kind which
 * @param value as measured, in the kind's unit
 * @param limits which values are good enough
 * @param share for a bar, 0..1: one half at the limit, 1 where more would not help
 * @param against what the person should do while it is not good enough
 */
public record QualityComponent(QualityKind kind, double value, Range limits, double share, EnrollmentHint against) {
    private static final double HALF = 0.5;

    /** Whether it is good enough. */
    public boolean passes() {
        return limits.contains(value);
    }

    /**
     * Measures the share.
     *
     * @param ideal the value from which more would not help; within the limits
     */
    static QualityComponent of(QualityKind kind, double value, Range limits, double ideal, EnrollmentHint against) {
        double end = value < ideal ? limits.least() : limits.most();
        double room = Math.abs(ideal - end);
        double miss = Math.abs(ideal - value);
        double share = room > 0 ? 1 - HALF * miss / room : miss > 0 ? 0 : 1;
        boolean beyond = (value > ideal && !limits.hasMost()) || (value < ideal && !limits.hasLeast());
        return new QualityComponent(kind, value, limits, beyond ? 1 : clamp(share), against);
    }

    private static double clamp(double share) {
        return share > 0 ? Math.min(1, share) : 0;
    }
}
