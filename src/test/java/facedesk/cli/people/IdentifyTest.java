package facedesk.cli.people;

import static facedesk.cli.Terminal.portrait;
import static facedesk.cli.Terminal.sample;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import facedesk.cli.Pictures;
import facedesk.cli.Terminal;
import facedesk.cli.Terminal.Answer;
import facedesk.gallery.store.GalleryStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifyTest {
    @TempDir
    static Path folder;

    private static Terminal terminal;
    private static Path people;

    @BeforeAll
    static void enrol() throws Exception {
        terminal = Terminal.in(folder);
        people = folder.resolve("people");
        terminal.run(
                        "import",
                        "--gallery",
                        people,
                        "--declared-by",
                        "Clerk",
                        "--purpose",
                        "tests",
                        "--retain-until",
                        LocalDate.now().plusYears(1),
                        DemoFolder.in(folder.resolve("pictures")))
                .exits(0);
    }

    @AfterAll
    static void close() {
        terminal.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr512", "mobilefacenet"})
    void whoIsEnrolledIsNamedAndAStrangerIsUnknown(String model) {
        JsonNode answer = identify("--json", "--model", model, portrait("person-a-played"), portrait("stranger-e"))
                .exits(1)
                .json();
        assertThat(Answer.fields(answer)).containsExactly("model", "threshold", "people", "images");
        assertThat(answer.get("model").asText()).isEqualTo(model);
        assertThat(answer.get("people").asInt()).isEqualTo(4);

        JsonNode known = face(answer, 0);
        assertThat(Answer.fields(known))
                .containsExactly(
                        "box", "outcome", "personId", "name", "blocked", "score", "runnerUp", "margin", "quality");
        assertThat(known.get("outcome").asText()).isEqualTo("ACCEPTED");
        assertThat(known.get("name").asText()).isEqualTo("Ann");
        assertThat(known.get("score").asDouble())
                .isGreaterThanOrEqualTo(answer.get("threshold").asDouble())
                .isEqualTo(
                        known.get("runnerUp").asDouble() + known.get("margin").asDouble());

        JsonNode stranger = face(answer, 1);
        assertThat(stranger.get("outcome").asText()).isEqualTo("UNKNOWN");
        assertThat(stranger.get("name").isNull()).isTrue();
        assertThat(stranger.get("personId").isNull()).isTrue();
        assertThat(stranger.get("score").asDouble())
                .isLessThan(answer.get("threshold").asDouble());
    }

    @Test
    void whoeverIsBlockedIsNamedAndCountsAsNobody() {
        block("Ben", true);
        try {
            JsonNode face = face(
                    identify("--json", portrait("person-b-played")).exits(1).json(), 0);
            assertThat(face.get("name").asText()).isEqualTo("Ben");
            assertThat(face.get("blocked").asBoolean()).isTrue();
            assertThat(identify(portrait("person-b-played")).exits(1).out()).contains(": Ben, blocked (score ");
        } finally {
            block("Ben", false);
        }
        assertThat(identify(portrait("person-b-played")).exits(0).out()).contains(": Ben (score ");
    }

    private static void block(String name, boolean blocked) {
        try (GalleryStore gallery = GalleryStore.open(people)) {
            gallery.block(gallery.named(name).get(0).id(), blocked);
        }
    }

    @Test
    void everyFaceOfAPictureHasItsOwnAnswer() {
        List<String> lines = identify(sample(1)).exits(0).out().lines().toList();
        assertThat(lines)
                .hasSize(3)
                .anyMatch(line -> line.startsWith(sample(1) + ": Ann (score "))
                .anyMatch(line -> line.startsWith(sample(1) + ": Ben (score "))
                .anyMatch(line -> line.startsWith(sample(1) + ": unknown (score "));
    }

    @Test
    void theThresholdDecidesAndIsAcceptedItself() {
        Path picture = portrait("person-b-played");
        double score = face(identify("--json", picture).exits(0).json(), 0)
                .get("score")
                .asDouble();
        JsonNode at = identify("--json", "--threshold", score, picture).exits(0).json();
        assertThat(at.get("threshold").asDouble()).isEqualTo(score);
        assertThat(face(at, 0).get("name").asText()).isEqualTo("Ben");
        JsonNode above = identify("--json", "--threshold", Math.nextUp(score), picture)
                .exits(1)
                .json();
        assertThat(face(above, 0).get("outcome").asText()).isEqualTo("UNKNOWN");
        assertThat(face(above, 0).get("name").isNull()).isTrue();
    }

    @Test
    void theFalseMatchRateDecides() {
        Path picture = portrait("person-b-played");
        assertThat(identify("--fmr", "1e-3", picture).exits(0).out()).contains("Ben (score");
        assertThat(identify("--fmr", "1e-5", picture).exits(1).out()).contains("unknown (score");
        assertThat(identify("--fmr", "1e-9", picture).complains(2)).contains("too few");
    }

    @Test
    void whereTwoPeopleAreAboutAsNearNobodyIsNamed() {
        JsonNode answer = identify("--json", "--threshold", "0.25", sample(2)).json();
        JsonNode contested = face(answer, 0);
        assertThat(contested.get("runnerUp").asDouble()).isGreaterThan(0.25);
        assertThat(contested.get("margin").asDouble()).isLessThan(0.05);
        assertThat(contested.get("outcome").asText()).isEqualTo("UNSURE");
        assertThat(contested.get("name").isNull()).isTrue();
    }

    @Test
    void aFolderWithoutAGalleryIsNamedAndStaysWithout() throws Exception {
        Path absent = folder.resolve("absent");
        assertThat(terminal.run("identify", "--gallery", absent, portrait("person-c"))
                        .complains(2))
                .contains("There is no gallery in " + absent);
        assertThat(absent).doesNotExist();
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThat(terminal.run("identify", "--gallery", empty, portrait("person-c"))
                        .complains(2))
                .contains("There is no gallery in " + empty);
        assertThat(empty).isEmptyDirectory();
        Path damaged = Files.createDirectory(folder.resolve("damaged"));
        Files.writeString(damaged.resolve("gallery.mv.db"), "Not a gallery");
        assertThat(terminal.run("identify", "--gallery", damaged, portrait("person-c"))
                        .complains(2))
                .contains("damaged", damaged.toString());
    }

    @Test
    void nobodyIsKnownWhileNobodyIsEnrolled() {
        assertThat(terminal.run("identify", portrait("person-c")).exits(1).out())
                .contains("unknown (the gallery is empty)");
    }

    @Test
    void whatCannotBeIdentifiedIsNamedAndTheRestIsAnswered() throws Exception {
        Path plain = Pictures.plain(folder.resolve("plain.png"));
        Answer answer = identify("--json", plain, portrait("person-c"));
        assertThat(answer.complains(2)).contains("No face", "plain.png");
        assertThat(face(answer.json(), 1).get("name").asText()).isEqualTo("Cid");
        assertThat(identify(folder.resolve("absent.jpg")).complains(2)).contains("absent.jpg does not exist");
        assertThat(identify("--model", "nobody", portrait("person-c")).complains(2))
                .contains("There is no network \"nobody\"");
        assertThat(identify("--threshold", "1.5", portrait("person-c")).complains(2))
                .contains("from -1 to 1");
    }

    private static JsonNode face(JsonNode answer, int image) {
        return answer.get("images").get(image).get("faces").get(0);
    }

    private static Answer identify(Object... more) {
        List<Object> line = new ArrayList<>(List.of("identify", "--gallery", people));
        line.addAll(List.of(more));
        return terminal.run(line.toArray());
    }
}
