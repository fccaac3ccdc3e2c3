package facedesk.embedding;

import ai.djl.MalformedModelException;
import ai.djl.ndarray.NDList;
import ai.djl.repository.zoo.Criteria;
import ai.djl.repository.zoo.ModelNotFoundException;
import ai.djl.repository.zoo.ZooModel;
import java.io.IOException;
import java.nio.file.Path;

/**
 * A network in memory, from which each thread makes its own {@link Embedder}. Safe for use by several threads.
 *
 * <p>Closing it forbids new embedders; its native memory is released when the last embedder is closed too, so that the
 * order of closing cannot pull the network from under a thread that still runs it.
 */
public final class EmbeddingModel implements AutoCloseable {
    /** The file of a network that embeds. */
    static final String FILE = "saved_model.pb";

    private final ModelInfo info;
    private final ZooModel<NDList, NDList> network;
    private int users = 1;
    private boolean closed;

    private EmbeddingModel(ModelInfo info, ZooModel<NDList, NDList> network) {
        this.info = info;
        this.network = network;
    }

    static EmbeddingModel load(ModelInfo info, Path savedModel) throws EmbeddingException {
        TensorFlowNatives.load();
        try {
            Criteria<NDList, NDList> criteria = Criteria.builder()
                    .setTypes(NDList.class, NDList.class)
                    .optEngine("TensorFlow")
                    .optModelPath(savedModel.toAbsolutePath().getParent())
                    .optModelName(info.id())
                    .optOption("ConfigProto", SessionSettings.base64())
                    .build();
            return new EmbeddingModel(info, criteria.loadModel());
        } catch (IOException | ModelNotFoundException | MalformedModelException | RuntimeException e) {
            throw new EmbeddingException(e, EmbeddingFault.NOT_LOADED, info.id());
        }
    }

    /** What is known of this network. */
    public ModelInfo info() {
        return info;
    }

    /**
     * Makes an embedder for one thread and runs it once, so that its first real face does not wait.
     *
     * @throws EmbeddingException if the network fails
     * @throws IllegalStateException if this model is closed
     */
    public Embedder newEmbedder() throws EmbeddingException {
        acquire();
        DjlEmbedder embedder = new DjlEmbedder(info, network, this::release);
        try {
            embedder.warmUp();
            return embedder;
        } catch (EmbeddingException | RuntimeException e) {
            embedder.close();
            throw e;
        }
    }

    private synchronized void acquire() {
        if (closed) {
            throw new IllegalStateException("The network " + info.id() + " is closed");
        }
        users++;
    }

    private synchronized void release() {
        users--;
        if (users == 0) {
            network.close();
        }
    }

    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            release();
        }
    }
}
