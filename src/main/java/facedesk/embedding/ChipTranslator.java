package facedesk.embedding;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.types.Shape;
import ai.djl.translate.NoBatchifyTranslator;
import ai.djl.translate.TranslatorContext;
import facedesk.detection.Chip;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Between chips and the network's arrays: [n, 112, 112, 3] RGB, 0-255, in; [n, dimension] out. Scaling, channel order
 * within the network and normalisation are the network's own. Keeps a buffer, so each predictor has one to itself.
 */
final class ChipTranslator implements NoBatchifyTranslator<List<Chip>, List<Embedding>> {
    private final String modelId;
    private final int dimension;
    private float[] pixels = new float[Chip.BYTES];
    private int count;

    ChipTranslator(ModelInfo info) {
        this.modelId = info.id();
        this.dimension = info.dimension();
    }

    @Override
    public NDList processInput(TranslatorContext context, List<Chip> chips) {
        count = chips.size();
        int length = count * Chip.BYTES;
        if (pixels.length < length) {
            pixels = new float[length];
        }
        for (int i = 0; i < chips.size(); i++) {
            copyAsRgb(chips.get(i).bgr(), pixels, i * Chip.BYTES);
        }
        Shape shape = new Shape(chips.size(), Chip.SIZE, Chip.SIZE, 3);
        NDArray input = context.getNDManager().create(FloatBuffer.wrap(pixels, 0, length), shape);
        input.setName("input");
        return new NDList(input);
    }

    private static void copyAsRgb(byte[] bgr, float[] target, int offset) {
        for (int i = 0; i < Chip.BYTES; i += 3) {
            target[offset + i] = bgr[i + 2] & 0xff;
            target[offset + i + 1] = bgr[i + 1] & 0xff;
            target[offset + i + 2] = bgr[i] & 0xff;
        }
    }

    @Override
    public List<Embedding> processOutput(TranslatorContext context, NDList list) throws EmbeddingException {
        float[] rows = list.singletonOrThrow().toFloatArray();
        if (rows.length != count * dimension) {
            throw new EmbeddingException(EmbeddingFault.WRONG_LENGTH, modelId);
        }
        List<Embedding> embeddings = new ArrayList<>(rows.length / dimension);
        for (int i = 0; i < rows.length; i += dimension) {
            embeddings.add(embedding(Arrays.copyOfRange(rows, i, i + dimension)));
        }
        return embeddings;
    }

    private Embedding embedding(float[] row) throws EmbeddingException {
        try {
            return Embedding.of(modelId, row);
        } catch (IllegalArgumentException e) {
            throw new EmbeddingException(e, EmbeddingFault.NO_EMBEDDING, modelId);
        }
    }
}
