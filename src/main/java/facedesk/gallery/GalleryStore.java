package facedesk.gallery;

import facedesk.detection.Chip;
import facedesk.embedding.Embedding;
import facedesk.matching.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jdbi.v3.core.Handle;
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
    private final ImportStore imports = new ImportStore(this);
    private boolean erased;
    private volatile boolean closed;

    private GalleryStore(GalleryDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
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
    public Person enroll(String name, boolean demo, List<NewPicture> pictures) {
        String clean = PersonName.clean(name);
        return write(handle -> {
            Instant now = clock.instant();
            long id = PersonRows.insert(handle, clean, demo, now);
            insert(handle, id, pictures, now);
            return PersonRows.byId(handle, id).orElseThrow();
        });
    }

    @Override
    public int addPictures(long personId, List<NewPicture> pictures) {
        return write(handle -> {
            PersonRows.requireThere(handle, personId);
            return insert(handle, personId, pictures, clock.instant());
        });
    }

    private static int insert(Handle handle, long personId, List<NewPicture> pictures, Instant now) {
        int added = 0;
        for (NewPicture picture : pictures) {
            if (!PictureRows.has(handle, personId, picture.chip())) {
                long id = PictureRows.insert(handle, personId, picture, now);
                TemplateRows.insert(handle, id, picture.embeddings());
                added++;
            }
        }
        return added;
    }

    @Override
    public boolean hasPicture(long personId, Chip chip) {
        return read(handle -> PictureRows.has(handle, personId, chip));
    }

    @Override
    public void rename(long personId, String name) {
        String clean = PersonName.clean(name);
        write(handle -> {
            PersonRows.rename(handle, personId, clean);
            return true;
        });
    }

    @Override
    public void delete(long personId) {
        erase(handle -> PersonRows.delete(handle, personId));
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
    public void removePicture(long pictureId) {
        erase(handle -> PictureRows.delete(handle, pictureId));
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
    public void addTemplates(Map<Long, Embedding> byPicture) {
        write(handle -> TemplateRows.put(handle, byPicture));
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
    public RecognitionLog recognitions() {
        return recognitions;
    }

    @Override
    public ImportedFiles imports() {
        return imports;
    }

    @Override
    public int size() {
        return read(PersonRows::count);
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

    private <T> T write(HandleCallback<T, RuntimeException> work) {
        T result = writeQuietly(work);
        tellListeners();
        return result;
    }

    private void erase(HandleCallback<Boolean, RuntimeException> work) {
        if (write(work)) {
            leaveNoRemains();
        }
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
