package facedesk.ui.people.change;

import facedesk.ui.Notices;
import facedesk.ui.Texts;
import facedesk.ui.fx.Progress;
import facedesk.ui.fx.Tasks;
import facedesk.ui.fx.Work;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import org.jspecify.annotations.Nullable;

/** Sends changes to the gallery one after the other, shows how far they are, and remembers how to take them back. On the JavaFX thread. */
final class Writing {
    private final Tasks tasks;
    private final Texts texts;
    private final Notices notices;
    private final Changes changes;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private @Nullable Work<?> work;
    private int under;

    /** Writes; answers how to take it back, or nothing where nothing was done or it cannot be taken back. */
    @FunctionalInterface
    interface Body {
        Optional<Change> write(Progress progress) throws Exception;
    }

    Writing(Tasks tasks, Texts texts, Notices notices, Changes changes) {
        this.tasks = tasks;
        this.texts = texts;
        this.notices = notices;
        this.changes = changes;
    }

    /** @param failed key of the sentence for when it cannot be written */
    void begin(String failed, Body body) {
        under++;
        busy.set(true);
        progress.set(-1);
        Work<Optional<Change>> next = tasks.createOrdered(body::write)
                .onProgress(step -> progress.set(step.fraction()))
                .onSuccess(change -> change.ifPresent(changes::add))
                .onError(failure -> notices.error(texts.get(failed), failure))
                .onEnd(this::ended);
        work = next;
        next.start();
    }

    /** Says that something was done; from any thread. */
    void say(String key, Object... values) {
        tasks.fx().execute(() -> notices.say(texts.format(key, values)));
    }

    /** Takes the last change back. */
    void undo() {
        changes.take()
                .ifPresent(change -> begin("people.undo.failed", steps -> {
                    change.back().run();
                    return Optional.empty();
                }));
    }

    /** Stops what is under way after the person now in hand. */
    void cancel() {
        if (work != null) {
            work.cancel();
        }
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    private void ended() {
        under--;
        busy.set(under > 0);
    }
}
