package facedesk.cli.calibrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import facedesk.app.AppContext;
import facedesk.app.AppFolders;
import facedesk.cli.SeededData;
import facedesk.cli.Terminal;
import facedesk.cli.Terminal.Answer;
import facedesk.embedding.ModelStore;
import facedesk.evaluation.Calibration;
import facedesk.evaluation.pairs.Galleries;
import facedesk.matching.Mode;
import facedesk.matching.ThresholdRule;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalibrateTest {
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

    /** What the program knows when it is started anew. */
    private AppContext nextStart() {
        program.close();
        return AppContext.open(
                new AppFolders(Path.of("").toAbsolutePath(), folder.resolve("data"), folder.resolve("config")));
    }

    private Optional<ThresholdRule> kept(Mode mode) {
        try (AppContext next = nextStart()) {
            return next.chosenRule(mode, MODEL);
        }
    }

    @Test
    void theThresholdForAGoalIsKept() throws Exception {
        Path scores = SeededData.scores(folder.resolve("scores.csv"), 50, 400, 4000);
        Answer answer = program.run("calibrate", "--scores", scores, "--goal", "fmr=0.01", "--json");
        assertThat(answer.exit()).isZero();
        JsonNode json = answer.json();
        assertThat(json.path("keptFor")).extracting(JsonNode::asText).containsExactly("verification", "identification");
        assertThat(json.at("/fmr/rate").asDouble()).isLessThanOrEqualTo(0.01);
        assertThat(json.at("/fmr/comparisons").asInt()).isEqualTo(4000);
        double threshold = json.path("threshold").asDouble();
        assertThat(json.path("distance").asDouble()).isCloseTo(Math.sqrt(2 - 2 * threshold), within(1e-9));
        assertThat(kept(Mode.VERIFICATION)).contains(new ThresholdRule.Score(threshold));
        assertThat(kept(Mode.IDENTIFICATION)).contains(new ThresholdRule.Score(threshold));
    }

    @Test
    void otherGoalsHaveOtherThresholds() throws Exception {
        Path scores = SeededData.scores(folder.resolve("scores.csv"), 50, 400, 4000);
        double low = program.run("calibrate", "--scores", scores, "--goal", "FNMR=0.02", "--json")
                .json()
                .path("threshold")
                .asDouble();
        double equal = program.run("calibrate", "--scores", scores, "--goal", "eer", "--json")
                .json()
                .path("threshold")
                .asDouble();
        double high = program.run("calibrate", "--scores", scores, "--goal", "fpir=0.1@40", "--json")
                .json()
                .path("threshold")
                .asDouble();
        assertThat(low).isLessThan(equal);
        assertThat(equal).isLessThan(high);
        assertThat(kept(Mode.VERIFICATION)).contains(new ThresholdRule.Score(equal));
        assertThat(kept(Mode.IDENTIFICATION)).contains(new ThresholdRule.Score(high));
    }

    @Test
    void whatTheDataCannotSupportIsNotKept() {
        Path gallery = folder.resolve("people");
        SeededData.enroll(gallery, Galleries.of(MODEL, 3, 20, 2, 1));
        Answer answer = program.run("calibrate", "--gallery", gallery, "--goal", "fmr=1e-4");
        assertThat(answer.exit()).isEqualTo(1);
        // 20 people with 2 pictures each: 190 * 4; it takes 30,000, which 123 people give.
        assertThat(answer.out())
                .contains("760 comparisons of different people are too few, it takes 30000")
                .contains("103 more people");
        assertThat(kept(Mode.VERIFICATION)).isEmpty();
    }

    @Test
    void whatItWouldTakeIsToldToMachinesToo() throws Exception {
        Path gallery = folder.resolve("people");
        SeededData.enroll(gallery, Galleries.of(MODEL, 3, 20, 2, 1));
        JsonNode json = program.run("calibrate", "--gallery", gallery, "--goal", "fnmr=0.01", "--json")
                .json();
        assertThat(json.path("keptFor")).isEmpty();
        assertThat(json.at("/notEnoughData/genuineComparisons").asInt()).isEqualTo(20);
        assertThat(json.at("/notEnoughData/needed").asInt()).isEqualTo(300);
        assertThat(json.at("/moreData/people").asInt()).isEqualTo(280);
    }

    @Test
    void withoutDataTheShippedCalibrationAnswers() throws Exception {
        Answer answer = program.run("calibrate", "--goal", "fmr=1e-4", "--json");
        assertThat(answer.exit()).isZero();
        try (AppContext next = nextStart()) {
            Calibration shipped = next.calibration(MODEL).orElseThrow();
            assertThat(answer.json().path("threshold").asDouble())
                    .isEqualTo(
                            shipped.thresholdFor(1e-4).threshold().orElseThrow().value());
        }
    }

    @Test
    void aThresholdMayBeForOneModeAlone() {
        Answer answer = program.run("calibrate", "--goal", "fmr=1e-3", "--for", "verification");
        assertThat(answer.exit()).isZero();
        assertThat(kept(Mode.VERIFICATION)).isPresent();
        assertThat(kept(Mode.IDENTIFICATION)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fmr=2", "fmr", "nothing", "fpir=0.1@0"})
    void whatIsNoGoalIsAskedForAgain(String goal) {
        assertThat(program.run("calibrate", "--goal", goal).complains(2)).contains("A goal reads");
    }

    @Test
    void foldersThatAreNotThereAreNamed() {
        Path nowhere = folder.resolve("nowhere");
        assertThat(program.run("calibrate", "--gallery", nowhere, "--goal", "eer")
                        .complains(2))
                .contains("nowhere")
                .contains("does not exist");
    }
}
