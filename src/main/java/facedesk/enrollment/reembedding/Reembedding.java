package facedesk.enrollment.reembedding;

import facedesk.embedding.Embedder;
import facedesk.embedding.Embedding;
import facedesk.embedding.EmbeddingException;
import facedesk.gallery.Gallery;
import facedesk.gallery.StoredChip;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Has a network embed the stored faces that it has not embedded yet. What is done is stored as it goes, so that work that
 * was stopped, by whatever, goes on where it was. Names, consents and history are not touched.
 */
public final class Reembedding {
    private static final int AT_ONCE = 64;

    private final Gallery gallery;

    public Reembedding(Gallery gallery) {
        this.gallery = gallery;
    }

    /**
     * How far it is.
     *
     * @param done pictures embedded so far
     * @param total all that had to be
     */
    public record Step(long done, long total) {}

    /**
     * Embeds what is missing, pictures that come meanwhile included. Blocks.
     *
     * @param embedder this thread's own
     * @param progress told after every few pictures
     * @param cancelled asked between them
     * @return false if it was stopped before its end
     * @throws EmbeddingException if the network fails; what was done before stays
     */
    public boolean run(Embedder embedder, Consumer<Step> progress, BooleanSupplier cancelled)
            throws EmbeddingException {
        long total = gallery.countWithout(embedder.modelId());
        long done = 0;
        List<StoredChip> missing = next(embedder);
        while (!missing.isEmpty()) {
            if (cancelled.getAsBoolean()) {
                return false;
            }
            progress.accept(new Step(done, Math.max(total, done + missing.size())));
            gallery.addTemplates(embed(embedder, missing));
            done += missing.size();
            missing = next(embedder);
        }
        progress.accept(new Step(done, done));
        return !cancelled.getAsBoolean();
    }

    private List<StoredChip> next(Embedder embedder) {
        return gallery.picturesWithout(embedder.modelId(), AT_ONCE);
    }

    private static Map<Long, Embedding> embed(Embedder embedder, List<StoredChip> pictures) throws EmbeddingException {
        List<Embedding> embeddings =
                embedder.embedAll(pictures.stream().map(StoredChip::chip).toList());
        Map<Long, Embedding> byPicture = new HashMap<>();
        for (int i = 0; i < pictures.size(); i++) {
            byPicture.put(pictures.get(i).pictureId(), embeddings.get(i));
        }
        return byPicture;
    }
}
