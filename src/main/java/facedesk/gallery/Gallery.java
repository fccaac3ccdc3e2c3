package facedesk.gallery;

import facedesk.detection.Chip;
import facedesk.embedding.Embedding;
import facedesk.gallery.consent.ConsentRegister;
import facedesk.gallery.history.History;
import facedesk.gallery.imports.ImportedFiles;
import facedesk.gallery.rows.RowSink;
import facedesk.gallery.sighting.SightingQueue;
import facedesk.matching.Reference;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The people, their pictures and templates. Every write is one transaction: after a return it is on disk, after an
 * exception nothing of it is. Safe from every thread; calls block for as long as the disk takes, so never on the
 * thread that draws. Every method may throw {@link GalleryException}.
 */
public interface Gallery extends AutoCloseable {
    /** Everybody, by name. */
    List<Person> people();

    /** One person, or empty when there is none of that id (any more). */
    Optional<Person> person(long id);

    /** People whose name is the given one, letter case ignored. */
    List<Person> named(String name);

    /** People with that identifier, letter case ignored; none for an empty one. */
    Optional<Person> identified(String identifier);

    /** Everybody by name, with what a grid of thousands shows. */
    List<PersonOverview> overview();

    /** Adds a person with consent and pictures in one transaction. */
    Person enroll(NewPerson person, List<NewPicture> pictures);

    /**
     * Adds pictures to somebody already there. A picture whose chip this person already has is left out, so that
     * importing the same files twice changes nothing.
     *
     * @return how many were really added
     */
    int addPictures(long personId, List<NewPicture> pictures);

    /** Whether this person already has a picture with exactly this chip. */
    boolean hasPicture(long personId, Chip chip);

    /** Writes other facts about a person. */
    void change(long personId, PersonFacts facts);

    /** Has a person refused although they are recognised, or no longer. */
    void block(long personId, boolean blocked);

    /**
     * Erases a person with all pictures, templates, scores, consents and history, and writes down that it happened
     * without the name, in one transaction; of demo people nothing is written down. Harmless when already gone.
     */
    void erase(long personId, Erasure why);

    /**
     * Makes one entry of two: the second's pictures and scores go to the first, whose facts stay, and its consents where
     * the first has none. Pictures that both have stay once. Who was blocked in one of them is blocked, and only what was
     * made up in both is a demo person.
     *
     * @return what it takes to part them again
     */
    Merger merge(long into, long from);

    /**
     * Parts what was merged, as far as both halves are still there. The entry that comes back has a new id.
     *
     * @return the entry that came back
     */
    Person part(Merger merger);

    /**
     * Gives some of a person's pictures to a new entry.
     *
     * @param pictures ids of pictures of that person, at least one and not all
     * @return the new entry, which the person's consent that counts goes with unless the new one brings its own
     */
    Person split(long personId, NewPerson other, Set<Long> pictures);

    /**
     * Gives some of a person's pictures to somebody else who is there, with the scores they made; what the other has
     * already stays where it is. A demo person with pictures of somebody real is none any more.
     *
     * @param pictures ids of pictures; those that are not that person's are passed over
     * @return the ids of those that were given
     */
    Set<Long> give(long from, long to, Set<Long> pictures);

    /** Removes all demo people, who leave no record. */
    void deleteDemo();

    /** One person's pictures, oldest first. */
    List<Picture> pictures(long personId);

    /** One picture, or empty when there is none of that id (any more). */
    Optional<Picture> picture(long pictureId);

    /**
     * Removes a picture and its templates.
     *
     * @return the picture, for putting it back; empty when it was gone already
     */
    Optional<RemovedPicture> removePicture(long pictureId);

    /** Puts a picture back; it has a new id then. Harmless when the person has it already. */
    void putBack(RemovedPicture removed);

    /** The small JPEG of a person's best picture, or empty without any. */
    Optional<byte[]> thumbnail(long personId);

    /** When each of a person's pictures matched; those that never did are left out. */
    List<PictureUse> uses(long personId);

    /** Every template of one network, for building a search index; a reference's template id is its picture's id. */
    List<Reference> references(String modelId);

    /** One person's templates of one network, oldest picture first. */
    List<Reference> references(String modelId, long personId);

    /** The aligned face of a stored picture, or empty when there is none of that id (any more). */
    Optional<Chip> chip(long pictureId);

    /**
     * Chips that this network has not embedded yet, oldest first: what is left to do after a change of network. Each is
     * 37 KiB, so take some, store their templates with {@link #addTemplates}, and ask again until none comes.
     *
     * @param limit at most this many, 1 or more
     */
    List<StoredChip> picturesWithout(String modelId, int limit);

    /** How many pictures this network has not embedded yet. */
    int countWithout(String modelId);

    /**
     * Stores a template for each of the given pictures, in one transaction; an older one of the same network is
     * replaced. Pictures that are gone by now are passed over. Nobody is called back: there are many such writes, and
     * their network is not in use as a rule.
     *
     * @param byPicture picture id to embedding
     */
    void addTemplates(Map<Long, Embedding> byPicture);

    /** How many templates there are of each network that has any. */
    Map<String, Integer> templateCounts();

    /** Erases all templates of a network. The pictures stay, so that it can embed them again. */
    void removeTemplates(String modelId);

    /** What was marked, and not taken back since; marks of erased people and removed pictures are gone with them. */
    List<Mark> marks();

    /** Remembers a mark. Harmless when it is there already, or when what it is about is gone. */
    void mark(Mark mark);

    /** Takes a mark back. Harmless when it is not there. */
    void unmark(Mark mark);

    /** What people agreed to. */
    ConsentRegister consents();

    /** What happened to people. */
    History history();

    /** The scores of past recognitions, which go with the person they compare with. */
    RecognitionLog recognitions();

    /**
     * Hands out everything there is, as of one moment; others may go on reading and writing meanwhile.
     *
     * @return the number of the tables' form, which only grows from one version of the program to the next
     * @throws IOException what the sink threw
     */
    int copyTo(RowSink sink) throws IOException;

    /** Faces seen live that nobody was named for. */
    SightingQueue sightings();

    /** What became of imported files, which goes with the picture or person it is about. */
    ImportedFiles imports();

    /** Number of people. */
    int size();

    /**
     * Calls back after every committed write, on the writing thread.
     *
     * @return closes the subscription
     */
    Subscription onChange(Runnable listener);

    /**
     * Many writes are to follow one another: until this is closed, those who follow are called back only now and then, and
     * once at the end.
     */
    Subscription hold();

    @Override
    void close();

    /** Ends a subscription. */
    @FunctionalInterface
    interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
