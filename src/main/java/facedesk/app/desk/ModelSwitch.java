package facedesk.app.desk;

import facedesk.embedding.Embedder;
import facedesk.embedding.EmbeddingException;
import facedesk.enrollment.reembedding.Reembedding;
import facedesk.gallery.Gallery;
import facedesk.recognition.LiveView.Subscription;
import facedesk.ui.ModelInfo;
import facedesk.ui.Models;
import facedesk.ui.fx.Progress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Turns the program from one network to another, with names and pictures kept. */
final class ModelSwitch implements Models {
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
    public int missing(String id) {
        return gallery.countWithout(id);
    }

    @Override
    public Map<String, Integer> templates() {
        return gallery.templateCounts();
    }

    @Override
    public synchronized void eraseTemplates(String id) {
        if (id.equals(networks.current())) {
            throw new IllegalArgumentException("The templates of the network in use are needed");
        }
        gallery.removeTemplates(id);
    }

    @Override
    public synchronized void use(String id, Progress progress) throws EmbeddingException {
        if (!embedMissing(id, progress)) {
            return;
        }
        boolean other = !id.equals(networks.current());
        networks.use(id);
        // Somebody may have been enrolled with the old network while the last pictures were embedded.
        embedMissing(id, Unhurried.INSTANCE);
        switched.accept(id);
        if (other) {
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
            return new Reembedding(gallery)
                    .run(embedder, step -> progress.report(step.done(), step.total(), id), progress::cancelled);
        }
    }

    @Override
    public Subscription onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
