package facedesk.app.desk;

import facedesk.embedding.Embedder;
import facedesk.embedding.EmbeddingException;
import facedesk.embedding.EmbeddingModel;
import facedesk.embedding.ModelStore;
import java.util.HashMap;
import java.util.Map;

/** The networks in memory, each loaded once when first used, and which one is in use. Safe from every thread. */
final class Networks implements AutoCloseable {
    private final ModelStore store;
    private final Map<String, EmbeddingModel> loaded = new HashMap<>();
    private volatile String current;

    Networks(ModelStore store, String first) {
        this.store = store;
        this.current = first;
    }

    ModelStore store() {
        return store;
    }

    /** Id of the network in use. */
    String current() {
        return current;
    }

    /** Turns to a network that is already loaded. */
    void use(String id) {
        current = id;
    }

    /** An embedder of a network, which is loaded if need be; the caller closes it. */
    synchronized Embedder newEmbedder(String id) throws EmbeddingException {
        EmbeddingModel model = loaded.get(id);
        if (model == null) {
            model = store.load(id);
            loaded.put(id, model);
        }
        return model.newEmbedder();
    }

    @Override
    public synchronized void close() {
        loaded.values().forEach(EmbeddingModel::close);
        loaded.clear();
    }
}
