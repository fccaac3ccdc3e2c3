package facedesk.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import facedesk.embedding.EmbeddingException;
import facedesk.ui.ManualTasks;
import facedesk.ui.MemoryPreferences;
import facedesk.ui.RecordedNotices;
import facedesk.ui.TestDesk;
import facedesk.ui.TestModels;
import facedesk.ui.Texts;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsModelTest {
    @TempDir
    private Path folder;

    private final MemoryPreferences preferences = new MemoryPreferences();
    private final RecordedNotices notices = new RecordedNotices();
    private final ManualTasks work = new ManualTasks();
    private TestDesk desk;
    private SettingsModel model;

    @BeforeEach
    void open() {
        desk = new TestDesk(folder, preferences);
        model = new SettingsModel(desk, preferences, work.tasks(), new Texts(Locale.ENGLISH), notices);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void anotherNetworkTakesOver() {
        model.use(TestModels.SECOND);
        assertThat(model.busyProperty().get()).isTrue();
        work.work();
        assertThat(model.busyProperty().get()).isFalse();
        assertThat(model.networkProperty().get()).isEqualTo(TestModels.SECOND);
        assertThat(model.progressProperty().get()).isEqualTo(0.25);
        assertThat(notices.said()).isEmpty();
    }

    @Test
    void theNetworkInUseIsNotLoadedAgain() {
        model.use(TestModels.FIRST);
        assertThat(model.busyProperty().get()).isFalse();
    }

    @Test
    void aChangeThatIsGivenUpLeavesTheOldNetwork() {
        model.networkProperty().set(TestModels.SECOND);
        model.use(TestModels.SECOND);
        model.cancel();
        work.work();
        assertThat(desk.models().current()).isEqualTo(TestModels.FIRST);
        assertThat(model.networkProperty().get()).isEqualTo(TestModels.FIRST);
    }

    @Test
    void aNetworkThatCannotBeLoadedIsSaidAndTheOldOneStays() {
        desk.models().fail();
        model.use(TestModels.SECOND);
        work.work();
        assertThat(notices.said()).containsExactly("The network could not be changed; the one before stays in use.");
        assertThat(notices.causes()).singleElement().isInstanceOf(EmbeddingException.class);
        assertThat(model.networkProperty().get()).isEqualTo(TestModels.FIRST);
        assertThat(model.busyProperty().get()).isFalse();
    }

    @Test
    void whatIsKnownOfANetworkIsSaidWithCountsAndIntervals() {
        String about = model.about(TestModels.FIRST);
        assertThat(about)
                .startsWith("A test's network.")
                .contains("512 components; licence MIT")
                .contains("Measured on a test's numbers, with 100,000 comparisons of different people.")
                .containsPattern(
                        "At 1 false accept in 1,000, \\d+\\.\\d % of people are recognised \\([\\d,]+ of 3,000; 95 %: [\\d.]+–[\\d.]+ %\\)\\.")
                .as("too few comparisons to claim it")
                .doesNotContain("in 100,000,");
    }

    @Test
    void ofANetworkThatWasNotMeasuredNoFigureIsGiven() {
        assertThat(model.about(TestModels.SECOND))
                .endsWith("No accuracy figures are kept with this network.")
                .doesNotContain("%");
    }

    @Test
    void aLanguageIsRememberedForTheNextStart() {
        assertThat(model.language()).isEqualTo("system");
        model.setLanguage("system");
        assertThat(notices.said()).isEmpty();
        model.setLanguage("de");
        assertThat(model.language()).isEqualTo("de");
        assertThat(notices.said()).containsExactly("The language changes at the next start.");
        preferences.put("language", "xx");
        assertThat(model.language()).as("one there is no bundle for").isEqualTo("system");
    }

    @Test
    void theMirrorAndTheSourceAreRememberedAndForgotten() {
        assertThat(model.isMirrored()).isTrue();
        model.setMirrored(false);
        assertThat(model.isMirrored()).isFalse();
        preferences.put("source", "demo:");
        model.forgetSource();
        assertThat(preferences.get("source")).isEmpty();
        assertThat(notices.said()).containsExactly("The next start takes the first camera.");
        assertThat(model.folder()).isEqualTo(folder);
    }
}
