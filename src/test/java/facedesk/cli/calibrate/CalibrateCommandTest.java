package facedesk.cli.calibrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import facedesk.cli.CommandLineCase;
import facedesk.cli.CommandLineCase.Answer;
import facedesk.embedding.ModelStore;
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

class CalibrateCommandTest {
    private static final String MODEL = ModelStore.DEFAULT_MODEL;

    @TempDir
    private Path folder;

    private CommandLineCase program;

    @BeforeEach
    void open() {
        program = new CommandLineCase(folder);
    }

    @AfterEach
    void close() {
        program.close();
    }

    private Optional<ThresholdRule> kept(Mode mode) {
        return program.parts().chosenRule(mode, MODEL);
    }

    @Test
    void theThresholdForAGoalIsKept() throws Exception {
        Path scores = CommandLineCase.scores(folder.resolve("scores.csv"), 50, 400, 4000);
        Answer answer = program.run("calibrate", "--scores", scores, "--goal", "fmr=0.01", "--json");
        assertThat(answer.exit()).isZero();
        JsonNode json = answer.json();
        assertThat(json.path("keptFor")).extracting(JsonNode::asText).containsExactly("verification", "identification");
        assertThat(json.at("/fmr/rate").asDouble()).isLessThanOrEqualTo(0.01);
        assertThat(json.at("/fmr/comparisons").asInt()).isEqualTo(4000);
        double threshold = json.path("threshold").asDouble();
        assertThat(json.path("distance").asDouble()).isCloseTo(Math.sqrt(2 - 2 * threshold), within(1e-9));
        program.restart();
        assertThat(kept(Mode.VERIFICATION)).contains(new ThresholdRule.Score(threshold));
        assertThat(kept(Mode.IDENTIFICATION)).contains(new ThresholdRule.Score(threshold));
    }

    @Test
    void otherGoalsHaveOtherThresholds() throws Exception {
        Path scores = CommandLineCase.scores(folder.resolve("scores.csv"), 50, 400, 4000);
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
        program.enroll(gallery, Galleries.of(MODEL, 3, 20, 2, 1));
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
        program.enroll(gallery, Galleries.of(MODEL, 3, 20, 2, 1));
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
        assertThat(answer.json().path("threshold").asDouble())
                .isEqualTo(program.parts()
                        .calibration(MODEL)
                        .orElseThrow()
                        .thresholdFor(1e-4)
                        .threshold()
                        .orElseThrow()
                        .value());
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
        Answer answer = program.run("calibrate", "--goal", goal);
        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.err()).contains("A goal reads");
    }

    @Test
    void foldersThatAreNotThereAreNamed() {
        Answer answer = program.run("calibrate", "--gallery", folder.resolve("nowhere"), "--goal", "eer");
        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.err()).contains("nowhere").contains("does not exist");
    }
}
