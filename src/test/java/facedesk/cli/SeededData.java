package facedesk.cli;

import facedesk.detection.Chip;
import facedesk.embedding.Embedding;
import facedesk.evaluation.FacePair;
import facedesk.evaluation.ScoredPair;
import facedesk.evaluation.report.ScoresCsv;
import facedesk.gallery.Gallery;
import facedesk.gallery.NewPerson;
import facedesk.gallery.NewPicture;
import facedesk.gallery.store.GalleryStore;
import facedesk.matching.Reference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/** Scores and galleries from a seed, for commands that need no picture. */
public final class SeededData {
    private SeededData() {}

    /** A file of seeded scores: pictures of people {@code p0}, {@code p1}, ... */
    public static Path scores(Path file, int people, int genuine, int impostor) throws Exception {
        Random random = new Random(5);
        List<ScoredPair> pairs = new ArrayList<>();
        for (int i = 0; i < genuine; i++) {
            int person = i % people;
            pairs.add(pair(
                    picture(person, 0), picture(person, 1 + i / people), true, 0.5 + 0.15 * random.nextGaussian()));
        }
        for (int i = 0; i < impostor; i++) {
            int person = random.nextInt(people);
            int other = (person + 1 + random.nextInt(people - 1)) % people;
            pairs.add(pair(picture(person, i), picture(other, i), false, 0.1 + 0.15 * random.nextGaussian()));
        }
        ScoresCsv.write(file, pairs);
        return file;
    }

    private static String picture(int person, int number) {
        return "p" + person + "/" + number + ".jpg";
    }

    private static ScoredPair pair(String first, String second, boolean same, double score) {
        return new ScoredPair(new FacePair(first, second, same), Optional.of((float) Math.max(-1, Math.min(1, score))));
    }

    /** Enrols people whose templates are given, one picture for each template id. */
    public static void enroll(Path folder, List<Reference> templates) {
        Map<Long, Map<Long, List<Embedding>>> people = new TreeMap<>();
        for (Reference template : templates) {
            people.computeIfAbsent(template.personId(), id -> new TreeMap<>())
                    .computeIfAbsent(template.templateId(), id -> new ArrayList<>())
                    .add(template.embedding());
        }
        try (Gallery gallery = GalleryStore.open(folder)) {
            people.forEach((id, pictures) -> gallery.enroll(
                    NewPerson.named("Person " + id, false),
                    pictures.entrySet().stream()
                            .map(picture -> picture(picture.getKey(), picture.getValue()))
                            .toList()));
        }
    }

    private static NewPicture picture(long seed, List<Embedding> embeddings) {
        byte[] pixels = new byte[Chip.BYTES];
        new Random(seed).nextBytes(pixels);
        return new NewPicture(Chip.ofBgr(pixels), new byte[] {1}, 0.8, "seeded", embeddings);
    }
}
