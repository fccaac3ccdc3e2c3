package facedesk.ui;

import facedesk.embedding.EmbeddingException;
import facedesk.recognition.LiveView.Subscription;
import facedesk.ui.fx.Progress;
import java.util.List;
import java.util.Map;

/** The embedding networks: which there are and which is in use. Safe from every thread. */
public interface Models {
    /** All that are installed. */
    List<ModelInfo> all();

    /** The one in use. */
    ModelInfo current();

    /** How many pictures of the gallery a network has not embedded yet. */
    int missing(String id);

    /** How many templates are kept, of each network that has any. */
    Map<String, Integer> templates();

    /**
     * Erases the templates of a network that is not in use: going back to it means embedding everything again.
     *
     * @throws IllegalArgumentException if it is in use
     */
    void eraseTemplates(String id);

    /**
     * Turns the whole program to another network: embeds the gallery's pictures with it where that has not been done,
     * then switches live view, index and threshold. For the network in use only what is missing is embedded. Blocks; on
     * failure the old one stays, and when it is stopped too, with what was done kept for the next time.
     *
     * @throws EmbeddingException if it cannot be loaded; the message says what to do
     */
    void use(String id, Progress progress) throws EmbeddingException;

    /** Calls back after every switch, on the switching thread. */
    Subscription onChange(Runnable listener);
}
