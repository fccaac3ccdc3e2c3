package facedesk.ui.live;

import static org.assertj.core.api.Assertions.assertThat;

import facedesk.matching.Threshold;
import facedesk.ui.MemoryPreferences;
import facedesk.ui.Preset;
import facedesk.ui.TestDesk;
import facedesk.ui.Texts;
import facedesk.ui.fx.Tasks;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThresholdModelTest {
    @TempDir
    private Path folder;

    private final MemoryPreferences preferences = new MemoryPreferences();
    private TestDesk desk;
    private ThresholdModel model;

    @BeforeEach
    void open() {
        desk = new TestDesk(folder, preferences);
        model = new ThresholdModel(desk, new Texts(Locale.GERMAN), new Tasks(Runnable::run, Runnable::run));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void theLiveDecisionFollowsTheSliderAtOnce() {
        model.valueProperty().set(0.55);
        assertThat(desk.live().threshold()).isEqualTo(new Threshold(TestDesk.MODEL, 0.55));
        assertThat(preferences.get("threshold.fr512")).contains("0.55");
    }

    @Test
    void theCostFollowsTheSlider() {
        model.valueProperty().set(0.30);
        double low = model.measuredProperty().get().orElseThrow().falseMatches().value();
        model.valueProperty().set(0.44);
        double high =
                model.measuredProperty().get().orElseThrow().falseMatches().value();
        assertThat(high).isLessThan(low);
        assertThat(model.ownProperty().get()).isEmpty();
    }

    @Test
    void aTypedValueIsReadAsTheLocaleWritesIt() {
        assertThat(model.type("0,47")).isTrue();
        assertThat(model.valueProperty().get()).isEqualTo(0.47);
        assertThat(model.type("zwei")).isFalse();
        assertThat(model.type("1,2")).isFalse();
        assertThat(model.valueProperty().get()).isEqualTo(0.47);
    }

    @Test
    void aGoalFinerThanTheDataIsRefused() {
        assertThat(model.canAim(Preset.THOUSAND)).isTrue();
        assertThat(model.canAim(Preset.HUNDRED_THOUSAND)).isFalse();
    }

    @Test
    void aGoalIsInForceUntilTheThresholdLeavesIt() {
        model.aim(Preset.THOUSAND);
        assertThat(model.goalProperty().get()).contains(Preset.THOUSAND);
        assertThat(model.measuredProperty().get().orElseThrow().falseMatches().value())
                .isLessThanOrEqualTo(1e-3);
        model.valueProperty().set(model.valueProperty().get() - 0.02);
        assertThat(model.goalProperty().get()).isEmpty();
        double before = model.valueProperty().get();
        model.aim(Preset.HUNDRED_THOUSAND);
        assertThat(model.valueProperty().get()).isEqualTo(before);
    }
}
