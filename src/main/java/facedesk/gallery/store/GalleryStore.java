package facedesk.gallery.store;

import facedesk.detection.Chip;
import facedesk.embedding.Embedding;
import facedesk.gallery.Erasure;
import facedesk.gallery.Gallery;
import facedesk.gallery.GalleryException;
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
import facedesk.gallery.imports.ImportedFiles;
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

/**
 * The gallery in an H2 file, {@code gallery.mv.db}, in a folder of its own. One process at a time. Writes follow one
 * another; reads see the last committed state and don't wait for them.
 */
public final class GalleryStore implements Gallery {
    private final Transactions transactions;
    private final Clock clock;
    private final RecognitionStore recognitions;
    private final ImportStore imports;
    private final HistoryStore history;
    private final ConsentStore consents;
    private final SightingStore sightings;

    private GalleryStore(GalleryDatabase database, Clock clock) {
        transactions = new Transactions(database);
        this.clock = clock;
        recognitions = new RecognitionStore(transactions, RecognitionLog.MOST);
        imports = new ImportStore(transactions);
        history = new HistoryStore(transactions);
        consents = new ConsentStore(transactions, clock);
        sightings = new SightingStore(transactions, clock, SightingQueue.MOST);
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

    /** What the stores of this package read and write by. */
    Transactions transactions() {
        return transactions;
    }

    /** Whether the folder holds a gallery, usable or not. */
    public static boolean isIn(Path folder) {
        return Files.exists(folder.resolve(GalleryFolder.FILE));
    }

    @Override
    public List<Person> people() {
        return transactions.read(PersonRows::all);
    }

    @Override
    public Optional<Person> person(long id) {
        return transactions.read(handle -> PersonRows.byId(handle, id));
    }

    @Override
    public List<Person> named(String name) {
        return transactions.read(handle -> PersonRows.named(handle, name.strip()));
    }

    @Override
    public Optional<Person> identified(String identifier) {
        return transactions.read(handle -> PersonRows.identified(handle, identifier.strip()));
    }

    @Override
    public List<PersonOverview> overview() {
        return transactions.read(OverviewRows::all);
    }

    @Override
    public Person enroll(NewPerson person, List<NewPicture> pictures) {
        PersonFacts facts = FactsCheck.clean(person.facts());
        return transactions.write(handle -> {
            Instant now = clock.instant();
            long id = PersonRows.insert(handle, facts, person.demo(), now);
            person.consent().ifPresent(consent -> ConsentRows.insert(handle, id, consent));
            EventRows.of(handle, id, Event.Kind.ENROLLED, Pictures.insert(handle, id, pictures, now), now);
            return PersonRows.requireThere(handle, id);
        });
    }

    @Override
    public int addPictures(long personId, List<NewPicture> pictures) {
        return transactions.write(handle -> {
            PersonRows.requireThere(handle, personId);
            int added = Pictures.insert(handle, personId, pictures, clock.instant());
            if (added > 0) {
                EventRows.of(handle, personId, Event.Kind.PICTURES_ADDED, added, clock.instant());
            }
            return added;
        });
    }

    @Override
    public boolean hasPicture(long personId, Chip chip) {
        return transactions.read(handle -> PictureRows.has(handle, personId, chip));
    }

    @Override
    public void change(long personId, PersonFacts facts) {
        PersonFacts clean = FactsCheck.clean(facts);
        transactions.write(handle -> {
            PersonRows.change(handle, personId, clean);
            EventRows.of(handle, personId, Event.Kind.CHANGED, 0, clock.instant());
            return true;
        });
    }

    @Override
    public void block(long personId, boolean blocked) {
        transactions.write(handle -> {
            PersonRows.block(handle, personId, blocked);
            Event.Kind kind = blocked ? Event.Kind.BLOCKED : Event.Kind.UNBLOCKED;
            EventRows.of(handle, personId, kind, 0, clock.instant());
            return true;
        });
    }

    @Override
    public void erase(long personId, Erasure why) {
        transactions.erase(handle -> Erasures.erase(handle, personId, why, clock.instant()));
    }

    @Override
    public Merger merge(long into, long from) {
        Merger merger = transactions.write(handle -> Entries.merge(handle, into, from, clock.instant()));
        transactions.leaveNoRemains();
        return merger;
    }

    @Override
    public Person part(Merger merger) {
        return transactions.write(handle -> Entries.part(handle, merger, clock.instant()));
    }

    @Override
    public Person split(long personId, NewPerson other, Set<Long> pictures) {
        NewPerson clean = new NewPerson(FactsCheck.clean(other.facts()), other.demo(), other.consent());
        return transactions.write(handle -> Entries.split(handle, personId, clean, pictures, clock.instant()));
    }

    @Override
    public Set<Long> give(long from, long to, Set<Long> pictures) {
        return transactions.write(handle -> Entries.give(handle, from, to, pictures, clock.instant()));
    }

    @Override
    public void deleteDemo() {
        transactions.erase(PersonRows::deleteDemo);
    }

    @Override
    public List<Picture> pictures(long personId) {
        return transactions.read(handle -> PictureRows.of(handle, personId));
    }

    @Override
    public Optional<Picture> picture(long pictureId) {
        return transactions.read(handle -> PictureRows.byId(handle, pictureId));
    }

    @Override
    public Optional<RemovedPicture> removePicture(long pictureId) {
        Optional<RemovedPicture> removed =
                transactions.write(handle -> Pictures.takeOut(handle, pictureId, clock.instant()));
        if (removed.isPresent()) {
            transactions.leaveNoRemains();
        }
        return removed;
    }

    @Override
    public void putBack(RemovedPicture removed) {
        transactions.write(handle -> Pictures.putBack(handle, removed, clock.instant()));
    }

    @Override
    public Optional<byte[]> thumbnail(long personId) {
        return transactions.read(handle -> PictureRows.thumbnail(handle, personId));
    }

    @Override
    public List<PictureUse> uses(long personId) {
        return transactions.read(handle -> RecognitionRows.uses(handle, personId));
    }

    @Override
    public List<Reference> references(String modelId) {
        return transactions.read(handle -> TemplateRows.of(handle, modelId));
    }

    @Override
    public List<Reference> references(String modelId, long personId) {
        return transactions.read(handle -> TemplateRows.of(handle, modelId, personId));
    }

    @Override
    public Optional<Chip> chip(long pictureId) {
        return transactions.read(handle -> PictureRows.chip(handle, pictureId));
    }

    @Override
    public List<StoredChip> picturesWithout(String modelId, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("A limit is 1 or more, not " + limit);
        }
        return transactions.read(handle -> PictureRows.without(handle, modelId, limit));
    }

