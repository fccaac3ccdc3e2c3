package facedesk.app.desk;

import facedesk.detection.Chip;
import facedesk.embedding.Embedder;
import facedesk.embedding.Embedding;
import facedesk.embedding.EmbeddingException;
import java.util.List;

/** Embeds with whichever network is in use at the moment; like any embedder it belongs to one thread. */
final class FollowingEmbedder implements Embedder {
    private final Networks networks;
    private Embedder embedder;

    FollowingEmbedder(Networks networks) throws EmbeddingException {
        this.networks = networks;
        this.embedder = networks.newEmbedder(networks.current());
    }

    @Override
    public String modelId() {
        return networks.current();
    }

    @Override
    public Embedding embed(Chip chip) throws EmbeddingException {
        return inUse().embed(chip);
    }

    @Override
    public List<Embedding> embedAll(List<Chip> chips) throws EmbeddingException {
        return inUse().embedAll(chips);
    }

    private Embedder inUse() throws EmbeddingException {
        String wanted = networks.current();
        if (!embedder.modelId().equals(wanted)) {
            Embedder next = networks.newEmbedder(wanted);
            embedder.close();
            embedder = next;
        }
        return embedder;
    }

    @Override
    public void close() {
        embedder.close();
    }
}
