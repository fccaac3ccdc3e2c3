package facedesk.recognition;

/**
 * Makes something that takes a while and may fail, such as a network, on the thread that will own it.
 *
 * @param <T> what is made
 */
@FunctionalInterface
public interface Opening<T> {
    /**
     * Makes it.
     *
     * @throws Exception with a sentence that a person can act on
     */
    T open() throws Exception;
}
