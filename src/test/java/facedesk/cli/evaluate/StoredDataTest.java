package facedesk.cli.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import facedesk.SharedData;
import facedesk.cli.SeededData;
import facedesk.cli.Terminal;
import facedesk.cli.Terminal.Answer;
import facedesk.embedding.ModelStore;
import facedesk.evaluation.pairs.Galleries;
import facedesk.evaluation.report.CalibrationFile;
import facedesk.matching.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoredDataTest {
    private static final String MODEL = ModelStore.DEFAULT_MODEL;

    @TempDir
    private Path folder;

    private Terminal program;

    @BeforeEach
    void open() {
        program = Terminal.in(folder);
    }

    @AfterEach
    void close() {
        program.close();
    }

    private Path out() {
        return folder.resolve("out");
    }

    private Answer evaluate(Object... options) {
        return program.run(Stream.concat(Stream.of("evaluate", "--out", out(), "--json"), Arrays.stream(options))
                .toArray());
    }

    @Test
    void savedScoresAreJudgedWithoutPictures() throws Exception {
        Path scores = SeededData.scores(folder.resolve("scores.csv"), 50, 400, 4000);
        JsonNode json = evaluate("--scores", scores, "--by-person-bootstrap", 200, "--seed", 9)
                .json();
        JsonNode list = json.at("/lists/0");
        assertThat(list.at("/pairs/genuine").asInt()).isEqualTo(400);
        assertThat(list.at("/pairs/rocArea").asDouble()).isBetween(0.9, 1.0);
        assertThat(list.at("/byPerson/rounds").asInt()).isEqualTo(200);
        assertThat(list.at("/byPerson/seed").asInt()).isEqualTo(9);
        assertThat(list.at("/byPerson/people").asInt()).isEqualTo(50);
        double eer = list.at("/pairs/equalErrorRate/rate").asDouble();
        assertThat(eer)
                .isBetween(
                        list.at("/byPerson/equalErrorRate/low95").asDouble(),
                        list.at("/byPerson/equalErrorRate/high95").asDouble());
        assertThat(new ObjectMapper()
                        .readTree(out().resolve("report.json").toFile())
                        .path("byPerson"))
                .isEqualTo(list.path("byPerson"));
    }

    @Test
    void scoresWrittenAreTheScoresRead() throws Exception {
        Path scores = SeededData.scores(folder.resolve("scores.csv"), 20, 40, 400);
        assertThat(evaluate("--scores", scores).exit()).isZero();
        assertThat(out().resolve("scores.csv")).hasSameTextualContentAs(scores);
    }

    @Test
    void aGallerysTemplatesAreComparedWithEachOther() throws Exception {
        Path gallery = folder.resolve("people");
        SeededData.enroll(gallery, Galleries.of(MODEL, 3, 40, 4, 1));
        JsonNode json = evaluate("--gallery", gallery, "--calibrate", "--data-set", "seeded people")
                .json();
        assertThat(json.path("templates").asInt()).isEqualTo(160);
        assertThat(json.at("/allPairs/genuine").asInt()).isEqualTo(240);
        assertThat(json.at("/allPairs/impostor").asInt()).isEqualTo(160 * 159 / 2 - 240);
        assertThat(json.at("/identification/people").asInt()).isEqualTo(40);
        assertThat(json.at("/identification/fnirAtFpir/notEnoughData/needed").asInt())
                .isEqualTo(1000);
        assertThat(CalibrationFile.read(out().resolve("calibration.json")).dataSet())
                .isEqualTo("seeded people");
    }

    @Test
    void twoNetworksAreComparedOnThePicturesBothKnow() throws Exception {
        Path gallery = folder.resolve("people");
        List<Reference> templates = new ArrayList<>(Galleries.of(MODEL, 3, 40, 4, 1.3));
        // The other network, which strays less, has not embedded the last two pictures yet.
        templates.addAll(Galleries.of("mobilefacenet", 4, 40, 4, 1).subList(0, 158));
        SeededData.enroll(gallery, templates);
        JsonNode json = evaluate("--gallery", gallery, "--compare", "mobilefacenet", "--by-person-bootstrap", 100)
                .json();
        assertThat(json.at("/allPairs/genuine").asInt()).isEqualTo(240);
        assertThat(json.at("/comparison/genuine").asInt()).isEqualTo(39 * 6 + 1);
        assertThat(json.at("/comparison/model").asText()).isEqualTo("mobilefacenet");
        assertThat(json.at("/comparison/fnmrAtFmr/0/fnmrDifference").asDouble()).isPositive();
    }

    @Test
    void peopleReadSentencesWithCounts() throws Exception {
        Path scores = SeededData.scores(folder.resolve("scores.csv"), 50, 400, 4000);
        Answer answer = program.run("evaluate", "--out", out(), "--scores", scores, "--by-person-bootstrap", 100);
        assertThat(answer.out())
                .contains("400 genuine, 4000 impostor, 0 lost; EER")
                .contains("drawing 50 people 100 times (seed 1)")
                .contains("FMR 1e-04: too few comparisons to tell");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--scores scores.csv --gallery .",
                "--scores scores.csv --pairs scores.csv",
                "--scores scores.csv --protocol all",
                "--scores scores.csv --protocol lfw10",
                "--scores scores.csv --protocol other",
                "--scores scores.csv --compare mobilefacenet",
                "--scores scores.csv --by-person-bootstrap 3",
                "--scores scores.csv --compare fr512 --model fr512",
                "--gallery . --protocol pairs",
                "--gallery . --calibrate --install",
                "--gallery nowhere",
                "--images .",
                "--images nowhere --protocol all",
                "--scores nowhere.csv"
            })
    void whatDoesNotFitIsRefusedWithASentence(String options) throws Exception {
        SeededData.scores(folder.resolve("scores.csv"), 10, 20, 40);
        List<Object> words = new ArrayList<>();
        for (String word : options.isEmpty() ? new String[0] : options.split(" ")) {
            boolean place = word.equals(".") || word.endsWith(".csv") || word.equals("nowhere");
            words.add(place ? folder.resolve(word) : word);
        }
        assertThat(evaluate(words.toArray()).complains(2)).endsWith(".");
    }

    @Test
    void aListWithoutFoldsIsNotCrossValidated() throws Exception {
        Path images = SharedData.require("data/lfw-dev/images");
        Path list = SharedData.require("data/lfw-dev/pairsDevTest.txt");
        Answer answer = evaluate("--images", images, "--pairs", list, "--protocol", "lfw10");
        assertThat(answer.complains(2)).contains("has no folds");
        assertThat(Files.exists(out().resolve("report.json"))).isFalse();
    }
}
