package facedesk.embedding;

import facedesk.detection.Chip;
import java.util.List;

/** A network ready to embed. Owned by one thread at a time; make one for each thread. */
public interface Embedder extends AutoCloseable {
    /** The network's id. */
    String modelId();

    /**
     * Embeds one chip.
     *
     * @throws EmbeddingException if the network fails or answers with something that is no embedding
     */
    Embedding embed(Chip chip) throws EmbeddingException;

    /** Embeds several chips in one run of the network, in their order; an empty list gives an empty list. */
    List<Embedding> embedAll(List<Chip> chips) throws EmbeddingException;

    @Override
    void close();
}
