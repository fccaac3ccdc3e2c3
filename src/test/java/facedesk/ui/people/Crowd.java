package facedesk.ui.people;

import facedesk.detection.Chip;
import facedesk.embedding.Embedding;
import facedesk.gallery.Gallery;
import facedesk.gallery.NewPerson;
import facedesk.gallery.NewPicture;
import facedesk.gallery.Person;
import facedesk.gallery.PersonFacts;
import facedesk.gallery.Recognition;
import facedesk.gallery.consent.Consent;
import facedesk.image.Frame;
import facedesk.image.ImageEncoder;
import facedesk.image.ImageFiles;
import facedesk.image.Scaling;
import facedesk.matching.Measure;
import facedesk.matching.Mode;
import facedesk.matching.Outcome;
import facedesk.matching.Threshold;
import facedesk.ui.TestDesk;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Random;

/** People for the People screen: real thumbnails of the demo pictures, chips and templates made from a seed. */
final class Crowd {
    static final Instant NOW = Instant.parse("2026-05-01T12:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 5, 1);

    private static final String[] NAMES = {"Ann", "Ben", "Cleo", "Dan", "Eva", "Finn", "Zoë", "Jürgen"};
    private static final String[] GROUPS = {"", "Lab", "Office", "Visitors"};
    private static final int DIMENSION = 512;

    private final Random random = new Random(1);
    private final List<byte[]> faces = new ArrayList<>();

    Crowd() throws Exception {
        for (String file : List.of(
                "person-a-enrolled",
                "person-a-played",
                "person-b-enrolled",
                "person-b-played",
                "person-c",
                "person-d",
                "stranger-e",
                "stranger-f")) {
            Frame photo = ImageFiles.read(Path.of("assets/demo", file + ".jpg"));
            int size = Math.min(photo.width(), photo.height());
            faces.add(ImageEncoder.jpeg(Scaling.crop(photo, (photo.width() - size) / 2, 0, size, size, 160, 160), 88));
        }
    }

    /** Enrols so many people; every fourth has declared consent, every fifth none, some end soon or have ended. */
    void enroll(Gallery gallery, int people, int pictures) {
        for (int i = 0; i < people; i++) {
            String name = NAMES[i % NAMES.length] + " " + (i + 1);
            PersonFacts facts = new PersonFacts(
                    name, i % 2 == 0 ? "E-" + i : "", GROUPS[i % GROUPS.length], i % 7 == 0 ? "Keeps the keys." : "");
            Optional<Consent> consent = i % 5 == 4
                    ? Optional.empty()
                    : Optional.of(consent(
                            name,
                            i % 4 == 3 ? Consent.Kind.DECLARED : Consent.Kind.SIGNED,
                            TODAY.plusDays(i % 11 == 1 ? 12 : i % 13 == 2 ? -3 : 300)));
            Person person = gallery.enroll(new NewPerson(facts, false, consent), pictures(i, pictures));
            if (i % 17 == 2) {
                gallery.block(person.id(), true);
            }
        }
    }

    static Consent consent(String name, Consent.Kind kind, LocalDate until) {
        return new Consent(kind, "1", "en", "I agree.", "Recognition at the door", name, NOW, until);
    }

    /** Pictures of one person: near to each other and far from everybody else's. */
    List<NewPicture> pictures(int person, int count) {
        List<NewPicture> pictures = new ArrayList<>();
        float[] centre = vector(new Random(person), 1);
        for (int i = 0; i < count; i++) {
            float[] vector = vector(random, 0.6f);
            for (int k = 0; k < DIMENSION; k++) {
                vector[k] += centre[k];
            }
            pictures.add(picture(person + i, vector, 0.55 + 0.1 * (i % 4), i == 0 ? "STRAIGHT" : "LEFT"));
        }
        return pictures;
    }

    NewPicture picture(int face, float[] vector, double quality, String look) {
        byte[] chip = new byte[Chip.BYTES];
        random.nextBytes(chip);
        return new NewPicture(
                Chip.ofBgr(chip),
                faces.get(face % faces.size()),
                quality,
                "photo-" + face + ".jpg",
                look,
                quality < 0.6,
                List.of(Embedding.of(TestDesk.MODEL, vector)));
    }

    static float[] vector(Random random, float size) {
        float[] vector = new float[DIMENSION];
        for (int k = 0; k < DIMENSION; k++) {
            vector[k] = size * (float) random.nextGaussian();
        }
        return vector;
    }

    /** A recognition of a person by a picture, so long ago. */
    static Recognition seen(long person, long picture, Instant when, Outcome outcome, double score) {
        return new Recognition(
                when,
                Mode.IDENTIFICATION,
                new Threshold(TestDesk.MODEL, 0.41),
                Measure.COSINE,
                person,
                OptionalLong.of(picture),
                score,
                OptionalDouble.of(0.1),
                outcome,
                200,
                0.8);
    }
}
