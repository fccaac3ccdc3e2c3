package facedesk.matching;

import facedesk.embedding.Embedding;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Embeddings and references made from a seed. */
final class Seeded {
    static final String MODEL = "seeded";

    private Seeded() {}

    static Embedding embedding(Random random, int dimension) {
        float[] vector = new float[dimension];
        for (int i = 0; i < dimension; i++) {
            vector[i] = (float) random.nextGaussian();
        }
        return Embedding.of(MODEL, vector);
    }

    /** Person ids 0 to people - 1 in random turn, template ids counted up. */
    static List<Reference> references(Random random, int count, int people, int dimension) {
        List<Reference> references = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            references.add(new Reference(random.nextInt(people), i, embedding(random, dimension)));
        }
        return references;
    }
}
