package facedesk.cli.benchmark;

import facedesk.embedding.Embedding;
import facedesk.matching.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Templates from a fixed seed: comparing takes the same time whatever the vectors are. */
final class RandomTemplates {
    private static final long SEED = 19_795;

    /** How far a picture strays from its person: enough that genuine scores spread, and stay apart from the others. */
    private static final double SPREAD = 0.8;

    private RandomTemplates() {}

    /**
     * Templates whose people resemble themselves more than others.
     *
     * @param count how many
     * @param each how many of one person, the last of whom may have fewer
     */
    static List<Reference> of(String modelId, int count, int each, int dimension) {
        Random random = new Random(SEED);
        List<Reference> references = new ArrayList<>(count);
        float[] person = new float[dimension];
        for (int i = 0; i < count; i++) {
            if (i % each == 0) {
                person = near(random, new float[dimension], 1);
            }
            references.add(new Reference(i / each, i, Embedding.of(modelId, near(random, person, SPREAD))));
        }
        return references;
    }

    private static float[] near(Random random, float[] centre, double spread) {
        float[] vector = centre.clone();
        for (int i = 0; i < vector.length; i++) {
            vector[i] += (float) (spread * random.nextGaussian());
        }
        return vector;
    }
}
