package facedesk.enrollment;

import java.util.List;
import java.util.Optional;

/**
 * How far an enrolment is. Immutable.
 *
 * @param hint what the person should do now
 * @param wanted the view being waited for; empty when complete
 * @param held how much of the time for this view has passed, 0..1
 * @param shots pictures taken so far, oldest first
 * @param planned how many there will be at most
 * @param complete whether nothing more is wanted
 */
public record EnrollmentProgress(
        EnrollmentHint hint, Optional<ShotPose> wanted, double held, List<Shot> shots, int planned, boolean complete) {
    public EnrollmentProgress {
        shots = List.copyOf(shots);
    }
}
