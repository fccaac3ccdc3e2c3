package facedesk.ui;

import facedesk.ui.fx.Progress;
import facedesk.ui.fx.Tasks;
import facedesk.ui.fx.Work;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The change from one network to another, which goes on behind while everything works with the old one. What was begun is
 * remembered as {@code model.next} (an id), {@code model.next.old} (keep, erase) and {@code model.next.stopped} (true when
 * the person stopped it): after a kill or a close it goes on by itself at the next start, after a stop when it is asked to.
 * On the JavaFX thread, but for the work.
 */
public final class NetworkChange {
    private static final String NEXT = "model.next";
    private static final String OLD = "model.next.old";
    private static final String STOPPED = "model.next.stopped";
    private static final String ERASE = "erase";

    private final Models models;
    private final Preferences preferences;
    private final Tasks tasks;
    private final Texts texts;
    private final Notices notices;
    private final LongSupplier nanos;
    private final ReadOnlyObjectWrapper<@Nullable ModelInfo> target = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyStringWrapper state = new ReadOnlyStringWrapper("");
    private @Nullable Work<?> work;
    private boolean stopping;

    /** @param nanos a clock that only runs forward, for the time that is left */
    public NetworkChange(
            Models models, Preferences preferences, Tasks tasks, Texts texts, Notices notices, LongSupplier nanos) {
        this.models = models;
        this.preferences = preferences;
        this.tasks = tasks;
        this.texts = texts;
        this.notices = notices;
        this.nanos = nanos;
        unfinished().ifPresent(target::set);
    }

    /** Where a change leads that was begun and is not done; null when there is none. */
    public ReadOnlyObjectProperty<@Nullable ModelInfo> targetProperty() {
        return target.getReadOnlyProperty();
    }

    /** Whether pictures are being embedded now. */
    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** Share done, 0..1, or -1 while unknown. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** How far it is and how long it will take, in words. */
    public ReadOnlyStringProperty stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** At the start of the program: goes on with what a kill or close interrupted, and embeds what is missing. */
    public void resumeAtStart() {
        Optional<ModelInfo> left = unfinished();
        boolean stopped = preferences.get(STOPPED).isPresent();
        if (left.isPresent() && !stopped) {
            notices.say(texts.format("network.resumed", left.get().id()));
            run(left.get());
        } else if (left.isEmpty()) {
            tasks.create(steps -> models.missing(models.current().id()))
                    .onSuccess(missing -> {
                        if (missing > 0) {
                            run(models.current());
                        }
                    })
                    .start();
        }
    }

    /**
     * Begins to change.
     *
     * @param eraseOld whether to erase the templates of the network in use once the other has taken over
     */
    public void begin(ModelInfo wanted, boolean eraseOld) {
        if (running.get() || wanted.id().equals(models.current().id())) {
            return;
        }
        preferences.put(NEXT, wanted.id());
        preferences.put(OLD, eraseOld ? ERASE : "keep");
        resume();
    }

    /** Goes on with a change that was stopped. */
    public void resume() {
        preferences.remove(STOPPED);
        unfinished().filter(wanted -> !running.get()).ifPresent(this::run);
    }

    /** Stops; what was done is kept for going on. */
    public void stop() {
        if (work != null) {
            stopping = true;
            work.cancel();
        }
    }

    /** Stops as a close does: it goes on by itself when the desk is opened again. */
    public void suspend() {
        if (work != null) {
            work.cancel();
        }
    }

    /** Forgets a change that was stopped; the network in use stays. */
    public void giveUp() {
        preferences.remove(NEXT);
        preferences.remove(OLD);
        preferences.remove(STOPPED);
        target.set(null);
    }

    private Optional<ModelInfo> unfinished() {
        return preferences.get(NEXT).flatMap(id -> models.all().stream()
                .filter(info -> info.id().equals(id))
                .filter(info -> !id.equals(models.current().id()))
                .findFirst());
    }

    private void run(ModelInfo wanted) {
        ModelInfo before = models.current();
        boolean change = !wanted.id().equals(before.id());
        boolean erase = change && preferences.get(OLD).filter(ERASE::equals).isPresent();
        target.set(change ? wanted : null);
        stopping = false;
        running.set(true);
        progress.set(-1);
        state.set("");
        long begun = nanos.getAsLong();
        Work<Boolean> next = tasks.createLasting(steps -> turn(wanted, erase ? before : wanted, steps));
        work = next;
        next.onProgress(step -> show(step, begun))
                .onSuccess(done -> ended(wanted, done))
                .onError(failure -> {
                    if (change) {
                        preferences.put(STOPPED, "true");
                    }
                    notices.error(texts.get("settings.network.failed"), failure);
                })
                .onEnd(() -> running.set(false))
                .start();
    }

    private boolean turn(ModelInfo wanted, ModelInfo old, Progress steps) throws Exception {
        models.use(wanted.id(), steps);
        boolean there = models.current().id().equals(wanted.id());
        if (there && !old.id().equals(wanted.id())) {
            models.eraseTemplates(old.id());
        }
        return there;
    }

    /** Not there means stopped: by the person, or because the program ends. */
    private void ended(ModelInfo wanted, boolean there) {
        if (there) {
            boolean changed = target.get() != null;
            giveUp();
            if (changed) {
                notices.say(texts.format("network.changed", wanted.id()));
            }
        } else if (stopping && target.get() != null) {
            preferences.put(STOPPED, "true");
        }
    }

    private void show(Work.Step step, long begun) {
        progress.set(step.fraction());
        if (step.total() <= 0) {
            return;
        }
        state.set(words(step, begun));
    }

    /** The time left goes by what the pictures so far took; nothing of it before there are any. */
    private String words(Work.Step step, long begun) {
        if (step.done() == 0 || step.done() >= step.total()) {
            return texts.format("network.state", step.done(), step.total());
        }
        Duration each = Duration.ofNanos(nanos.getAsLong() - begun).dividedBy(step.done());
        long seconds = Math.max(1, each.multipliedBy(step.total() - step.done()).toSeconds());
        return seconds < 60
                ? texts.format("network.state.seconds", step.done(), step.total(), seconds)
                : texts.format("network.state.minutes", step.done(), step.total(), (seconds + 59) / 60);
    }
}
