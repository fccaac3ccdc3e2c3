package facedesk.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import facedesk.detection.Chip;
import facedesk.embedding.Embedding;
import facedesk.gallery.NewPerson;
import facedesk.gallery.NewPicture;
import facedesk.matching.ThresholdRule;
import facedesk.matching.ThresholdRule.FalseMatchRate;
import facedesk.matching.ThresholdRule.FalsePositiveRate;
import facedesk.ui.MemoryPreferences;
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

class ThresholdsModelTest {
    @TempDir
    private Path folder;

    private TestDesk desk;
    private ThresholdsModel model;

    @BeforeEach
    void open() {
        desk = new TestDesk(folder, new MemoryPreferences());
        model = new ThresholdsModel(desk, new Texts(Locale.ENGLISH), new Tasks(Runnable::run, Runnable::run));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void theTwoLinesAreChosenApart() {
        model.verification().chosenProperty().set(new FalseMatchRate(1e-3));
        assertThat(desk.verificationThreshold().line().rule()).isEqualTo(new FalseMatchRate(1e-3));
        assertThat(desk.threshold().line().rule()).isEqualTo(new FalseMatchRate(1e-4));

        model.identification().chosenProperty().set(new FalsePositiveRate(0.01));
        assertThat(desk.live().threshold()).isEqualTo(desk.threshold().current());
        assertThat(desk.verificationThreshold().line().rule()).isEqualTo(new FalseMatchRate(1e-3));
    }

    @Test
    void aLineDrawnByHandElsewhereIsShownAmongTheChoices() {
        desk.threshold().set(0.44);
        ThresholdRule byHand = new ThresholdRule.Score(0.44);
        assertThat(model.identification().choices()).first().isEqualTo(byHand);
        assertThat(model.identification().chosenProperty().get()).isEqualTo(byHand);
        assertThat(model.name(byHand)).isEqualTo("At the score 0.440, chosen by hand");
        assertThat(model.identification().meaningProperty().get()).startsWith("The threshold is 0.440 now.");

        model.identification().chosenProperty().set(new FalsePositiveRate(0.01));
        assertThat(model.identification().choices()).doesNotContain(byHand);
        assertThat(model.identification().chosenProperty().get()).isEqualTo(new FalsePositiveRate(0.01));
    }

    @Test
    void theGoalOfTheSearchFollowsEveryEnrolment() {
        model.identification().chosenProperty().set(new FalsePositiveRate(0.5));
        double before = desk.threshold().current().value();
        for (int i = 0; i < 20; i++) {
            desk.gallery().enroll(NewPerson.named("Person " + i, false), List.of(picture(i)));
        }
        assertThat(desk.threshold().current().value()).isGreaterThan(before);
        assertThat(desk.live().threshold()).isEqualTo(desk.threshold().current());
        assertThat(model.identification().meaningProperty().get())
                .contains("With 20 people enrolled in 20 pictures")
                .endsWith("at most 1 stranger in 2.");
    }

    @Test
    void whatTheDataCannotShowIsSaidToBeSo() {
        model.verification().chosenProperty().set(new FalseMatchRate(1e-5));
        assertThat(model.verification().meaningProperty().get()).contains("too few comparisons");
    }

    private static NewPicture picture(int number) {
        byte[] pixels = new byte[Chip.BYTES];
        pixels[0] = (byte) number;
        float[] vector = new float[512];
        vector[number] = 1;
        return new NewPicture(
                Chip.ofBgr(pixels), new byte[] {1}, 0.8, "photo", List.of(Embedding.of(TestDesk.MODEL, vector)));
    }
}
