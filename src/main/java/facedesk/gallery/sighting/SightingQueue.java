package facedesk.gallery.sighting;

import facedesk.embedding.Embedding;
import facedesk.gallery.NewPerson;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Faces seen live as unknown, in the gallery's own file. Every write is one transaction. Ids of what is gone by now are
 * passed over everywhere. Safe from every thread; calls block for as long as the disk takes. Every method may throw
 * {@link facedesk.gallery.GalleryException}.
 *
 * <p>Who follows the gallery is told of what changes people or templates only: of a confirmation and of its undoing.
 */
public interface SightingQueue {
    /** Kept at most; of more, the oldest go. They take 45 KB each. */
    int MOST = 1_000;

    /** Adds some. */
    void add(List<NewSighting> sightings);

    /**
     * All that have not expired, open and ignored, newest first.
     *
     * @param now what expires at this moment, or has before, is left out
     */
    List<Sighting> all(Instant now);

    /** How many are there, expired or not. */
    int size();

    /** The small JPEG of one, or empty when it is gone. */
    Optional<byte[]> thumbnail(long id);

    /** Templates of one network by the ids of their sightings. */
    Map<Long, Embedding> templates(String modelId);

    /**
     * Chips that this network has not embedded yet, oldest first: take some, store their templates with
     * {@link #addTemplates}, and ask again until none comes.
     *
     * @param limit at most this many, 1 or more
     */
    List<SightedChip> without(String modelId, int limit);

    /**
     * Stores a template for each of the given; an older one of the same network is replaced.
     *
     * @param byId sighting id to embedding
     */
    void addTemplates(Map<Long, Embedding> byId);

    /** Remembers that these are not that person. */
    void reject(Set<Long> ids, long personId);

    /** Forgets that these are not that person. */
    void takeBack(Set<Long> ids, long personId);

    /** Makes them open or ignored. */
    void put(Set<Long> ids, Sighting.State state);

    /**
     * Makes pictures of a person of them. A picture that the person has already is left out.
     *
     * @return what it takes to undo it
     */
    Confirmation confirm(Set<Long> ids, long personId);

    /** Enrols somebody with them. */
    Confirmation enrollAs(NewPerson person, Set<Long> ids);

    /**
     * Makes sightings again of what was confirmed, with the ids and rejections that they had; a person enrolled with them
     * goes, unless there are other pictures by now. Pictures that are gone by now are passed over.
     */
    void undo(Confirmation confirmation);

    /** Has each go so long after it was seen at the latest; those that go sooner stay as they are. */
    void shorten(Duration most);

    /**
     * Erases those that have expired, without remains in the file once the gallery has been closed.
     *
     * @return how many went
     */
    int eraseExpired(Instant now);

    /**
     * Erases all, without remains in the file once the gallery has been closed.
     *
     * @return how many went
     */
    int eraseAll();
}
