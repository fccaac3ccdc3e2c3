package facedesk.enrollment.session;

import facedesk.enrollment.EnrollmentHint;
import facedesk.enrollment.Shot;
import facedesk.enrollment.ShotPose;
import facedesk.enrollment.quality.QualityPanel;
import java.util.List;
import java.util.Optional;

/**
 * How far an enrolment is. Immutable.
 *
 * @param hint what the person should do now
 * @param wanted the view being waited for; empty when complete
 * @param held how much of the time for the view being shown has passed, 0..1
 * @param shots pictures taken so far, oldest first
 * @param planned how many there will be at most
 * @param complete whether nothing more is wanted
 * @param enough whether there are as many pictures as an enrolment takes at least
 * @param views every view of the plan with its state, in the plan's order
 * @param panel quality of the face in view, with the wanted view's limits
 */
public record EnrollmentProgress(
        EnrollmentHint hint,
        Optional<ShotPose> wanted,
        double held,
        List<Shot> shots,
        int planned,
        boolean complete,
        boolean enough,
        List<ViewProgress> views,
        QualityPanel panel) {
    public EnrollmentProgress {
        shots = List.copyOf(shots);
        views = List.copyOf(views);
    }

    /** Views that were asked for in vain, so far; at the end, all that could not be got. */
    public List<View> missing() {
        return views.stream()
                .filter(one -> one.state() == ViewProgress.State.MISSING)
                .map(ViewProgress::view)
                .toList();
    }
}