    @Override
    public int countWithout(String modelId) {
        return transactions.read(handle -> PictureRows.countWithout(handle, modelId));
    }

    @Override
    public void addTemplates(Map<Long, Embedding> byPicture) {
        transactions.writeQuietly(handle -> TemplateRows.put(handle, byPicture));
    }

    @Override
    public Map<String, Integer> templateCounts() {
        return transactions.read(TemplateRows::counts);
    }

    @Override
    public void removeTemplates(String modelId) {
        transactions.erase(handle -> TemplateRows.delete(handle, modelId));
    }

    @Override
    public List<Mark> marks() {
        return transactions.read(MarkRows::all);
    }

    @Override
    public void mark(Mark mark) {
        transactions.write(handle -> MarkRows.put(handle, mark));
    }

    @Override
    public void unmark(Mark mark) {
        transactions.write(handle -> MarkRows.delete(handle, mark));
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
    public ImportedFiles imports() {
        return imports;
    }

    @Override
    public int size() {
        return transactions.read(PersonRows::count);
    }

    @Override
    public int copyTo(RowSink sink) throws IOException {
        return transactions.copyTo(sink);
    }

    @Override
    public Subscription onChange(Runnable listener) {
        return transactions.onChange(listener);
    }

    @Override
    public Subscription hold() {
        return transactions.hold();
    }

    /** Closes the file; after something was erased also rewrites it, so that no remains stay in it. Again: nothing. */
    @Override
    public void close() {
        transactions.close();
    }
}
