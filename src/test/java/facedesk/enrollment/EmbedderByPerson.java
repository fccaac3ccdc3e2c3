package facedesk.enrollment;

import facedesk.detection.Chip;
import facedesk.embedding.Embedder;
import facedesk.embedding.Embedding;
import java.util.List;

/** Embeds the chips of {@link facedesk.recognition.Scene}: every person has a direction of their own. */
public record EmbedderByPerson(String modelId, int dimension) implements Embedder {
    @Override
    public Embedding embed(Chip chip) {
        float[] vector = new float[dimension];
        vector[chip.bgr()[0]] = 1;
        return Embedding.of(modelId, vector);
    }

    @Override
    public List<Embedding> embedAll(List<Chip> chips) {
        return chips.stream().map(this::embed).toList();
    }

    @Override
    public void close() {}
}
