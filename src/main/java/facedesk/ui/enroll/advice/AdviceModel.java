package facedesk.ui.enroll.advice;

import facedesk.enrollment.Shot;
import facedesk.enrollment.choice.Advice;
import facedesk.enrollment.choice.ShotWorth;
import facedesk.ui.fx.LatestWork;
import facedesk.ui.fx.Tasks;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What would help most, computed behind for the pictures shown. On the JavaFX thread. */
public final class AdviceModel {
    private final LatestWork<List<Shot>, Advice> work;
    private final ReadOnlyObjectWrapper<Optional<Advice>> advice = new ReadOnlyObjectWrapper<>(Optional.empty());
    private List<Shot> asked = List.of();

    public AdviceModel(Advisor advisor, Tasks tasks) {
        work = new LatestWork<>(tasks, advisor::advise, this::show);
    }

    /** Asks what would help these pictures most. */
    public void ask(List<Shot> shots) {
        asked = List.copyOf(shots);
        advice.set(Optional.empty());
        if (!asked.isEmpty()) {
            work.ask(asked);
        }
    }

    /** The advice; empty while it is being computed, or without a picture. */
    public ReadOnlyObjectProperty<Optional<Advice>> adviceProperty() {
        return advice.getReadOnlyProperty();
    }

    /** What is to be said of one of the pictures; empty while it is not known. */
    public Optional<ShotWorth> worth(Shot shot) {
        return advice.get().flatMap(known -> known.shots().stream()
                .filter(one -> one.taken().shot() == shot)
                .findFirst());
    }

    private void show(List<Shot> shots, Advice found) {
        if (shots.equals(asked)) {
            advice.set(Optional.of(found));
        }
    }
}
