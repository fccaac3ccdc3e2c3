package facedesk.embedding;

import ai.djl.inference.Predictor;
import ai.djl.repository.zoo.ZooModel;
import ai.djl.translate.TranslateException;
import facedesk.detection.Chip;
import java.util.ArrayList;
import java.util.List;

/** An embedder over a DJL predictor; like the predictor it serves one thread. */
final class DjlEmbedder implements Embedder {
    /** Chips in one run of the network; more would need memory and gain nothing. */
    private static final int MAX_BATCH = 32;

    private final String modelId;
    private final Predictor<List<Chip>, List<Embedding>> predictor;
    private final Runnable onClose;
    private boolean closed;

    DjlEmbedder(ModelInfo info, ZooModel<?, ?> network, Runnable onClose) {
        this.modelId = info.id();
        this.predictor = network.newPredictor(new ChipTranslator(info));
        this.onClose = onClose;
    }

    /** Runs a grey chip, for the network's first run is many times slower than the others. */
    void warmUp() throws EmbeddingException {
        byte[] grey = new byte[Chip.BYTES];
        for (int i = 0; i < grey.length; i++) {
            grey[i] = (byte) (i % 251);
        }
        embed(Chip.ofBgr(grey));
    }

    @Override
    public String modelId() {
        return modelId;
    }

    @Override
    public Embedding embed(Chip chip) throws EmbeddingException {
        return run(List.of(chip)).get(0);
    }

    @Override
    public List<Embedding> embedAll(List<Chip> chips) throws EmbeddingException {
        List<Embedding> all = new ArrayList<>(chips.size());
        for (int i = 0; i < chips.size(); i += MAX_BATCH) {
            all.addAll(run(chips.subList(i, Math.min(chips.size(), i + MAX_BATCH))));
        }
        return List.copyOf(all);
    }

    private List<Embedding> run(List<Chip> chips) throws EmbeddingException {
        if (closed) {
            throw new IllegalStateException("This embedder is closed");
        }
        try {
            return predictor.predict(chips);
        } catch (TranslateException | RuntimeException e) {
            if (e.getCause() instanceof EmbeddingException reason) {
                throw reason;
            }
            throw new EmbeddingException(e, EmbeddingFault.FAILED, modelId);
        }
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            predictor.close();
            onClose.run();
        }
    }
}
