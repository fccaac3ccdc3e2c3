package facedesk.gallery.history;

import java.util.List;
import java.util.Optional;

/**
 * What happened, as written in the same transactions as the changes themselves. What happened to a person goes with the
 * person; that somebody was erased stays. Safe from every thread; calls block for as long as the disk takes. Every method
 * may throw {@link facedesk.gallery.GalleryException}.
 */
public interface History {
    /** What happened to one person, newest first. */
    List<Event> of(long personId);

    /**
     * What happened last to anybody, newest first.
     *
     * @param limit at most this many, 1 or more
     */
    List<Event> newest(int limit);

    /** The last event of a kind, or empty. */
    Optional<Event> last(Event.Kind kind);

    /** Writes down what changes nothing in the gallery: an export or a backup. Of a person who is gone by now: nothing. */
    void add(Event event);
}
