package facedesk.ui.shell;

import facedesk.gallery.Gallery;
import facedesk.matching.Threshold;
import facedesk.recognition.LiveStatistics;
import facedesk.recognition.PipelineState;
import facedesk.ui.Desk;
import facedesk.ui.Preset;
import facedesk.ui.Texts;
import facedesk.ui.ThresholdCosts;
import facedesk.ui.fx.Tasks;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** What the status bar says. On the JavaFX thread. */
public final class StatusModel {
    private final Desk desk;
    private final Texts texts;
    private final Tasks tasks;
    private final ReadOnlyObjectWrapper<PipelineState.Phase> phase =
            new ReadOnlyObjectWrapper<>(PipelineState.Phase.IDLE);
    private final ReadOnlyStringWrapper state = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper rate = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper latency = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper model = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper threshold = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper people = new ReadOnlyStringWrapper("");

    public StatusModel(Desk desk, Texts texts, Tasks tasks) {
        this.desk = desk;
        this.texts = texts;
        this.tasks = tasks;
        desk.live().onState(now -> tasks.fx().execute(() -> stateIs(now)));
        desk.threshold().onChange(now -> tasks.fx().execute(() -> thresholdIs(now)));
        desk.models().onChange(() -> tasks.fx().execute(this::modelIs));
        desk.gallery().onChange(this::countPeople);
        stateIs(desk.live().state());
        thresholdIs(desk.threshold().current());
        modelIs();
        countPeople();
    }

    /** Reads the counters; to be called a few times a second. */
    public void tick() {
        LiveStatistics now = desk.live().statistics();
        boolean running = phase.get() == PipelineState.Phase.RUNNING;
        rate.set(running ? texts.format("status.rate", now.captureRate()) : texts.get("status.norate"));
        latency.set(running ? texts.format("status.latency", now.latencyMillis()) : texts.get("status.nolatency"));
    }

    /** What the pipeline is doing, for the dot. */
    public ReadOnlyObjectProperty<PipelineState.Phase> phaseProperty() {
        return phase.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty stateProperty() {
        return state.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty rateProperty() {
        return rate.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty latencyProperty() {
        return latency.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty modelProperty() {
        return model.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty thresholdProperty() {
        return threshold.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty peopleProperty() {
        return people.getReadOnlyProperty();
    }

    private void stateIs(PipelineState now) {
        phase.set(now.phase());
        state.set(texts.get("state." + now.phase().name().toLowerCase(Locale.ROOT)));
        tick();
    }

    private void thresholdIs(Threshold now) {
        Optional<Preset> goal = Preset.of(now, desk.thresholdCosts());
        threshold.set(goal.map(kept -> texts.format("status.threshold.goal", now.value(), kept.oneIn()))
                .orElseGet(() -> measured(now)));
    }

    private String measured(Threshold now) {
        return desk.thresholdCosts()
                .calibrated(now)
                .map(ThresholdCosts.Cost::falseMatches)
                .filter(rate -> rate.errors() > 0)
                .map(rate -> texts.format("status.threshold", now.value(), 1 / rate.value()))
                .orElseGet(() -> texts.format("status.threshold.unmeasured", now.value()));
    }

    private void modelIs() {
        model.set(texts.format("status.model", desk.models().current().id()));
    }

    private void countPeople() {
        Gallery gallery = desk.gallery();
        tasks.create(progress -> gallery.size())
                .onSuccess(count -> people.set(texts.format("status.people", count)))
                .start();
    }
}
