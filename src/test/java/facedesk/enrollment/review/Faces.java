package facedesk.enrollment.review;

import facedesk.embedding.Embedding;
import facedesk.gallery.sighting.Sighting;
import facedesk.matching.Reference;
import facedesk.matching.Threshold;
import java.time.Instant;
import java.util.Set;

/** Made-up faces: a face leans by a share towards a direction, and for the rest towards one that is given. */
final class Faces {
    static final String MODEL = "made-up";
    static final Threshold LINE = new Threshold(MODEL, 0.5);

    private static final int DIMENSION = 256;

    private Faces() {}

    static Embedding embedding(int direction, double share, int rest) {
        float[] vector = new float[DIMENSION];
        vector[rest] = (float) Math.sqrt(1 - share * share);
        vector[direction] += (float) share;
        return Embedding.of(MODEL, vector);
    }

    /** A face of a stranger: those of one score 0.81 with each other, and those of two nothing. */
    static SeenFace face(long id, int stranger, Long... rejected) {
        return face(id, Sighting.State.OPEN, embedding(stranger, 0.9, 100 + (int) id), rejected);
    }

    static SeenFace ignored(long id, int stranger) {
        return face(id, Sighting.State.IGNORED, embedding(stranger, 0.9, 100 + (int) id));
    }

    static SeenFace face(long id, Sighting.State state, Embedding embedding, Long... rejected) {
        Instant seen = Instant.EPOCH.plusSeconds(id);
        return new SeenFace(
                new Sighting(id, state, 0.7, false, seen, seen.plusSeconds(1_000), Set.of(rejected)), embedding);
    }

    /** A picture of somebody that scores so much with a single face in that direction, and more with several together. */
    static Reference picture(long person, int direction, double share) {
        return new Reference(person, person * 10, embedding(direction, share, 90 + (int) person));
    }
}
