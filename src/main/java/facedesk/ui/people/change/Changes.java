package facedesk.ui.people.change;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** Those without whom a change cannot be taken back. */
    Set<Long> people() {
        return done.stream().flatMap(change -> change.people().stream()).collect(Collectors.toSet());
    }

    /** These people are there no more. */
    void forget(Set<Long> gone) {
        done.removeIf(change -> !Collections.disjoint(change.people(), gone));
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
