package facedesk.enrollment.review;

import facedesk.embedding.Embedder;
import facedesk.embedding.Embedding;
import facedesk.embedding.EmbeddingException;
import facedesk.gallery.Gallery;
import facedesk.gallery.sighting.SightedChip;
import facedesk.gallery.sighting.Sighting;
import facedesk.gallery.sighting.SightingQueue;
import facedesk.matching.Threshold;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the queue for somebody to review. Blocks for as long as network and disk take. Safe from every thread; one call at
 * a time uses the network, which stays its giver's to close.
 */
public final class ReviewQueue {
    private static final int AT_ONCE = 32;

    private final Gallery gallery;
    private final Embedder embedder;
    private final Clock clock;

    /** Looks on while faces are embedded, and may end it. */
    @FunctionalInterface
    public interface Watch {
        /**
         * Called before each few faces.
         *
         * @param done faces embedded so far
         * @return whether to go on
         */
        boolean goOn(int done);
    }

    /**
     * A queue that is embedded by one network.
     *
     * @param embedder of the network in use; used by nobody else meanwhile
     * @param clock tells what has expired
     */
    public ReviewQueue(Gallery gallery, Embedder embedder, Clock clock) {
        this.gallery = gallery;
        this.embedder = embedder;
        this.clock = clock;
    }

    /**
     * Embeds what the line's network has not embedded yet, and groups what waits.
     *
     * @param line of a search, 1:N
     * @return empty if the watch ended it, or the network was changed meanwhile
     * @throws EmbeddingException if the network fails
     */
    public synchronized Optional<ReviewBoard> read(Threshold line, Watch watch) throws EmbeddingException {
        SightingQueue queue = gallery.sightings();
        if (!embedMissing(queue, line.modelId(), watch)) {
            return Optional.empty();
        }
        Map<Long, Embedding> templates = queue.templates(line.modelId());
        List<SeenFace> faces = queue.all(clock.instant()).stream()
                .filter(sighting -> templates.containsKey(sighting.id()))
                .map(sighting -> face(sighting, templates))
                .toList();
        return Optional.of(
                ReviewBoard.of(faces, faces.isEmpty() ? List.of() : gallery.references(line.modelId()), line));
    }

    private static SeenFace face(Sighting sighting, Map<Long, Embedding> templates) {
        Embedding embedding = templates.get(sighting.id());
        if (embedding == null) {
            throw new IllegalStateException("Only what has a template is asked for");
        }
        return new SeenFace(sighting, embedding);
    }

    private boolean embedMissing(SightingQueue queue, String modelId, Watch watch) throws EmbeddingException {
        int done = 0;
        List<SightedChip> missing = queue.without(modelId, AT_ONCE);
        while (!missing.isEmpty()) {
            if (!watch.goOn(done)) {
                return false;
            }
            Map<Long, Embedding> made = embed(missing);
            queue.addTemplates(made);
            if (made.values().stream().anyMatch(each -> !each.modelId().equals(modelId))) {
                return false;
            }
            done += missing.size();
            missing = queue.without(modelId, AT_ONCE);
        }
        return true;
    }

    private Map<Long, Embedding> embed(List<SightedChip> missing) throws EmbeddingException {
        List<Embedding> embeddings =
                embedder.embedAll(missing.stream().map(SightedChip::chip).toList());
        Map<Long, Embedding> byId = new HashMap<>();
        for (int i = 0; i < missing.size(); i++) {
            byId.put(missing.get(i).sightingId(), embeddings.get(i));
        }
        return byId;
    }
}
