package facedesk.gallery.store;

import facedesk.detection.Chip;
import facedesk.embedding.Embedding;
import facedesk.gallery.NewPicture;
import facedesk.gallery.Person;
import facedesk.gallery.Recognition;
import facedesk.matching.Measure;
import facedesk.matching.Mode;
import facedesk.matching.Outcome;
import facedesk.matching.Threshold;
import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Random;

/** Pictures made from a seed: the same seed gives the same pixels and vectors. */
public final class GalleryData {
    private GalleryData() {}

    public static Chip chip(long seed) {
        byte[] pixels = new byte[Chip.BYTES];
        new Random(seed).nextBytes(pixels);
        return Chip.ofBgr(pixels);
    }

    public static Embedding embedding(String modelId, int dimension, long seed) {
        Random random = new Random(seed);
        float[] vector = new float[dimension];
        for (int i = 0; i < dimension; i++) {
            vector[i] = (float) random.nextGaussian();
        }
        return Embedding.of(modelId, vector);
    }

    /** A recognition of a person, with a number in place of the face's width. */
    public static Recognition recognition(Person person, long number) {
        return new Recognition(
                Instant.ofEpochSecond(number),
                Mode.IDENTIFICATION,
                new Threshold("a", 0.41),
                Measure.COSINE,
                person.id(),
                OptionalLong.empty(),
                0.6,
                OptionalDouble.empty(),
                Outcome.ACCEPTED,
                number,
                0.8);
    }

    public static NewPicture picture(long seed) {
        byte[] thumbnail = {(byte) 0xff, (byte) 0xd8, (byte) seed};
        return new NewPicture(chip(seed), thumbnail, 0.8, "photo " + seed, List.of(embedding("a", 512, seed)));
    }
}
