package facedesk.ui;

import facedesk.embedding.EmbeddingException;
import facedesk.recognition.LiveView.Subscription;
import facedesk.ui.fx.Progress;
import java.util.List;

/** The embedding networks: which there are and which is in use. Safe from every thread. */
public interface Models {
    /** All that are installed. */
    List<ModelInfo> all();

    /** The one in use. */
    ModelInfo current();

    /**
     * Turns the whole program to another network: embeds the gallery's pictures with it where that has not been done,
     * then switches live view, index and threshold. Blocks; on failure the old one stays.
     *
     * @throws EmbeddingException if it cannot be loaded; the message says what to do
     */
    void use(String id, Progress progress) throws EmbeddingException;

    /** Calls back after every switch, on the switching thread. */
    Subscription onChange(Runnable listener);
}
