package facedesk.cli.people;

import facedesk.cli.terminal.Parts;
import facedesk.embedding.Embedder;
import facedesk.embedding.EmbeddingModel;
import facedesk.embedding.ModelInfo;
import facedesk.embedding.ModelStore;
import java.util.ArrayList;
import java.util.List;

/** All networks that embed, loaded once when first needed, however many threads use them. Safe from every thread. */
public final class LoadedModels implements AutoCloseable {
    private final Parts parts;
    private final List<EmbeddingModel> models = new ArrayList<>();

    /** Nothing is loaded yet. */
    public LoadedModels(Parts parts) {
        this.parts = parts;
    }

    /** An embedder of each network for one thread, which closes them. */
    public synchronized List<Embedder> newEmbedders() throws Exception {
        if (models.isEmpty()) {
            ModelStore store = parts.models();
            for (ModelInfo info : store.embeddingModels()) {
                models.add(store.load(info.id()));
            }
        }
        List<Embedder> embedders = new ArrayList<>();
        for (EmbeddingModel model : models) {
            embedders.add(model.newEmbedder());
        }
        return embedders;
    }

    /** After the embedders. */
    @Override
    public synchronized void close() {
        models.forEach(EmbeddingModel::close);
        models.clear();
    }
}
