package facedesk.evaluation.pairs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Every picture of a gallery as a probe against every person: against the others as they are, against its own person
 * without itself (leave one out). All of it follows from the scores of the pictures with each other, so no embedding is
 * needed. Immutable; probes may be searched by several threads at once.
 */
public final class Searches {
    private final PairedScores scores;
    private final Fusion fusion;
    private final int[][] byPerson;
    private final double[] squaredLengths;

    /** @param gallery scores of all pictures with each other */
    public Searches(GalleryScores gallery, Fusion fusion) {
        this(gallery.scores(), fusion);
    }

    private Searches(PairedScores scores, Fusion fusion) {
        this.scores = scores;
        this.fusion = fusion;
        this.byPerson = scores.pictures().byPerson();
        this.squaredLengths =
                Arrays.stream(byPerson).mapToDouble(this::squaredLength).toArray();
    }

    /** Of the sum of a person's unit vectors: as many as there are, and each pair's cosine twice. */
    private double squaredLength(int[] places) {
        double sum = places.length;
        for (int i = 0; i < places.length; i++) {
            for (int j = 0; j < i; j++) {
                sum += 2 * score(places[i], places[j]);
            }
        }
        return sum;
    }

    private float score(int first, int second) {
        return first > second ? scores.scoresOf(first)[second] : scores.scoresOf(second)[first];
    }

    /** Number of pictures, left-out ones included. */
    public int size() {
        return scores.size();
    }

    /** Number of people. */
    public int people() {
        return byPerson.length;
    }

    /** A picture's person. */
    public int person(int place) {
        return scores.person(place);
    }

    /** Whether a picture takes part. */
    public boolean isProbe(int place) {
        return !scores.pictures().isLeftOut(place);
    }

    /**
     * One search.
     *
     * @param place the probe's picture
     * @return the score of each person, by number; NaN for one without a (further) picture
     */
    public float[] search(int place) {
        float[] found = new float[byPerson.length];
        for (int person = 0; person < found.length; person++) {
            found[person] = answer(place, person);
        }
        return found;
    }

    private float answer(int probe, int person) {
        return switch (fusion) {
            case BEST -> best(probe, byPerson[person]);
            case FIRST -> first(probe, byPerson[person]);
            case MEAN -> mean(probe, person);
        };
    }

    private float best(int probe, int[] places) {
        float best = Float.NaN;
        for (int place : places) {
            if (place != probe) {
                float score = score(probe, place);
                best = best >= score ? best : score;
            }
        }
        return best;
    }

    private float first(int probe, int[] places) {
        for (int place : places) {
            if (place != probe) {
                return score(probe, place);
            }
        }
        return Float.NaN;
    }

    /** Cosine to the sum of the unit vectors; without the probe itself that sum is shorter by it. */
    private float mean(int probe, int person) {
        double sum = 0;
        double squared = squaredLengths[person];
        for (int place : byPerson[person]) {
            sum += place == probe ? 0 : score(probe, place);
        }
        if (person == scores.person(probe)) {
            squared -= 1 + 2 * sum;
        }
        return squared > 1e-9 ? (float) (sum / Math.sqrt(squared)) : Float.NaN;
    }

    /** All searches as comparisons of pictures with people, {@link PictureRef#ALL} standing for a person's templates. */
    public PairedScores compared() {
        Pictures pictures = scores.pictures();
        List<PictureRef> refs = new ArrayList<>();
        for (int place = 0; place < size(); place++) {
            refs.add(new PictureRef(
                    pictures.personId(person(place)), pictures.ref(place).pictureId()));
        }
        for (int person = 0; person < people(); person++) {
            refs.add(new PictureRef(pictures.personId(person), PictureRef.ALL));
        }
        float[][] rows = IntStream.range(0, size())
                .parallel()
                .mapToObj(place -> isProbe(place) ? search(place) : new float[0])
                .toArray(float[][]::new);
        int[] templates = IntStream.range(size(), refs.size()).toArray();
        int[][] seconds = new int[rows.length][];
        Arrays.fill(seconds, templates);
        return new PairedScores(scores.modelId(), Pictures.of(refs), seconds, rows, PairedScores.Lost.NONE);
    }
}
