package facedesk.enrollment.session;

import facedesk.enrollment.Shot;
import java.util.List;

/** Chooses the view a session asks for next. */
@FunctionalInterface
public interface NextView {
    /** In the order of the plan. */
    NextView BY_PLAN = (taken, open) -> open.get(0);

    /**
     * Asked after each picture, on the thread that feeds the session; some milliseconds are fine.
     *
     * @param taken pictures so far
     * @param open views that may be asked for, at least one, in the plan's order
     * @return one of them
     */
    View choose(List<Shot> taken, List<View> open);
}
