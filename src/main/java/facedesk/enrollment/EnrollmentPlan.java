package facedesk.enrollment;

import facedesk.detection.QualityLimits;
import java.time.Duration;
import java.util.List;

/**
 * Which pictures an enrolment takes, and how patiently.
 *
 * @param poses the views, in the order they are asked for
 * @param fewest pictures without which an enrolment is not complete
 * @param window time over which the best picture of a view is chosen, once the view is shown
 * @param patience time after which another view that differs enough will do; after twice as long the view is skipped
 * @param limits what a picture must reach; the limits of the pose do not matter, the views have their own
 */
public record EnrollmentPlan(
        List<ShotPose> poses, int fewest, Duration window, Duration patience, QualityLimits limits) {
    public EnrollmentPlan {
        poses = List.copyOf(poses);
        limits = limits.withPose(50, 35);
    }

    /** Five views, three of which are enough: side views, since a frontal picture alone misses half of the profiles. */
    public static EnrollmentPlan standard() {
        return new EnrollmentPlan(
                List.of(ShotPose.values()),
                3,
                Duration.ofMillis(700),
                Duration.ofSeconds(5),
                QualityLimits.forEnrollment());
    }
}
