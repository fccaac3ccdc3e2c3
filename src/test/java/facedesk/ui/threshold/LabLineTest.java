package facedesk.ui.threshold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import facedesk.evaluation.Goal;
import facedesk.matching.Measure;
import facedesk.matching.Mode;
import facedesk.matching.ThresholdRule;
import facedesk.ui.ManualTasks;
import facedesk.ui.MemoryPreferences;
import facedesk.ui.ScoreData;
import facedesk.ui.TestDesk;
import facedesk.ui.Texts;
import facedesk.ui.fx.Tasks;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Locale;
import java.util.Queue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The line is the program's own threshold, of one mode at a time. */
class LabLineTest {
    @TempDir
    private Path folder;

    private LabBench bench;
    private LabLine line;

    @BeforeEach
    void open() {
        bench = new LabBench(folder, ManualTasks.atOnce());
        line = bench.line;
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void aMoveIsInForceForTheModeChosenOnly() {
        double verification = verification();
        line.valueProperty().set(0.61);
        assertThat(identification()).isEqualTo(0.61);
        assertThat(verification()).isEqualTo(verification);

        line.modeProperty().set(Mode.VERIFICATION);
        assertThat(line.valueProperty().get()).isEqualTo(verification);
        line.valueProperty().set(0.37);
        assertThat(identification()).isEqualTo(0.61);
        assertThat(verification()).isEqualTo(0.37);
    }

    @Test
    void whatIsMovedElsewhereIsFollowed() {
        bench.desk.threshold().set(0.55);
        assertThat(line.valueProperty().get()).isEqualTo(0.55);
        bench.desk.verificationThreshold().set(0.33);
        assertThat(line.valueProperty().get()).isEqualTo(0.55);
    }

    @Test
    void whatArrivesLateIsNotTakenForAMove() {
        Queue<Runnable> late = new ArrayDeque<>();
        LabLine slow = new LabLine(bench.desk, bench.texts, new Tasks(Runnable::run, late::add));
        slow.valueProperty().set(0.5);
        slow.valueProperty().set(0.6);
        bench.desk.threshold().choose(new ThresholdRule.FalseMatchRate(1e-3));
        double inForce = identification();
        while (!late.isEmpty()) {
            late.remove().run();
            assertThat(bench.desk.threshold().line().rule()).isEqualTo(new ThresholdRule.FalseMatchRate(1e-3));
        }
        assertThat(slow.valueProperty().get()).isEqualTo(inForce);
    }

    @Test
    void typedValuesAreTakenInTheMeasureShown() {
        assertThat(line.type(" 0.725 ")).isTrue();
        assertThat(identification()).isEqualTo(0.725);
        line.measureProperty().set(Measure.EUCLIDEAN);
        assertThat(line.text()).isEqualTo("0.742");
        assertThat(line.type("1.2")).isTrue();
        assertThat(identification()).isCloseTo(0.28, within(1e-12));
        assertThat(line.type("2")).isTrue();
        assertThat(identification()).isEqualTo(-1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "0.5x", "1.001", "-1.5", "NaN", "∞"})
    void impossibleCosinesAreRefused(String typed) {
        double before = identification();
        assertThat(line.type(typed)).isFalse();
        assertThat(identification()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.1", "2.01", "far"})
    void impossibleDistancesAreRefused(String typed) {
        line.measureProperty().set(Measure.EUCLIDEAN);
        double before = identification();
        assertThat(line.type(typed)).isFalse();
        assertThat(identification()).isEqualTo(before);
    }

    @Test
    void whatIsWrittenAlreadyMovesNothing() {
        line.valueProperty().set(0.41237);
        assertThat(line.type(line.text())).isTrue();
        assertThat(identification()).isEqualTo(0.41237);
    }

    @Test
    void germansWriteACommaForTheDecimals() {
        try (TestDesk desk = new TestDesk(folder.resolve("german"), new MemoryPreferences())) {
            LabLine german = new LabLine(desk, new Texts(Locale.GERMAN), ManualTasks.atOnce());
            assertThat(german.type("0,512")).isTrue();
            assertThat(desk.threshold().current().value()).isEqualTo(0.512);
            assertThat(german.text()).isEqualTo("0,512");
        }
    }

    @Test
    void aGoalForFalseMatchesIsKeptAsARuleByTheCalibration() {
        line.aim(new Goal.Fmr(0.05), calibration());
        assertThat(bench.desk.threshold().line().rule()).isEqualTo(new ThresholdRule.FalseMatchRate(0.05));
        assertThat(line.valueProperty().get()).isEqualTo(identification());
        assertThat(line.answerProperty().get())
                .startsWith("The line now lies at " + line.text() + ". On these data that means false accepts 4.9 %");
    }

    @Test
    void anotherGoalMovesTheLine() {
        line.aim(new Goal.Fnmr(0.05), calibration());
        assertThat(line.valueProperty().get()).isCloseTo(0.33, within(0.001));
        assertThat(bench.desk.threshold().line().rule()).isInstanceOf(ThresholdRule.Score.class);
        assertThat(line.answerProperty().get()).endsWith("false rejects 5.0 %.");
    }

    @Test
    void aGoalThatIsTooMuchForTheDataIsRefusedWithHowMuchItTakes() {
        bench.enrolApart(12);
        double before = identification();
        line.aim(new Goal.Fmr(1e-3), gallery());
        assertThat(line.answerProperty().get())
                .isEqualTo("These data cannot support false accepts of at most 1 in 1,000: that takes 3,000 impostor"
                        + " comparisons, and there are 594. About 15 more people with as many pictures each would do.");
        line.aim(new Goal.Fnmr(0.01), gallery());
        assertThat(line.answerProperty().get())
                .isEqualTo(
                        "These data cannot support false rejects of at most 1.0 %: that takes 300 genuine comparisons,"
                                + " and there are 36. About 5 more pictures of each person would do.");
        assertThat(identification()).isEqualTo(before);
    }

    @Test
    void whereNoErrorIsMadeErrorsCannotBeEqual() {
        bench.enrolApart(12);
        line.aim(new Goal.EqualError(), gallery());
        assertThat(line.answerProperty().get())
                .startsWith("On these data no threshold from 0.0")
                .contains("to 0.500");
    }

    @Test
    void anAnswerEndsWithTheNextMoveModeOrMeasure() {
        line.aim(new Goal.Fnmr(0.05), calibration());
        line.valueProperty().set(0.5);
        assertThat(line.answerProperty().get()).isEmpty();
        line.aim(new Goal.Fnmr(0.05), calibration());
        line.modeProperty().set(Mode.VERIFICATION);
        assertThat(line.answerProperty().get()).isEmpty();
        line.aim(new Goal.Fnmr(0.05), calibration());
        line.measureProperty().set(Measure.EUCLIDEAN);
        assertThat(line.answerProperty().get()).isEmpty();
    }

    private double identification() {
        return bench.desk.threshold().current().value();
    }

    private double verification() {
        return bench.desk.verificationThreshold().current().value();
    }

    private ScoreData calibration() {
        bench.lab.showCalibration();
        return bench.lab.dataProperty().get().orElseThrow();
    }

    private ScoreData gallery() {
        bench.lab.showGallery();
        return bench.lab.dataProperty().get().orElseThrow();
    }
}
