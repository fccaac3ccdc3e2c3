package facedesk.enrollment.choice;

import facedesk.enrollment.session.View;
import java.util.List;
import java.util.Optional;

/**
 * What would help most.
 *
 * @param reason why, for a person
 * @param view to take next, or to take again; empty when more adds nothing
 * @param shots what each picture taken adds, in their order
 */
public record Advice(AdviceReason reason, Optional<View> view, List<ShotWorth> shots) {
    public Advice {
        shots = List.copyOf(shots);
    }

    /** Whether more adds nothing. */
    public boolean isEnough() {
        return view.isEmpty();
    }
}
