package facedesk.ui.threshold;

import static org.assertj.core.api.Assertions.assertThat;

import facedesk.evaluation.bootstrap.PersonBootstrap;
import facedesk.plot.rates.RateSet;
import facedesk.ui.ManualTasks;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is plotted, and when the bands are drawn by person. */
class LabSetsTest {
    @TempDir
    private Path folder;

    private final ManualTasks later = new ManualTasks();
    private LabBench bench;
    private LabSets sets;

    @BeforeEach
    void open() {
        bench = new LabBench(folder, later.tasks());
        sets = bench.sets;
        bench.enrolAlike(12);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void withoutDataNothingIsPlotted() {
        assertThat(sets.setsProperty().get()).isEmpty();
        assertThat(sets.roundsProperty().get()).isEmpty();
    }

    @Test
    void bandsAreThoseOfComparisonsUntilPeopleAreAskedFor() {
        showGallery();
        RateSet plain = only();
        assertThat(sets.roundsProperty().get()).isEmpty();

        sets.byPersonProperty().set(true);
        assertThat(sets.drawingProperty().get()).isTrue();
        assertThat(only()).isEqualTo(plain);
        later.work();

        assertThat(sets.drawingProperty().get()).isFalse();
        var rounds = sets.roundsProperty().get().orElseThrow();
        assertThat(rounds.people()).isEqualTo(12);
        assertThat(rounds.rounds()).isEqualTo(PersonBootstrap.ROUNDS);
        int place = nearest(plain.curve().thresholds(), 0.6);
        var byPerson = rounds.fnmr(plain.curve().thresholds()[place]).orElseThrow();
        assertThat(only().fnmrBand().low()[place]).isEqualTo(byPerson.low());
        assertThat(only().fnmrBand().high()[place]).isEqualTo(byPerson.high());
        assertThat(only().fnmrBand().high()).isNotEqualTo(plain.fnmrBand().high());
    }

    @Test
    void bandsGoWhenTheyAreNoLongerWantedEvenWhileTheyAreDrawn() {
        showGallery();
        RateSet plain = only();
        sets.byPersonProperty().set(true);
        sets.byPersonProperty().set(false);
        assertThat(sets.drawingProperty().get()).isFalse();
        later.work();
        assertThat(sets.roundsProperty().get()).isEmpty();
        assertThat(only()).isEqualTo(plain);
    }

    @Test
    void newDataTakeOldBandsAwayAndGetTheirOwn() {
        showGallery();
        sets.byPersonProperty().set(true);
        later.work();
        bench.lab.showCalibration();
        assertThat(sets.roundsProperty().get()).isEmpty();
        assertThat(sets.drawingProperty().get()).isFalse();

        bench.enrolAlike(2);
        showGallery();
        assertThat(sets.roundsProperty().get().orElseThrow().people()).isEqualTo(14);
    }

    @Test
    void twoWaysReplaceTheDataAloneUntilThereAreOthers() {
        showGallery();
        List<RateSet> two = List.of(only().named("one"), only().named("other"));
        sets.comparedProperty().set(Optional.of(two));
        assertThat(sets.setsProperty().get()).isEqualTo(two);
        bench.lab.showCalibration();
        assertThat(only())
                .isEqualTo(bench.lab.dataProperty().get().orElseThrow().set());
    }

    private void showGallery() {
        bench.lab.showGallery();
        later.work();
    }

    private RateSet only() {
        assertThat(sets.setsProperty().get()).hasSize(1);
        return sets.setsProperty().get().get(0);
    }

    private static int nearest(double[] thresholds, double wanted) {
        int best = 0;
        for (int i = 0; i < thresholds.length; i++) {
            best = Math.abs(thresholds[i] - wanted) < Math.abs(thresholds[best] - wanted) ? i : best;
        }
        return best;
    }
}
