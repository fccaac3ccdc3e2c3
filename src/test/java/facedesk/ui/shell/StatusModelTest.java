package facedesk.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import facedesk.gallery.NewPerson;
import facedesk.recognition.PipelineState;
import facedesk.recognition.PipelineState.Phase;
import facedesk.ui.ManualTasks;
import facedesk.ui.MemoryPreferences;
import facedesk.ui.Preset;
import facedesk.ui.TestDesk;
import facedesk.ui.TestModels;
import facedesk.ui.Texts;
import facedesk.ui.fx.Progress;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatusModelTest {
    private static final Progress UNWATCHED = new Progress() {
        @Override
        public void report(long done, long total, String what) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    @TempDir
    private Path folder;

    private TestDesk desk;
    private StatusModel model;

    @BeforeEach
    void open() {
        desk = new TestDesk(folder, new MemoryPreferences());
        model = new StatusModel(desk, new Texts(Locale.ENGLISH), ManualTasks.atOnce());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void ratesAreShownOnlyWhileItRuns() {
        assertThat(model.stateProperty().get()).isEqualTo("stopped");
        assertThat(model.rateProperty().get()).isEqualTo("– fps");
        assertThat(model.latencyProperty().get()).isEqualTo("– ms");
        desk.live().become(new PipelineState(Phase.RUNNING));
        assertThat(model.phaseProperty().get()).isEqualTo(Phase.RUNNING);
        assertThat(model.rateProperty().get()).isEqualTo("30 fps");
        assertThat(model.latencyProperty().get()).isEqualTo("41 ms");
        desk.live().become(new PipelineState(Phase.WAITING));
        assertThat(model.stateProperty().get()).isEqualTo("waiting for the camera");
        assertThat(model.rateProperty().get()).isEqualTo("– fps");
    }

    @Test
    void everyPhaseHasItsWord() {
        Texts german = new Texts(Locale.GERMAN);
        StatusModel inGerman = new StatusModel(desk, german, ManualTasks.atOnce());
        for (Phase phase : Phase.values()) {
            desk.live().become(new PipelineState(phase));
            assertThat(model.stateProperty().get()).as(phase.name()).isNotBlank();
            assertThat(inGerman.stateProperty().get())
                    .as(phase.name())
                    .isNotEqualTo(model.stateProperty().get());
        }
    }

    @Test
    void aGoalIsCalledByItsNameAndAnyOtherLineByWhatItWasMeasuredToCost() {
        double goal = Preset.THOUSAND
                .threshold(TestDesk.MODEL, desk.thresholdCosts())
                .orElseThrow()
                .value();
        desk.threshold().set(goal);
        assertThat(model.thresholdProperty().get()).endsWith("(goal 1 in 1,000)");
        desk.threshold().set(goal - 0.01);
        assertThat(model.thresholdProperty().get())
                .matches("threshold 0\\.\\d{3} \\(1 in \\d+\\)")
                .doesNotContain("goal");
    }

    @Test
    void withoutErrorsOrCalibrationNoRateIsClaimed() {
        desk.threshold().set(0.9);
        assertThat(model.thresholdProperty().get()).isEqualTo("threshold 0.900");
        desk.threshold().useModel("second");
        assertThat(model.thresholdProperty().get()).isEqualTo("threshold 1.000");
    }

    @Test
    void peopleAndNetworkFollow() throws Exception {
        assertThat(model.peopleProperty().get()).isEqualTo("nobody enrolled");
        desk.gallery().enroll(NewPerson.named("Ann", false), List.of());
        assertThat(model.peopleProperty().get()).isEqualTo("1 person");
        assertThat(model.modelProperty().get()).isEqualTo("model fr512");
        desk.models().use(TestModels.SECOND.id(), UNWATCHED);
        assertThat(model.modelProperty().get()).isEqualTo("model second");
    }
}
