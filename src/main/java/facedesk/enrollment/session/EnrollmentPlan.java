package facedesk.enrollment.session;

import facedesk.detection.QualityLimits;
import facedesk.enrollment.Look;
import facedesk.enrollment.ShotPose;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which pictures an enrolment takes, and how patiently.
 *
 * @param poses the views, in the order they are asked for
 * @param looks asked for after the poses, looking straight
 * @param fewest pictures without which an enrolment is not complete
 * @param window time over which the best picture of a view is chosen, once the view is shown
 * @param patience time after which less of a turn will do; after twice as long the next view is asked for
 * @param longest time after which the session ends with what it has, counted while a face is in view, from the first
 *     that reaches the limits; looks come on top
 * @param limits what a picture must reach; the limits of the pose do not matter, the views have their own
 */
public record EnrollmentPlan(
        List<ShotPose> poses,
        List<Look> looks,
        int fewest,
        Duration window,
        Duration patience,
        Duration longest,
        QualityLimits limits) {
    /** Time to put glasses on or off. */
    static final Duration CHANGE = Duration.ofSeconds(4);

    public EnrollmentPlan {
        poses = List.copyOf(poses);
        looks = List.copyOf(looks);
        limits = limits.withPose(50, 35);
    }

    /**
     * Five views, three of which are enough: side views, since a frontal picture alone misses half of the profiles. Under
     * twenty seconds from the first good look into the camera.
     */
    public static EnrollmentPlan standard() {
        return new EnrollmentPlan(
                List.of(ShotPose.values()),
                List.of(),
                3,
                Duration.ofMillis(700),
                Duration.ofSeconds(3),
                Duration.ofSeconds(19),
                QualityLimits.forEnrollment());
    }

    /** The same plan, with looks after its poses. */
    public EnrollmentPlan withLooks(List<Look> wanted) {
        return new EnrollmentPlan(poses, wanted, fewest, window, patience, longest, limits);
    }

    /** All views, in order. */
    List<View> views() {
        return Stream.concat(
                        poses.stream().map(pose -> new View(pose, Look.PLAIN)),
                        looks.stream().map(look -> new View(ShotPose.STRAIGHT, look)))
                .toList();
    }

    /** The longest it may take, looks and all. */
    long longestNanos() {
        return longest.toNanos() + looks.size() * CHANGE.plus(patience).toNanos();
    }
}
