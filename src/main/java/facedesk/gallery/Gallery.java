package facedesk.gallery;

import facedesk.detection.Chip;
import facedesk.embedding.Embedding;
import facedesk.matching.Reference;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    /** Adds a person with pictures in one transaction. */
    Person enroll(String name, boolean demo, List<NewPicture> pictures);

    /**
     * Adds pictures to somebody already there. A picture whose chip this person already has is left out, so that
     * importing the same files twice changes nothing.
     *
     * @return how many were really added
     */
    int addPictures(long personId, List<NewPicture> pictures);

    /** Whether this person already has a picture with exactly this chip. */
    boolean hasPicture(long personId, Chip chip);

    /** Gives a person another name. */
    void rename(long personId, String name);

    /** Removes a person with all pictures, templates and scores. Harmless when already gone. */
    void delete(long personId);

    /** Removes all demo people. */
    void deleteDemo();

    /** One person's pictures, oldest first. */
    List<Picture> pictures(long personId);

    /** One picture, or empty when there is none of that id (any more). */
    Optional<Picture> picture(long pictureId);

    /** Removes a picture and its templates. */
    void removePicture(long pictureId);

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

    /**
     * Stores a template for each of the given pictures, in one transaction; an older one of the same network is
     * replaced. Pictures that are gone by now are passed over.
     *
     * @param byPicture picture id to embedding
     */
    void addTemplates(Map<Long, Embedding> byPicture);

    /** What was marked, and not taken back since; marks of erased people and removed pictures are gone with them. */
    List<Mark> marks();

    /** Remembers a mark. Harmless when it is there already, or when what it is about is gone. */
    void mark(Mark mark);

    /** Takes a mark back. Harmless when it is not there. */
    void unmark(Mark mark);

    /** The scores of past recognitions, which go with the person they compare with. */
    RecognitionLog recognitions();

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

    @Override
    void close();

    /** Ends a subscription. */
    @FunctionalInterface
    interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
