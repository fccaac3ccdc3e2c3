package facedesk.recognition;

import facedesk.detection.Chip;
import facedesk.embedding.Embedder;
import facedesk.embedding.Embedding;
import facedesk.embedding.EmbeddingException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Embeds a chip as its person's direction; person 15 cannot be embedded. */
final class ScriptedEmbedder implements Embedder {
    final AtomicInteger runs = new AtomicInteger();

    @Override
    public String modelId() {
        return Scene.MODEL;
    }

    @Override
    public Embedding embed(Chip chip) throws EmbeddingException {
        runs.incrementAndGet();
        if (chip.bgr()[0] == 15) {
            return Embedding.of(Scene.MODEL, new float[] {Float.NaN});
        }
        return Scene.embedding(chip.bgr()[0]);
    }

    @Override
    public List<Embedding> embedAll(List<Chip> chips) throws EmbeddingException {
        List<Embedding> all = new ArrayList<>();
        for (Chip chip : chips) {
            all.add(embed(chip));
        }
        return all;
    }

    @Override
    public void close() {}
}
