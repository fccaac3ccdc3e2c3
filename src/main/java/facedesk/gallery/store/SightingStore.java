package facedesk.gallery.store;

import facedesk.embedding.Embedding;
import facedesk.gallery.NewPerson;
import facedesk.gallery.sighting.Confirmation;
import facedesk.gallery.sighting.NewSighting;
import facedesk.gallery.sighting.SightedChip;
import facedesk.gallery.sighting.Sighting;
import facedesk.gallery.sighting.SightingQueue;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jdbi.v3.core.Handle;

/** Faces seen as unknown, in the gallery's own file. */
final class SightingStore implements SightingQueue {
    private final Transactions transactions;
    private final Clock clock;
    private final int most;

    /** @param most kept at most, 1 or more */
    SightingStore(Transactions transactions, Clock clock, int most) {
        this.transactions = transactions;
        this.clock = clock;
        this.most = most;
    }

    @Override
    public void add(List<NewSighting> sightings) {
        int gone = transactions.writeQuietly(handle -> {
            sightings.forEach(sighting -> SightingRows.insert(handle, sighting));
            return SightingRows.keepNewest(handle, most);
        });
        clean(gone);
    }

    @Override
    public List<Sighting> all(Instant now) {
        return transactions.read(handle -> SightingRows.all(handle, now));
    }

    @Override
    public int size() {
        return transactions.read(SightingRows::count);
    }

    @Override
    public Optional<byte[]> thumbnail(long id) {
        return transactions.read(handle -> SightingImageRows.thumbnail(handle, id));
    }

    @Override
    public Map<Long, Embedding> templates(String modelId) {
        return transactions.read(handle -> SightingImageRows.templates(handle, modelId));
    }

    @Override
    public List<SightedChip> without(String modelId, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("A limit is 1 or more, not " + limit);
        }
        return transactions.read(handle -> SightingImageRows.without(handle, modelId, limit));
    }

    @Override
    public void addTemplates(Map<Long, Embedding> byId) {
        transactions.writeQuietly(handle -> {
            byId.forEach((id, embedding) -> SightingImageRows.put(handle, id, embedding));
            return true;
        });
    }

    @Override
    public void reject(Set<Long> ids, long personId) {
        each(ids, (handle, id) -> SightingRows.reject(handle, id, personId));
    }

    @Override
    public void takeBack(Set<Long> ids, long personId) {
        each(ids, (handle, id) -> SightingRows.takeBack(handle, id, personId));
    }

    @Override
    public void put(Set<Long> ids, Sighting.State state) {
        each(ids, (handle, id) -> SightingRows.put(handle, id, state));
    }

    @Override
    public Confirmation confirm(Set<Long> ids, long personId) {
        return transactions.write(handle -> Confirmations.confirm(handle, ids, personId, clock.instant()));
    }

    @Override
    public Confirmation enrollAs(NewPerson person, Set<Long> ids) {
        NewPerson clean = new NewPerson(FactsCheck.clean(person.facts()), person.demo(), person.consent());
        return transactions.write(handle -> Confirmations.enroll(handle, clean, ids, clock.instant()));
    }

    @Override
    public void undo(Confirmation confirmation) {
        if (transactions.write(handle -> Confirmations.undo(handle, confirmation, clock.instant()))) {
            transactions.leaveNoRemains();
        }
    }

    @Override
    public void shorten(Duration most) {
        transactions.writeQuietly(handle -> SightingRows.shorten(handle, most));
    }

    @Override
    public int eraseExpired(Instant now) {
        return erase(handle -> SightingRows.deleteExpired(handle, now));
    }

    @Override
    public int eraseAll() {
        return erase(SightingRows::deleteAll);
    }

    private int erase(ToIntFunction<Handle> work) {
        int gone = transactions.writeQuietly(work::applyAsInt);
        clean(gone);
        return gone;
    }

    private void clean(int gone) {
        if (gone > 0) {
            transactions.leaveNoRemains();
        }
    }

    private void each(Set<Long> ids, Change change) {
        transactions.writeQuietly(handle -> {
            ids.forEach(id -> change.make(handle, id));
            return true;
        });
    }

    /** A change of one sighting, inside a transaction. */
    @FunctionalInterface
    private interface Change {
        void make(Handle handle, long id);
    }
}
