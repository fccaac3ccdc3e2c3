package facedesk.cli.evaluate;

import static facedesk.cli.Terminal.portrait;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import facedesk.cli.ModelsCopy;
import facedesk.cli.Pictures;
import facedesk.cli.Terminal;
import facedesk.cli.Terminal.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateTest {
    @TempDir
    static Path folder;

    private static Path images;
    private static Path pairs;

    /** Two people with two pictures each, and a picture without a face. */
    @BeforeAll
    static void writeImages() throws Exception {
        images = folder.resolve("images");
        add("ann", "person-a-enrolled");
        add("ann", "person-a-played");
        add("ben", "person-b-enrolled");
        add("ben", "person-b-played");
        Pictures.plain(Files.createDirectories(images.resolve("nobody")).resolve("plain.png"));
        pairs = Files.writeString(
                folder.resolve("pairs.csv"),
                """
                ann/person-a-enrolled.jpg,ann/person-a-played.jpg,1
                ann/person-a-enrolled.jpg,nobody/plain.png,1
                ben/person-b-enrolled.jpg,ann/person-a-played.jpg,0
                """);
    }

    private static void add(String person, String picture) throws IOException {
        Path own = Files.createDirectories(images.resolve(person));
        Files.copy(portrait(picture), own.resolve(picture + ".jpg"));
    }

    @Test
    void scoresAndReportAreWrittenAndALostPictureHasNoScore() throws IOException {
        Path out = folder.resolve("out");
        JsonNode summary =
                evaluate("--json", "--pairs", pairs, "--out", out).exits(0).json();
        assertThat(Answer.fields(summary))
                .containsExactly(
                        "model", "dataSet", "lists", "pictures", "wallSeconds", "detectionAndEmbeddingSeconds");
        assertThat(summary.get("dataSet").asText()).isEqualTo("images");
        assertThat(summary.get("pictures").asInt()).isEqualTo(4);

        List<String> scores = Files.readAllLines(out.resolve("scores.csv"));
        assertThat(scores).hasSize(4);
        assertThat(scores.get(0)).isEqualTo("first,second,same,score");
        assertThat(scores.get(1)).matches(".*person-a-enrolled.*person-a-played.*,1,0\\.[67]\\d+");
        assertThat(scores.get(2)).matches(".*person-a-enrolled.*plain.*,1,");
        assertThat(scores.get(3)).matches(".*person-b-enrolled.*person-a-played.*,0,-?0\\.[01]\\d+");

        JsonNode report = new ObjectMapper().readTree(out.resolve("report.json").toFile());
        JsonNode counts = report.get("pairs");
        assertThat(counts.get("genuine").asInt()).isEqualTo(1);
        assertThat(counts.get("impostor").asInt()).isEqualTo(1);
        assertThat(counts.get("lostGenuine").asInt()).isEqualTo(1);
        assertThat(report.get("failureToAcquirePictures").get("errors").asInt()).isEqualTo(1);
        assertThat(report.get("failureToAcquirePictures").get("comparisons").asInt())
                .isEqualTo(4);
        assertThat(counts.get("fnmrAtFmr").get(0).has("notEnoughData")).isTrue();
        assertThat(summary.get("lists").get(0).get("pairs")).isEqualTo(counts);
    }

    @Test
    void listsOfTheSameNameDoNotOverwriteEachOther() throws IOException {
        Path other = Files.createDirectories(folder.resolve("other")).resolve("pairs.txt");
        Files.writeString(other, "ben/person-b-enrolled.jpg,ben/person-b-played.jpg,1\n");
        Path out = folder.resolve("two");
        String text = evaluate("--pairs", pairs, "--pairs", other, "--out", out)
                .exits(0)
                .out();
        assertThat(text).contains("pairs.csv", "pairs.txt", "  accuracy ", "no face in 1 of 4 pictures");
        assertThat(out.resolve("pairs/scores.csv")).content().contains("person-a-played");
        assertThat(out.resolve("pairs-2/scores.csv")).content().doesNotContain("person-a-played");
        assertThat(out.resolve("summary.json")).exists();
    }

    @Test
    void aCalibrationIsInstalledWhereTheNetworkIsIntact() throws Exception {
        Path home = ModelsCopy.in(folder.resolve("home"));
        Path out = folder.resolve("calibrated");
        try (Terminal terminal = Terminal.in(folder, home)) {
            List<Object> line = new ArrayList<>(List.of("evaluate", "--json", "--images", images, "--out", out));
            line.addAll(List.of("--model", "mobilefacenet", "--calibrate", "--install", "--data-set", "four"));
            JsonNode summary = terminal.run(line.toArray()).exits(0).json();
            assertThat(summary.get("allPairs").get("genuine").asInt()).isEqualTo(2);
            assertThat(summary.get("allPairs").get("impostor").asInt()).isEqualTo(4);
            assertThat(home.resolve("models/mobilefacenet/calibration.json"))
                    .hasSameTextualContentAs(out.resolve("calibration.json"));
            terminal.run("models", "verify").exits(0);
            assertThat(terminal.run("verify", "--model", "mobilefacenet", portrait("person-c"), portrait("person-d"))
                            .complains(2))
                    .contains("counts 4 comparisons of different people, too few");

            ModelsCopy.alter(home, "mobilefacenet/LICENSE.txt");
            assertThat(terminal.run(line.toArray()).complains(2)).contains("mobilefacenet has been altered");
        }
    }

    @Test
    void choosingPicturesAndRefusingPoorOnesAreMeasured() throws Exception {
        Path many = folder.resolve("many");
        for (String person : List.of("a", "b")) {
            Path own = Files.createDirectories(many.resolve(person));
            for (int i = 0; i < 2; i++) {
                Files.copy(portrait("person-" + person + "-enrolled"), own.resolve(i + "-enrolled.jpg"));
                Files.copy(portrait("person-" + person + "-played"), own.resolve(i + "-played.jpg"));
            }
        }
        Path out = folder.resolve("questions");
        JsonNode summary;
        try (Terminal terminal = Terminal.in(folder)) {
            List<Object> line = new ArrayList<>(List.of("evaluate", "--json", "--images", many, "--out", out));
            line.addAll(List.of("--model", "mobilefacenet", "--enrolled", "2,1,1", "--discard", "--language", "en"));
            summary = terminal.run(line.toArray()).exits(0).json();
        }
        JsonNode enrolled = summary.get("enrolled");
        assertThat(enrolled.get("people").asInt()).isEqualTo(2);
        assertThat(enrolled.get("probes").asInt()).isEqualTo(8);
        assertThat(enrolled.get("results")).hasSize(4);
        assertThat(enrolled.get("results").get(0).get("enrolled").asInt()).isEqualTo(1);
        assertThat(enrolled.get("results")
                        .get(0)
                        .get("rankOneMisses")
                        .get("errors")
                        .asInt())
                .isZero();
        assertThat(summary.has("discard")).isTrue();
        assertThat(summary.has("allPairs")).isTrue();
        assertThat(out.resolve("plots/discard.svg")).content().contains("12");
        assertThat(out.resolve("plots/discard.png")).exists();
    }

    @Test
    void questionsAboutPicturesTakePicturesAndEnoughOfThem() throws IOException {
        Path out = folder.resolve("none");
        assertThat(evaluate("--out", out, "--enrolled", "0").complains(2)).contains("Between 1 and 20");
        assertThat(evaluate("--out", out, "--enrolled", "1").complains(2)).contains("four pictures or more");
    }

    @Test
    void whatCannotBeMeasuredIsNamed() throws IOException {
        Path out = folder.resolve("none");
        assertThat(evaluate("--out", out).complains(2)).contains("nothing to measure");
        assertThat(evaluate("--out", out, "--pairs", pairs, "--install").complains(2))
                .contains("--calibrate");
        assertThat(evaluate("--out", out, "--pairs", pairs, "--threads", 0).complains(2))
                .contains("from 1 to 64");
        assertThat(evaluate("--out", out, "--pairs", folder.resolve("absent.csv"))
                        .complains(2))
                .contains("There is no file", "absent.csv");
        Path nonsense = Files.writeString(folder.resolve("nonsense.csv"), "one word");
        assertThat(evaluate("--out", out, "--pairs", nonsense).complains(2)).contains("Line 1 of", "nonsense.csv");
        Path stale = Files.writeString(folder.resolve("stale.csv"), "ann/absent.jpg,ben/person-b-played.jpg,0\n");
        assertThat(evaluate("--out", out, "--pairs", stale).complains(2)).contains("absent.jpg does not exist");
        assertThat(evaluate("--out", pairs.resolve("below"), "--pairs", pairs).complains(2))
                .contains("cannot be made");
        assertThat(evaluate("--out", out, "--pairs", pairs, "--model", "nobody").complains(2))
                .contains("There is no network");
        try (Terminal terminal = Terminal.in(folder)) {
            assertThat(terminal.run("evaluate", "--images", folder.resolve("absent"), "--out", out, "--pairs", pairs)
                            .complains(2))
                    .contains("The folder", "does not exist");
        }
    }

    private static Answer evaluate(Object... more) {
        List<Object> line = new ArrayList<>(List.of("evaluate", "--images", images));
        line.addAll(List.of(more));
        try (Terminal terminal = Terminal.in(folder)) {
            return terminal.run(line.toArray());
        }
    }
}
