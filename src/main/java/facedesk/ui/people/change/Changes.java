package facedesk.ui.people.change;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The last few changes, newest first. Keeps nothing of people who are gone. On the JavaFX thread. */
public final class Changes {
    private static final int KEPT = 10;

    private final Deque<Change> done = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<Optional<Change>> last = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** The one that is taken back next. */
    public ReadOnlyObjectProperty<Optional<Change>> lastProperty() {
        return last.getReadOnlyProperty();
    }

    /** Something was done. */
    public void add(Change change) {
        done.addFirst(change);
        if (done.size() > KEPT) {
            done.removeLast();
        }
        tell();
    }

    /** Hands out the last, which is taken back now. */
    public Optional<Change> take() {
        Optional<Change> change = Optional.ofNullable(done.pollFirst());
        tell();
        return change;
    }

    /** Only these people are still there. */
    public void keepOnly(Collection<Long> people) {
        done.removeIf(change -> !people.containsAll(change.people()));
        tell();
    }

    /** Nothing can be taken back any more. */
    public void clear() {
        done.clear();
        tell();
    }

    private void tell() {
        last.set(Optional.ofNullable(done.peekFirst()));
    }
}
