package facedesk.gallery;

import facedesk.matching.Reference;
import java.util.List;
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

    /** Adds pictures to somebody already there. */
    void addPictures(long personId, List<NewPicture> pictures);

    /** Gives a person another name. */
    void rename(long personId, String name);

    /** Removes a person with all pictures and templates. Harmless when already gone. */
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
