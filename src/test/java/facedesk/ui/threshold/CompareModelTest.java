package facedesk.ui.threshold;

import static org.assertj.core.api.Assertions.assertThat;

import facedesk.evaluation.ErrorCounts;
import facedesk.evaluation.pairs.Fusion;
import facedesk.plot.rates.RateSet;
import facedesk.ui.ManualTasks;
import facedesk.ui.TestModels;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two ways of scoring on the same pairs. */
class CompareModelTest {
    private static final CompareChoice NOTHING = new CompareChoice.Nothing();
    private static final CompareChoice MEAN = new CompareChoice.Templates(Fusion.MEAN);
    private static final CompareChoice FIRST = new CompareChoice.Templates(Fusion.FIRST);

    @TempDir
    private Path folder;

    private final ManualTasks later = new ManualTasks();
    private LabBench bench;
    private CompareModel model;

    @BeforeEach
    void open() {
        bench = new LabBench(folder, later.tasks());
        model = new CompareModel(bench.view, bench.texts, later.tasks(), bench.notices);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void whatCanBeComparedDependsOnTheData() {
        assertThat(model.choices()).containsExactly(NOTHING);
        bench.lab.showCalibration();
        assertThat(model.choices()).containsExactly(NOTHING);
        bench.enrolAlike(2);
        showGallery();
        assertThat(model.choices())
                .containsExactly(NOTHING, new CompareChoice.Network(TestModels.SECOND.id()), MEAN, FIRST);
    }

    @ParameterizedTest
    @EnumSource(
            value = Fusion.class,
            names = {"MEAN", "FIRST"})
    void theSecondLineLiesWhereItIsAsSafe(Fusion fusion) {
        bench.enrolAlike(12);
        showGallery();
        compare(new CompareChoice.Templates(fusion));
        List<RateSet> both = bench.sets.setsProperty().get();
        assertThat(both).hasSize(2);
        ErrorCounts first = both.get(0).counts();
        ErrorCounts second = both.get(1).counts();
        assertThat(second.genuine()).isEqualTo(first.genuine());
        assertThat(second.impostor()).isEqualTo(first.impostor());
        for (double threshold = -1; threshold <= 1; threshold += 0.05) {
            double line = both.get(1).line().applyAsDouble(threshold);
            double rate = first.fmr(threshold).value();
            assertThat(second.fmr(line).value()).isLessThanOrEqualTo(rate);
            assertThat(line == -1 || second.fmr(line - 0.001).value() > rate).isTrue();
        }
    }

    @Test
    void averagesAreJudgedAtTheStrictestGoalThatTheDataSupport() {
        bench.enrolAlike(12);
        showGallery();
        compare(MEAN);
        assertThat(model.busyProperty().get()).isFalse();
        assertThat(model.verdictProperty().get())
                .isEqualTo(
                        "With one false accept in 100: nearest picture of each person refuses 100.0 % (36 of 36; 95 %:"
                                + " 90.3–100.0 %); average of each person's pictures refuses 66.7 % (24 of 36; 95 %: 49.0–81.4 %)."
                                + " The difference may be chance: 95 % by person, 0.00 to 66.67 percentage points.");
    }

    @Test
    void fewerThanSixtyImpostorsAreNoJudgementButAreDrawn() {
        bench.enrolAlike(2);
        showGallery();
        compare(FIRST);
        assertThat(model.verdictProperty().get()).startsWith("These data are too few to judge");
        assertThat(bench.sets.setsProperty().get())
                .extracting(RateSet::name)
                .containsExactly("nearest picture of each person", "one picture of each person");
    }

    @Test
    void comparingEndsWithTheChoiceOfNothing() {
        bench.enrolAlike(2);
        showGallery();
        compare(MEAN);
        model.choose(NOTHING);
        assertThat(bench.sets.setsProperty().get()).hasSize(1);
        assertThat(model.verdictProperty().get()).isEmpty();
    }

    @Test
    void whatIsNoLongerAskedForIsNotShown() {
        bench.enrolAlike(2);
        showGallery();
        model.choose(MEAN);
        assertThat(model.busyProperty().get()).isTrue();
        model.choose(NOTHING);
        assertThat(model.busyProperty().get()).isFalse();
        later.work();
        assertThat(bench.sets.setsProperty().get()).hasSize(1);
    }

    @Test
    void aComparisonThatFailsIsANotice() {
        bench.enrolAlike(2);
        showGallery();
        bench.desk.gallery().close();
        compare(new CompareChoice.Network(TestModels.SECOND.id()));
        assertThat(bench.notices.said()).containsExactly("The scores could not be computed.");
        assertThat(model.busyProperty().get()).isFalse();
        assertThat(bench.sets.setsProperty().get()).hasSize(1);
    }

    private void compare(CompareChoice choice) {
        model.choose(choice);
        later.work();
    }

    private void showGallery() {
        bench.lab.showGallery();
        later.work();
    }
}
