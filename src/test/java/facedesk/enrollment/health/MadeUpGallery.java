package facedesk.enrollment.health;

import facedesk.embedding.Embedding;
import facedesk.gallery.Mark;
import facedesk.gallery.Person;
import facedesk.gallery.PersonFacts;
import facedesk.gallery.PersonOverview;
import facedesk.matching.Reference;
import facedesk.matching.Threshold;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** People and pictures whose scores a test chooses. A template is written as angles in planes of its own. */
final class MadeUpGallery {
    static final String MODEL = "made-up";
    static final Threshold LINE = new Threshold(MODEL, 0.5);

    private static final int DIMENSION = 64;

    private final List<PersonOverview> people = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private final Map<Long, Double> quality = new HashMap<>();
    private final Map<String, Integer> templates = new HashMap<>(Map.of(MODEL, 1));
    private int free = DIMENSION - 1;

    /** Adds somebody who is said to have so many pictures. */
    long person(int pictures, boolean demo) {
        long id = people.size() + 1L;
        people.add(new PersonOverview(
                new Person(id, PersonFacts.named("P" + id), demo, false, Instant.EPOCH),
                pictures,
                0.8,
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
        return id;
    }

    /**
     * Adds a picture: so much in one direction, the rest in one that nobody else has. Two pictures in one direction then
     * score the product of the two.
     */
    long picture(long person, int direction, double share) {
        return picture(person, direction, share, free--);
    }

    /** As the other, with the rest in a given direction. */
    long picture(long person, int direction, double share, int rest) {
        float[] vector = new float[DIMENSION];
        vector[rest] = (float) Math.sqrt(1 - share * share);
        vector[direction] += (float) share;
        long id = references.size() + 1L;
        references.add(new Reference(person, id, Embedding.of(MODEL, vector)));
        quality.put(id, 0.8);
        return id;
    }

    void quality(long picture, double value) {
        quality.put(picture, value);
    }

    void mark(Mark mark) {
        marks.add(mark);
    }

    void templates(String model, int count) {
        templates.put(model, count);
    }

    GalleryState state() {
        return new GalleryState(people, references, marks, templates, id -> quality.getOrDefault(id, 0.0));
    }

    HealthReport check() {
        return HealthCheck.of(state(), LINE, share -> true).orElseThrow();
    }
}
