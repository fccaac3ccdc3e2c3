package facedesk.gallery.store;

import facedesk.gallery.history.Event;
import facedesk.gallery.history.History;
import java.util.List;
import java.util.Optional;

/** What happened, in the gallery's own file. */
final class HistoryStore implements History {
    private final Transactions transactions;

    HistoryStore(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public List<Event> of(long personId) {
        return transactions.read(handle -> EventRows.of(handle, personId));
    }

    @Override
    public List<Event> newest(int limit) {
        return transactions.read(handle -> EventRows.newest(handle, limit));
    }

    @Override
    public Optional<Event> last(Event.Kind kind) {
        return transactions.read(handle -> EventRows.last(handle, kind));
    }

    @Override
    public void add(Event event) {
        transactions.writeQuietly(handle -> {
            EventRows.insert(handle, event);
            return true;
        });
    }
}
