package facedesk.cli.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import facedesk.cli.Terminal;
import facedesk.cli.Terminal.Answer;
import facedesk.detection.Chip;
import facedesk.embedding.Embedding;
import facedesk.gallery.Gallery;
import facedesk.gallery.NewPerson;
import facedesk.gallery.NewPicture;
import facedesk.gallery.store.GalleryStore;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** At the real command line, on galleries with made-up templates. */
class HealthTest {
    @TempDir
    private Path folder;

    private Terminal terminal;
    private int pictures;

    @BeforeEach
    void open() {
        terminal = Terminal.in(folder);
    }

    @AfterEach
    void close() {
        terminal.close();
    }

    private NewPicture picture(String model, int direction, double share) {
        float[] vector = new float[512];
        vector[direction] = (float) share;
        vector[100 + pictures] = (float) Math.sqrt(1 - share * share);
        byte[] pixels = new byte[Chip.BYTES];
        pixels[0] = (byte) ++pictures;
        return new NewPicture(Chip.ofBgr(pixels), new byte[] {1}, 0.8, "photo", List.of(Embedding.of(model, vector)));
    }

    private void enroll(String name, int direction, double... shares) {
        try (Gallery gallery = GalleryStore.open(folder.resolve("people"))) {
            List<NewPicture> all = new ArrayList<>();
            for (double share : shares) {
                all.add(picture("fr512", direction, share));
            }
            gallery.enroll(NewPerson.named(name, false), all);
        }
    }

    private Answer health(Object... more) {
        List<Object> words = new ArrayList<>(List.of("health", "--gallery", folder.resolve("people")));
        words.addAll(List.of(more));
        return terminal.run(words.toArray());
    }

    @Test
    void aHealthyGalleryHasNothingToMend() {
        enroll("Ann", 0, 0.85, 0.85, 0.85);
        enroll("Ben", 1, 0.85, 0.85, 0.85);
        Answer answer = health("--threshold", "0.5").exits(0);
        assertThat(answer.out())
                .contains("2 people, 6 pictures, threshold 0.500")
                .contains("Nothing to mend.");
    }

    @Test
    void whatIsWrongIsListedByKindWithNames() {
        enroll("Ann", 0, 0.85, 0.85, 0.85);
        enroll("Twin of Ann", 0, 0.85, 0.85, 0.85);
        enroll("Ben", 1, 0.99, 0.99);
        Answer answer = health("--threshold", "0.5").exits(1);
        assertThat(answer.out().lines())
                .contains(
                        "Look-alikes: 1",
                        "  Ann, Twin of Ann: score 0.723",
                        "Too few pictures: 1",
                        "  Ben: 2",
                        "Pictures that add nothing: 1");
    }

    @Test
    void aMachineReadsTheSame() {
        enroll("Ann", 0, 0.99, 0.99, 0.8);
        try (Gallery gallery = GalleryStore.open(folder.resolve("people"))) {
            gallery.addPictures(gallery.named("Ann").get(0).id(), List.of(picture("older", 1, 1)));
        }
        JsonNode answer = health("--threshold", "0.5", "--json").exits(1).json();
        assertThat(Answer.fields(answer)).containsExactly("model", "threshold", "people", "pictures", "findings");
        JsonNode twin = answer.get("findings").get(0);
        assertThat(Answer.fields(twin)).containsExactly("kind", "personIds", "names", "pictureIds", "score");
        assertThat(twin.get("kind").asText()).isEqualTo("NEAR_IDENTICAL");
        assertThat(twin.get("names").get(0).asText()).isEqualTo("Ann");
        assertThat(twin.get("pictureIds")).hasSize(2);
        JsonNode old = answer.get("findings").get(1);
        assertThat(old.get("kind").asText()).isEqualTo("OLD_TEMPLATES");
        assertThat(old.get("model").asText()).isEqualTo("older");
        assertThat(old.get("count").asInt()).isEqualTo(1);
    }

    @Test
    void aFolderWithoutAGalleryIsNamed() {
        assertThat(health().complains(2)).contains("There is no gallery in");
    }
}
