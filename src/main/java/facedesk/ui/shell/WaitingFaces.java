package facedesk.ui.shell;

import facedesk.gallery.sighting.Sighting;
import facedesk.gallery.sighting.SightingQueue;
import facedesk.ui.fx.NewestWins;
import facedesk.ui.fx.Tasks;
import java.time.Clock;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How many unknown faces wait for an answer, as last counted. On the JavaFX thread. */
final class WaitingFaces {
    private static final Logger LOG = LoggerFactory.getLogger(WaitingFaces.class);

    private final SightingQueue queue;
    private final Tasks tasks;
    private final Clock clock;
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private final NewestWins<Boolean> changes;
    private boolean closed;

    /** @param clock tells which have expired */
    WaitingFaces(SightingQueue queue, Tasks tasks, Clock clock) {
        this.queue = queue;
        this.tasks = tasks;
        this.clock = clock;
        changes = new NewestWins<>(tasks.fx(), unused -> refresh());
    }

    /** How many wait; 0 before they were counted. */
    ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /** Some were kept or erased. From every thread. */
    void changed() {
        changes.accept(true);
    }

    /** Counts no more: the gallery is about to be closed. */
    void close() {
        closed = true;
    }

    /** Counts behind, after the answers that are still to be written. */
    void refresh() {
        if (closed) {
            return;
        }
        tasks.createOrdered(progress -> waiting())
                .onSuccess(count::set)
                .onError(failure -> LOG.warn("The faces that wait could not be counted", failure))
                .start();
    }

    private int waiting() {
        return (int) queue.all(clock.instant()).stream()
                .filter(face -> face.state() == Sighting.State.OPEN)
                .count();
    }
}
