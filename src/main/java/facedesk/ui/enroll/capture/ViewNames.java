package facedesk.ui.enroll.capture;

import facedesk.enrollment.Look;
import facedesk.enrollment.Shot;
import facedesk.enrollment.ShotPose;
import facedesk.enrollment.session.View;
import facedesk.ui.Texts;
import java.util.List;
import java.util.stream.Collectors;

/** What views are called. */
public record ViewNames(Texts texts) {
    /** Of one picture. */
    public String of(Shot shot) {
        return name(shot.pose(), shot.look());
    }

    /** Of several, one after the other. */
    public String list(List<View> views) {
        return views.stream().map(view -> name(view.pose(), view.look())).collect(Collectors.joining(", "));
    }

    private String name(ShotPose pose, Look look) {
        return texts.get("studio.look." + (look == Look.PLAIN ? pose.name() : look.name()));
    }
}
