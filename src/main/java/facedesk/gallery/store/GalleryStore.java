package facedesk.gallery.store;

import facedesk.detection.Chip;
import facedesk.embedding.Embedding;
import facedesk.gallery.Erasure;
import facedesk.gallery.Gallery;
import facedesk.gallery.GalleryException;
import facedesk.gallery.GalleryProblem;
import facedesk.gallery.Mark;
import facedesk.gallery.Merger;
import facedesk.gallery.NewPerson;
import facedesk.gallery.NewPicture;
import facedesk.gallery.Person;
import facedesk.gallery.PersonFacts;
import facedesk.gallery.PersonOverview;
import facedesk.gallery.Picture;
import facedesk.gallery.PictureUse;
import facedesk.gallery.RecognitionLog;
import facedesk.gallery.RemovedPicture;
import facedesk.gallery.StoredChip;
import facedesk.gallery.consent.ConsentRegister;
import facedesk.gallery.history.Event;
import facedesk.gallery.history.History;
import facedesk.gallery.rows.RowSink;
import facedesk.gallery.sighting.SightingQueue;
import facedesk.matching.Reference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jdbi.v3.core.HandleCallback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The gallery in an H2 file, {@code gallery.mv.db}, in a folder of its own. One process at a time. Writes follow one
 * another; reads see the last committed state and don't wait for them.
 */
public final class GalleryStore implements Gallery {
    private static final Logger LOG = LoggerFactory.getLogger(GalleryStore.class);

    private final GalleryDatabase database;
    private final Clock clock;
    private final CopyOnWriteArrayList<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Object writing = new Object();
    private final RecognitionStore recognitions = new RecognitionStore(this, RecognitionLog.MOST);
    private final HistoryStore history = new HistoryStore(this);
    private final ConsentStore consents;
    private final SightingStore sightings;
    private boolean erased;
    private volatile boolean closed;

    private GalleryStore(GalleryDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
        consents = new ConsentStore(this, clock);
        sightings = new SightingStore(this, clock, SightingQueue.MOST);
    }

    /**
     * Opens the gallery in a folder, creating both if need be.
     *
     * @throws GalleryException if it is open elsewhere, cannot be written, or is damaged
     */
    public static GalleryStore open(Path folder) {
        return open(folder, Clock.systemUTC());
    }

    /** As {@link #open(Path)}, with the clock that times of enrolment are read from. */
    public static GalleryStore open(Path folder, Clock clock) {
        return new GalleryStore(GalleryDatabase.open(GalleryFolder.prepare(folder)), clock);
    }

    /** Whether the folder holds a gallery, usable or not. */
    public static boolean isIn(Path folder) {
        return Files.exists(folder.resolve(GalleryFolder.FILE));
    }

    @Override
    public List<Person> people() {
        return read(PersonRows::all);
    }

    @Override
    public Optional<Person> person(long id) {
        return read(handle -> PersonRows.byId(handle, id));
    }

    @Override
    public List<Person> named(String name) {
        return read(handle -> PersonRows.named(handle, name.strip()));
    }

    @Override
    public Optional<Person> identified(String identifier) {
        return read(handle -> PersonRows.identified(handle, identifier.strip()));
    }

    @Override
    public List<PersonOverview> overview() {
        return read(OverviewRows::all);
    }

    @Override
    public Person enroll(NewPerson person, List<NewPicture> pictures) {
        PersonFacts facts = FactsCheck.clean(person.facts());
        return write(handle -> {
            Instant now = clock.instant();
            long id = PersonRows.insert(handle, facts, person.demo(), now);
            person.consent().ifPresent(consent -> ConsentRows.insert(handle, id, consent));
            EventRows.of(handle, id, Event.Kind.ENROLLED, Pictures.insert(handle, id, pictures, now), now);
            return PersonRows.requireThere(handle, id);
        });
    }

    @Override
    public int addPictures(long personId, List<NewPicture> pictures) {
        return write(handle -> Pictures.add(handle, personId, pictures, clock.instant()));
    }

    @Override
    public boolean hasPicture(long personId, Chip chip) {
        return read(handle -> PictureRows.has(handle, personId, chip));
    }

    @Override
    public void change(long personId, PersonFacts facts) {
        PersonFacts clean = FactsCheck.clean(facts);
        write(handle -> {
            PersonRows.change(handle, personId, clean);
            EventRows.of(handle, personId, Event.Kind.CHANGED, 0, clock.instant());
            return true;
        });
    }

    @Override
    public void block(long personId, boolean blocked) {
        write(handle -> {
            PersonRows.block(handle, personId, blocked);
            Event.Kind kind = blocked ? Event.Kind.BLOCKED : Event.Kind.UNBLOCKED;
            EventRows.of(handle, personId, kind, 0, clock.instant());
            return true;
        });
    }

    @Override
    public void erase(long personId, Erasure why) {
        eraseWhere(personId, why, handle -> true);
    }

    /** As {@link #erase}, where something holds in the same transaction; whether the person is gone by it. */
    boolean eraseWhere(long personId, Erasure why, HandleCallback<Boolean, RuntimeException> condition) {
        return erase(handle -> {
            if (!condition.withHandle(handle)) {
                return false;
            }
            int pictures = PictureRows.count(handle, personId);
            boolean there = PersonRows.delete(handle, personId);
            if (there) {
                EventRows.nameless(handle, EventRows.erased(why), pictures, clock.instant());
            }
            return there;
        });
    }

