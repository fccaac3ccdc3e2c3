package facedesk.ui.threshold;

import static org.assertj.core.api.Assertions.assertThat;

import facedesk.matching.Measure;
import facedesk.ui.ManualTasks;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Five steps, in the figures of 12 people. */
class TourModelTest {
    @TempDir
    private Path folder;

    private LabBench bench;
    private TourModel tour;

    @BeforeEach
    void open() {
        bench = new LabBench(folder, ManualTasks.atOnce());
        bench.enrolApart(12);
        bench.line.valueProperty().set(0.6);
        tour = new TourModel(bench.view, bench.texts);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void eachStepHasItsPlotAndTheFiguresOfTheData() {
        bench.lab.showGallery();
        bench.view.kind().set(PlotKind.ROC);
        step("Genuine", PlotKind.HISTOGRAM, "There are 36 here, and half of them score 0.77 or more.");
        step("Impostor", PlotKind.HISTOGRAM, "There are 594 here; half of them score no more than 0.00.");
        step("The threshold", PlotKind.HISTOGRAM, "The line lies at 0.600.");
        step("The trade-off", PlotKind.RATES, "At 0.600 false accepts are at most 0.51 % and false rejects 33.3 %.");
        step("The operating point", PlotKind.DET, "The mark is yours, at 0.600.");
        tour.next();
        assertThat(tour.stepProperty().get()).isZero();
        assertThat(tour.titleProperty().get()).isEmpty();
        assertThat(tour.textProperty().get()).isEmpty();
        assertThat(bench.view.kind().get()).isEqualTo(PlotKind.DET);
    }

    private void step(String title, PlotKind kind, String figures) {
        tour.next();
        assertThat(tour.titleProperty().get()).startsWith(title + ":");
        assertThat(tour.textProperty().get()).contains(figures);
        assertThat(bench.view.kind().get()).isEqualTo(kind);
    }

    @Test
    void theTextFollowsTheLineAndTheMeasure() {
        bench.lab.showGallery();
        tour.stepProperty().set(4);
        bench.line.valueProperty().set(0.9);
        assertThat(tour.textProperty().get()).contains("At 0.900").contains("false rejects 66.7 %");
        bench.line.measureProperty().set(Measure.EUCLIDEAN);
        assertThat(tour.textProperty().get()).contains("At 0.447");
    }

    @Test
    void thereIsNoWayBackBeforeTheFirstStepAndAnEndAtAny() {
        bench.lab.showGallery();
        tour.next();
        tour.back();
        assertThat(tour.stepProperty().get()).isEqualTo(1);
        tour.next();
        tour.back();
        assertThat(tour.stepProperty().get()).isEqualTo(1);
        tour.end();
        assertThat(tour.stepProperty().get()).isZero();
    }

    @Test
    void withoutDataItSaysSo() {
        tour.next();
        assertThat(tour.textProperty().get()).isEqualTo("There is nothing to explain it on: choose data first.");
        bench.lab.showCalibration();
        assertThat(tour.textProperty().get()).contains("There are 3,000 here");
    }
}
