package facedesk.ui;

import facedesk.detection.Chip;
import facedesk.embedding.Embedding;
import facedesk.gallery.Gallery;
import facedesk.gallery.NewPerson;
import facedesk.gallery.NewPicture;
import facedesk.gallery.Person;
import facedesk.gallery.sighting.NewSighting;
import facedesk.gallery.sighting.Sighting;
import facedesk.image.Frame;
import facedesk.image.ImageEncoder;
import facedesk.image.ImageFiles;
import facedesk.image.Scaling;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Made-up people and unknown faces whose likeness a test chooses: everybody has a direction of their own, and a face that is
 * somebody's by so much leans towards theirs.
 */
public final class QueueBench {
    private static final int DIMENSION = 512;

    /** Faces lean away from the people in directions that no person has. */
    private static final int FIRST_FREE = 256;

    private final Gallery gallery;
    private final List<byte[]> thumbnails = new ArrayList<>();
    private int pictures;

    public QueueBench(Gallery gallery) throws Exception {
        this.gallery = gallery;
        for (String name : List.of("person-a-played", "person-b-played", "person-c", "stranger-e")) {
            Path file = Path.of("assets/demo/" + name + ".jpg");
            Frame photo = ImageFiles.read(file);
            int side = Math.min(photo.width(), photo.height());
            thumbnails.add(ImageEncoder.jpeg(Scaling.crop(photo, 0, 0, side, side, 160, 160), 88));
        }
    }

    /** Shows these instead. */
    public void use(List<byte[]> others) {
        thumbnails.clear();
        thumbnails.addAll(others);
    }

    /** Enrols somebody with one picture in their direction. */
    public Person person(String name, int direction) {
        return gallery.enroll(NewPerson.named(name, false), List.of(picture(vector(direction, 1, 0), 0.8)));
    }

    /** A picture with that template. */
    public NewPicture picture(float[] vector, double quality) {
        return new NewPicture(chip(), thumbnail(), quality, "photo.jpg", List.of(Embedding.of(TestDesk.MODEL, vector)));
    }

    /**
     * Adds faces to the queue that are alike.
     *
     * @param direction of the person they lean towards
     * @param score with that person's picture
     * @param stranger number of the stranger they show, 0..255: faces of one are alike
     * @return their ids
     */
    public Set<Long> faces(int count, int direction, double score, int stranger) {
        Set<Long> ids = new HashSet<>();
        for (int i = 0; i < count; i++) {
            ids.add(face(vector(direction, score, FIRST_FREE + stranger)));
        }
        return ids;
    }

    private long face(float[] vector) {
        Instant now = Instant.now().minusSeconds(100_000 - pictures);
        Set<Long> before = ids();
        gallery.sightings()
                .add(List.of(new NewSighting(chip(), thumbnail(), 0.7, false, now, now.plus(Duration.ofDays(7)))));
        Set<Long> added = ids();
        added.removeAll(before);
        long id = added.iterator().next();
        Map<Long, Embedding> template = new HashMap<>();
        template.put(id, Embedding.of(TestDesk.MODEL, vector));
        gallery.sightings().addTemplates(template);
        return id;
    }

    private Set<Long> ids() {
        return new HashSet<>(gallery.sightings().all(Instant.now()).stream()
                .map(Sighting::id)
                .toList());
    }

    /** Length one: so much in a direction, the rest in another. */
    public static float[] vector(int direction, double score, int rest) {
        float[] vector = new float[DIMENSION];
        vector[rest] = (float) Math.sqrt(1 - score * score);
        vector[direction] = (float) score;
        return vector;
    }

    private byte[] thumbnail() {
        return thumbnails.get(pictures % thumbnails.size());
    }

    private Chip chip() {
        byte[] pixels = new byte[Chip.BYTES];
        pictures++;
        pixels[1] = (byte) pictures;
        pixels[2] = (byte) (pictures >> 8);
        return Chip.ofBgr(pixels);
    }
}
