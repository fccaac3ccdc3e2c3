package facedesk.gallery;

import java.time.Instant;
import java.util.List;

/**
 * Scores of past recognitions. Every write is one transaction, as in the {@link Gallery} it belongs to; those of a person
 * go with the person. Safe from every thread; calls block for as long as the disk takes. Every method may throw
 * {@link GalleryException}.
 */
public interface RecognitionLog {
    /** Kept at most; of more, the oldest go. */
    int MOST = 100_000;

    /**
     * Adds some. Those about people who are gone by now are passed over. Nobody who follows the gallery is told: people
     * and templates are as before.
     *
     * @return how many were added
     */
    int add(List<Recognition> recognitions);

    /**
     * Those of one stretch of time, oldest first.
     *
     * @param from inclusive
     * @param to exclusive
     */
    List<Recognition> between(Instant from, Instant to);

    /**
     * The last of one person, newest first, whatever they came to.
     *
     * @param limit at most this many, 1 or more
     */
    List<Recognition> newestOf(long personId, int limit);

    /** How many are kept. */
    int size();

    /**
     * Erases the older ones.
     *
     * @param time erases what happened before it
     * @return how many went
     */
    int eraseBefore(Instant time);

    /**
     * Erases all, without remains in the file once the gallery has been closed.
     *
     * @return how many went
     */
    int eraseAll();
}