    @Override
    public Merger merge(long into, long from) {
        return write(handle -> Entries.merge(handle, into, from, clock.instant()));
    }

    @Override
    public Person part(Merger merger) {
        return write(handle -> Entries.part(handle, merger, clock.instant()));
    }

    @Override
    public Person split(long personId, NewPerson other, Set<Long> pictures) {
        NewPerson clean = new NewPerson(FactsCheck.clean(other.facts()), other.demo(), other.consent());
        return write(handle -> Entries.split(handle, personId, clean, pictures, clock.instant()));
    }

    @Override
    public Set<Long> give(long from, long to, Set<Long> pictures) {
        return write(handle -> Entries.give(handle, from, to, pictures, clock.instant()));
    }

    @Override
    public void deleteDemo() {
        erase(PersonRows::deleteDemo);
    }

    @Override
    public List<Picture> pictures(long personId) {
        return read(handle -> PictureRows.of(handle, personId));
    }

    @Override
    public Optional<Picture> picture(long pictureId) {
        return read(handle -> PictureRows.byId(handle, pictureId));
    }

    @Override
    public Optional<RemovedPicture> removePicture(long pictureId) {
        Optional<RemovedPicture> removed = write(handle -> Pictures.take(handle, pictureId, clock.instant()));
        if (removed.isPresent()) {
            leaveNoRemains();
        }
        return removed;
    }

    @Override
    public void putBack(RemovedPicture removed) {
        write(handle -> {
            if (Pictures.putBack(handle, removed)) {
                EventRows.of(handle, removed.personId(), Event.Kind.PICTURES_ADDED, 1, clock.instant());
            }
            return true;
        });
    }

    @Override
    public Optional<byte[]> thumbnail(long personId) {
        return read(handle -> PictureRows.thumbnail(handle, personId));
    }

    @Override
    public List<PictureUse> uses(long personId) {
        return read(handle -> RecognitionRows.uses(handle, personId));
    }

    @Override
    public List<Reference> references(String modelId) {
        return read(handle -> TemplateRows.of(handle, modelId));
    }

    @Override
    public List<Reference> references(String modelId, long personId) {
        return read(handle -> TemplateRows.of(handle, modelId, personId));
    }

    @Override
    public Optional<Chip> chip(long pictureId) {
        return read(handle -> PictureRows.chip(handle, pictureId));
    }

    @Override
    public List<StoredChip> picturesWithout(String modelId, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("A limit is 1 or more, not " + limit);
        }
        return read(handle -> PictureRows.without(handle, modelId, limit));
    }

    @Override
    public int countWithout(String modelId) {
        return read(handle -> PictureRows.countWithout(handle, modelId));
    }

    @Override
    public void addTemplates(Map<Long, Embedding> byPicture) {
        writeQuietly(handle -> TemplateRows.put(handle, byPicture));
    }

    @Override
    public Map<String, Integer> templateCounts() {
        return read(TemplateRows::counts);
    }

    @Override
    public void removeTemplates(String modelId) {
        erase(handle -> TemplateRows.delete(handle, modelId));
    }

    @Override
    public List<Mark> marks() {
        return read(MarkRows::all);
    }

    @Override
    public void mark(Mark mark) {
        write(handle -> MarkRows.put(handle, mark));
    }

    @Override
    public void unmark(Mark mark) {
        write(handle -> MarkRows.delete(handle, mark));
    }

    @Override
    public ConsentRegister consents() {
        return consents;
    }

    @Override
    public History history() {
        return history;
    }

    @Override
    public RecognitionLog recognitions() {
        return recognitions;
    }

    @Override
    public SightingQueue sightings() {
        return sightings;
    }

    @Override
    public int size() {
        return read(PersonRows::count);
    }

    @Override
    public int copyTo(RowSink sink) throws IOException {
        requireOpen();
        return database.copyTo(sink);
    }

    @Override
    public Subscription onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Reads the last committed state. */
    <T> T read(HandleCallback<T, RuntimeException> work) {
        requireOpen();
        return database.inTransaction(work);
    }

    /** Writes what concerns neither people nor templates: nobody is told. */
    <T> T writeQuietly(HandleCallback<T, RuntimeException> work) {
        synchronized (writing) {
            requireOpen();
            return database.inTransaction(work);
        }
    }

    /** Writes, and tells who follows the gallery. */
    <T> T write(HandleCallback<T, RuntimeException> work) {
        T result = writeQuietly(work);
        tellListeners();
        return result;
    }

    private boolean erase(HandleCallback<Boolean, RuntimeException> work) {
        boolean gone = write(work);
        if (gone) {
            leaveNoRemains();
        }
        return gone;
    }

    /** Something was erased: closing rewrites the file. */
    void leaveNoRemains() {
        synchronized (writing) {
            erased = true;
        }
    }

    /** The write is on disk by now: a listener that fails must not make it look as if it were not. */
    private void tellListeners() {
        for (Runnable listener : listeners) {
            try {
                listener.run();
            } catch (RuntimeException e) {
                LOG.error("A listener to changes of the gallery failed", e);
            }
        }
    }

    private void requireOpen() {
        if (closed) {
            throw new GalleryException(GalleryProblem.CLOSED);
        }
    }

    /** Closes the file; after something was erased also rewrites it, so that no remains stay in it. Again: nothing. */
    @Override
    public void close() {
        synchronized (writing) {
            if (closed) {
                return;
            }
            closed = true;
            database.close(erased);
        }
    }
}
