package facedesk.evaluation.pairs;

import facedesk.embedding.Embedding;
import facedesk.matching.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Seeded galleries whose people resemble themselves more than others. */
public final class Galleries {
    private static final int DIMENSION = 32;

    private Galleries() {}

    /**
     * Templates of network {@code m}, person ids 100, 101, ..., template ids 1000, 1001, ...
     *
     * @param noise how far a picture strays from its person; at 1 the two kinds of scores overlap
     */
    public static List<Reference> of(long seed, int people, int pictures, double noise) {
        return of("m", seed, people, pictures, noise);
    }

    /** The same for a network of one's own. */
    public static List<Reference> of(String modelId, long seed, int people, int pictures, double noise) {
        Random random = new Random(seed);
        List<Reference> references = new ArrayList<>();
        for (int person = 0; person < people; person++) {
            float[] centre = vector(random, new float[DIMENSION], 1);
            for (int picture = 0; picture < pictures; picture++) {
                references.add(new Reference(
                        100 + person, 1000 + references.size(), Embedding.of(modelId, vector(random, centre, noise))));
            }
        }
        return references;
    }

    private static float[] vector(Random random, float[] centre, double spread) {
        float[] vector = centre.clone();
        for (int i = 0; i < vector.length; i++) {
            vector[i] += (float) (spread * random.nextGaussian());
        }
        return vector;
    }
}
