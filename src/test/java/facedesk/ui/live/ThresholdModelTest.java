package facedesk.ui.live;

import static org.assertj.core.api.Assertions.assertThat;

import facedesk.detection.Chip;
import facedesk.embedding.Embedding;
import facedesk.gallery.NewPerson;
import facedesk.gallery.NewPicture;
import facedesk.matching.Threshold;
import facedesk.matching.ThresholdRule;
import facedesk.ui.MemoryPreferences;
import facedesk.ui.Preset;
import facedesk.ui.TestDesk;
import facedesk.ui.Texts;
import facedesk.ui.fx.Tasks;
import java.nio.file.Path;
import java.util.List;
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
        assertThat(preferences.get("threshold.identification.fr512")).contains("0.55");
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
    void itsMeaningForASearchFollowsSliderAndGallery() {
        assertThat(model.strangersProperty().get()).startsWith("Niemand ist erfasst");
        model.valueProperty().set(0.30);
        desk.gallery().enroll(NewPerson.named("Ann", false), List.of());
        assertThat(model.strangersProperty().get()).startsWith("Niemand ist erfasst");
        desk.gallery().enroll(NewPerson.named("Bob", false), List.of(picture()));
        assertThat(model.strangersProperty().get()).startsWith("Bei 1 erfassten Person mit 1 Bild bek");
        String loose = model.strangersProperty().get();
        model.valueProperty().set(0.44);
        assertThat(model.strangersProperty().get()).isNotEqualTo(loose);
        assertThat(model.strangersDetailProperty().get()).contains("bei 100.000 Vergleichen");
    }

    @Test
    void aGoalChosenElsewhereMovesTheSliderAndIsNotTakenForAMoveOfIt() {
        desk.threshold().choose(new ThresholdRule.FalsePositiveRate(0.01));
        assertThat(model.valueProperty().get())
                .isEqualTo(desk.threshold().current().value());
        assertThat(desk.threshold().line().rule()).isEqualTo(new ThresholdRule.FalsePositiveRate(0.01));
        model.aim(Preset.THOUSAND);
        assertThat(desk.threshold().line().rule()).isEqualTo(new ThresholdRule.FalseMatchRate(1.0 / 1000));
        model.aim(Preset.HUNDRED_THOUSAND);
        assertThat(desk.threshold().line().rule()).isEqualTo(new ThresholdRule.FalseMatchRate(1.0 / 1000));
    }

    private static NewPicture picture() {
        float[] vector = new float[512];
        vector[3] = 1;
        return new NewPicture(
                Chip.ofBgr(new byte[Chip.BYTES]),
                new byte[] {1},
                0.8,
                "photo",
                List.of(Embedding.of(TestDesk.MODEL, vector)));
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
