package facedesk.gallery.store;

import facedesk.gallery.history.Event;
import facedesk.gallery.history.History;
import java.util.List;
import java.util.Optional;

/** What happened, in the gallery's own file. */
final class HistoryStore implements History {
    private final GalleryStore gallery;

    HistoryStore(GalleryStore gallery) {
        this.gallery = gallery;
    }

    @Override
    public List<Event> of(long personId) {
        return gallery.read(handle -> EventRows.of(handle, personId));
    }

    @Override
    public List<Event> newest(int limit) {
        return gallery.read(handle -> EventRows.newest(handle, limit));
    }

    @Override
    public Optional<Event> last(Event.Kind kind) {
        return gallery.read(handle -> EventRows.last(handle, kind));
    }

    @Override
    public void add(Event event) {
        gallery.writeQuietly(handle -> {
            EventRows.insert(handle, event);
            return true;
        });
    }
}
