package facedesk.recognition;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Those who want to be told. One that fails is logged and harms nobody else. Any thread. */
final class Listeners<T> {
    private static final Logger LOG = LoggerFactory.getLogger(Listeners.class);

    private final List<Entry<T>> entries = new CopyOnWriteArrayList<>();

    LiveView.Subscription add(Consumer<T> listener) {
        Entry<T> entry = new Entry<>(listener);
        entries.add(entry);
        return () -> entries.remove(entry);
    }

    void tell(T value) {
        for (Entry<T> entry : entries) {
            try {
                entry.listener.accept(value);
            } catch (RuntimeException e) {
                entries.remove(entry);
                LOG.error("A listener of the live pipeline failed and is told no more", e);
            }
        }
    }

    /** Compared by identity, so that one listener may be added twice and removed once. */
    private static final class Entry<T> {
        private final Consumer<T> listener;

        Entry(Consumer<T> listener) {
            this.listener = listener;
        }
    }
}
