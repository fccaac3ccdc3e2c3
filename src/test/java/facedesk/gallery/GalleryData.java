package facedesk.gallery;

import facedesk.detection.Chip;
import facedesk.embedding.Embedding;
import java.util.List;
import java.util.Random;

/** Pictures made from a seed: the same seed gives the same pixels and vectors. */
final class GalleryData {
    private GalleryData() {}

    static Chip chip(long seed) {
        byte[] pixels = new byte[Chip.BYTES];
        new Random(seed).nextBytes(pixels);
        return Chip.ofBgr(pixels);
    }

    static Embedding embedding(String modelId, int dimension, long seed) {
        Random random = new Random(seed);
        float[] vector = new float[dimension];
        for (int i = 0; i < dimension; i++) {
            vector[i] = (float) random.nextGaussian();
        }
        return Embedding.of(modelId, vector);
    }

    static NewPicture picture(long seed) {
        byte[] thumbnail = {(byte) 0xff, (byte) 0xd8, (byte) seed};
        return new NewPicture(chip(seed), thumbnail, 0.8, "photo " + seed, List.of(embedding("a", 512, seed)));
    }
}
