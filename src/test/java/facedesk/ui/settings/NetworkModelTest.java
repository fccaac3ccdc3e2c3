package facedesk.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import facedesk.embedding.EmbeddingException;
import facedesk.matching.ThresholdRule;
import facedesk.ui.ManualTasks;
import facedesk.ui.MemoryPreferences;
import facedesk.ui.NetworkChange;
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

class NetworkModelTest {
    @TempDir
    private Path folder;

    private final MemoryPreferences preferences = new MemoryPreferences();
    private final RecordedNotices notices = new RecordedNotices();
    private final ManualTasks work = new ManualTasks();
    private final Texts texts = new Texts(Locale.ENGLISH);
    private TestDesk desk;
    private NetworkChange change;
    private NetworkModel model;

    @BeforeEach
    void open() {
        desk = new TestDesk(folder, preferences);
        begin();
    }

    /** As at a start of the program. */
    private void begin() {
        change = new NetworkChange(desk.models(), preferences, work.tasks(), texts, notices, () -> 0);
        model = new NetworkModel(
                desk, change, new ThresholdsModel(desk, texts, work.tasks()), work.tasks(), texts, notices);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void lookingAtAnotherNetworkChangesNothingAndSaysWhatItWould() {
        desk.models().miss(3);
        model.lookedProperty().set(TestModels.SECOND);
        work.work();
        NetworkModel.Plan plan = model.planProperty().get();
        assertThat(plan).isNotNull();
        assertThat(plan.title()).isEqualTo("Change from fr512 to second?");
        assertThat(plan.work())
                .startsWith(
                        "3 pictures are embedded by second in the background; until then everything works with fr512.")
                .contains("Names, consents and history stay");
        assertThat(plan.search())
                .matches("Live and search: the threshold moves from 0\\.\\d+ to 1\\.000\\. .*10,000.*");
        assertThat(plan.keep()).contains("4 templates of fr512");
        assertThat(desk.models().current()).isEqualTo(TestModels.FIRST);

        model.leave();
        work.work();
        assertThat(model.planProperty().get()).isNull();
    }

    @Test
    void aLineChosenByHandIsSaidToStayBehind() {
        desk.threshold().choose(new ThresholdRule.Score(0.55));
        model.lookedProperty().set(TestModels.SECOND);
        work.work();
        NetworkModel.Plan plan = model.planProperty().get();
        assertThat(plan.search()).contains("0.550 was chosen by hand for fr512", "remembered for going back", "1.000");
        assertThat(plan.verification()).doesNotContain("by hand");
    }

    @Test
    void anotherNetworkTakesOverAndTheOldTemplatesAreKept() {
        model.lookedProperty().set(TestModels.SECOND);
        model.begin(false);
        assertThat(change.runningProperty().get()).isTrue();
        work.work();
        assertThat(change.runningProperty().get()).isFalse();
        assertThat(model.lookedProperty().get()).isEqualTo(TestModels.SECOND);
        assertThat(notices.said()).containsExactly("The network second is in use now.");
        assertThat(model.kept()).containsExactly(new NetworkModel.Kept(TestModels.FIRST, 4));
        assertThat(preferences.get("model.next")).isEmpty();

        model.erase(model.kept().get(0));
        work.work();
        assertThat(model.kept()).isEmpty();
        assertThat(desk.models().templates()).containsOnlyKeys("second");
    }

    @Test
    void theOldTemplatesAreErasedWhereThatWasChosen() {
        model.lookedProperty().set(TestModels.SECOND);
        model.begin(true);
        work.work();
        assertThat(desk.models().templates()).containsOnlyKeys("second");
    }

    @Test
    void whatWasStoppedWaitsForAnAnswerAndOutlivesTheProgram() {
        desk.models().miss(3);
        model.lookedProperty().set(TestModels.SECOND);
        model.begin(true);
        change.stop();
        work.work();
        assertThat(desk.models().current()).isEqualTo(TestModels.FIRST);
        assertThat(model.lookedProperty().get()).isEqualTo(TestModels.FIRST);
        assertThat(model.stoppedProperty().get())
                .isEqualTo("The change to second was stopped: 3 pictures are left to embed. fr512 stays in use.");

        begin();
        change.resumeAtStart();
        model.refresh();
        work.work();
        assertThat(change.runningProperty().get()).isFalse();
        assertThat(model.stoppedProperty().get()).startsWith("The change to second was stopped");

        change.resume();
        work.work();
        assertThat(desk.models().current()).isEqualTo(TestModels.SECOND);
        assertThat(desk.models().templates()).containsOnlyKeys("second");
        assertThat(model.stoppedProperty().get()).isEmpty();
    }

    @Test
    void aChangeThatIsForgottenIsNotOfferedAgain() {
        model.lookedProperty().set(TestModels.SECOND);
        model.begin(false);
        change.stop();
        work.work();
        change.giveUp();
        work.work();
        assertThat(model.stoppedProperty().get()).isEmpty();
        begin();
        assertThat(change.targetProperty().get()).isNull();
    }

    @Test
    void whatAKillInterruptedGoesOnByItself() {
        preferences.put("model.next", "second");
        preferences.put("model.next.old", "keep");
        begin();
        change.resumeAtStart();
        work.work();
        assertThat(notices.said())
                .containsExactly(
                        "The change to the network second goes on in the background.",
                        "The network second is in use now.");
        assertThat(desk.models().current()).isEqualTo(TestModels.SECOND);
    }

    @Test
    void missingTemplatesOfTheNetworkInUseAreMadeAtTheStart() {
        desk.models().miss(2);
        change.resumeAtStart();
        work.work();
        assertThat(desk.models().missing(TestDesk.MODEL)).isZero();
        assertThat(notices.said()).isEmpty();
    }

    @Test
    void aNetworkThatCannotBeLoadedIsSaidAndTheOldOneStays() {
        desk.models().fail();
        model.lookedProperty().set(TestModels.SECOND);
        model.begin(true);
        work.work();
        assertThat(notices.said()).containsExactly("The network could not be changed; the one before stays in use.");
        assertThat(notices.causes()).singleElement().isInstanceOf(EmbeddingException.class);
        assertThat(model.lookedProperty().get()).isEqualTo(TestModels.FIRST);
        assertThat(desk.models().templates()).containsOnlyKeys("fr512");
        begin();
        change.resumeAtStart();
        assertThat(change.runningProperty().get())
                .as("a network that fails is not tried at every start")
                .isFalse();
    }

    @Test
    void aNetworkThatIsNotInstalledAnyMoreIsNoTarget() {
        preferences.put("model.next", "removed");
        begin();
        change.resumeAtStart();
        work.work();
        assertThat(change.targetProperty().get()).isNull();
    }

    @Test
    void howFarItIsIsSaidWithTheTimeThatIsLeft() {
        assertThat(texts.format("network.state.minutes", 1200, 4000, 1))
                .isEqualTo("1,200 of 4,000 pictures; about 1 minute left");
        model.lookedProperty().set(TestModels.SECOND);
        model.begin(false);
        work.work();
        assertThat(change.stateProperty().get()).isEqualTo("1 of 4 pictures; about 1 second left");
        assertThat(change.progressProperty().get()).isEqualTo(0.25);
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
}
