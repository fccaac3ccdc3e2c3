package facedesk.app.desk;

import facedesk.embedding.Embedder;
import facedesk.embedding.Embedding;
import facedesk.embedding.EmbeddingException;
import facedesk.gallery.Gallery;
import facedesk.gallery.StoredChip;
import facedesk.recognition.LiveView.Subscription;
import facedesk.ui.ModelInfo;
import facedesk.ui.Models;
import facedesk.ui.fx.Progress;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Turns the program from one network to another, with names and pictures kept. */
final class ModelSwitch implements Models {
    private static final int AT_ONCE = 64;

    private final Networks networks;
    private final Gallery gallery;
    private final Consumer<String> switched;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /** @param switched brings index, threshold and settings into step; called with the new network's id */
    ModelSwitch(Networks networks, Gallery gallery, Consumer<String> switched) {
        this.networks = networks;
        this.gallery = gallery;
        this.switched = switched;
    }

    @Override
    public List<ModelInfo> all() {
        return networks.store().embeddingModels().stream()
                .map(ModelSwitch::forPeople)
                .toList();
    }

    @Override
    public ModelInfo current() {
        return all().stream()
                .filter(info -> info.id().equals(networks.current()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The network in use is not installed"));
    }

    private static ModelInfo forPeople(facedesk.embedding.ModelInfo info) {
        return new ModelInfo(info.id(), info.dimension(), info.licence().name(), info.provenance());
    }

    @Override
    public synchronized void use(String id, Progress progress) throws EmbeddingException {
        if (id.equals(networks.current())) {
            return;
        }
        if (embedMissing(id, progress)) {
            networks.use(id);
            switched.accept(id);
            listeners.forEach(Runnable::run);
        }
    }

    /**
     * Embeds the pictures that have no template of this network yet.
     *
     * @return false if the person asked to stop
     */
    boolean embedMissing(String id, Progress progress) throws EmbeddingException {
        try (Embedder embedder = networks.newEmbedder(id)) {
            long done = 0;
            List<StoredChip> missing = gallery.picturesWithout(id, AT_ONCE);
            while (!missing.isEmpty()) {
                if (progress.cancelled()) {
                    return false;
                }
                progress.report(done, 0, id);
                gallery.addTemplates(embed(embedder, missing));
                done += missing.size();
                missing = gallery.picturesWithout(id, AT_ONCE);
            }
            return !progress.cancelled();
        }
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

    @Override
    public Subscription onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
