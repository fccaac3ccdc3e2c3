package facedesk.ui.verify;

import static org.assertj.core.api.Assertions.assertThat;

import facedesk.matching.ThresholdRule;
import facedesk.ui.MemoryPreferences;
import facedesk.ui.TestDesk;
import facedesk.ui.Texts;
import facedesk.ui.fx.Tasks;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineModelTest {
    @TempDir
    private Path folder;

    private TestDesk desk;
    private LineModel model;

    @BeforeEach
    void open() {
        desk = new TestDesk(folder, new MemoryPreferences());
        model = new LineModel(desk, new Texts(Locale.GERMAN), new Tasks(Runnable::run, Runnable::run));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aTypedScoreMovesTheLineOfVerificationAlone() {
        double search = desk.threshold().current().value();
        assertThat(model.type("0,52")).isTrue();
        assertThat(desk.verificationThreshold().line().rule()).isEqualTo(new ThresholdRule.Score(0.52));
        assertThat(model.thresholdProperty().get())
                .isEqualTo(desk.verificationThreshold().current());
        assertThat(desk.threshold().current().value()).isEqualTo(search);
        assertThat(model.type("0.52x")).isFalse();
        assertThat(model.type("1,5")).isFalse();
        assertThat(desk.verificationThreshold().current().value()).isEqualTo(0.52);
    }

    @Test
    void typingWhatHoldsAlreadyKeepsTheGoal() {
        model.aim(1e-3);
        String shown =
                new Texts(Locale.GERMAN).number(model.thresholdProperty().get().value(), 3);
        assertThat(model.type(shown)).isTrue();
        assertThat(desk.verificationThreshold().line().rule()).isEqualTo(new ThresholdRule.FalseMatchRate(1e-3));
    }

    @Test
    void theCostFollowsTheLineAndAGoalBeyondTheDataIsNotOffered() {
        model.type("0,3");
        double loose = model.costProperty().get().orElseThrow().falseMatches().value();
        model.type("0,44");
        assertThat(model.costProperty().get().orElseThrow().falseMatches().value())
                .isLessThan(loose);
        assertThat(model.canAim(1e-4)).isTrue();
        assertThat(model.canAim(1e-5)).isFalse();
    }
}
