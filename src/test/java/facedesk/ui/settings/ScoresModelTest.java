package facedesk.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import facedesk.gallery.NewPerson;
import facedesk.gallery.Person;
import facedesk.gallery.Recognition;
import facedesk.matching.Measure;
import facedesk.matching.Mode;
import facedesk.matching.Outcome;
import facedesk.matching.Threshold;
import facedesk.recognition.ScoreRecorder;
import facedesk.ui.MemoryPreferences;
import facedesk.ui.Notices;
import facedesk.ui.ScoreKeeping;
import facedesk.ui.TestDesk;
import facedesk.ui.Texts;
import facedesk.ui.fx.Tasks;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoresModelTest {
    @TempDir
    private Path folder;

    private final MemoryPreferences preferences = new MemoryPreferences();
    private final ScoreKeeping keeping = new ScoreKeeping(preferences);
    private final Tasks tasks = new Tasks(Runnable::run, Runnable::run);
    private TestDesk desk;
    private ScoresModel model;

    @BeforeEach
    void open() {
        desk = new TestDesk(folder, preferences);
        ScoreRecorder recorder =
                new ScoreRecorder(desk.gallery().recognitions(), tasks.ordered(), keeping::span, Clock.systemUTC());
        model = new ScoresModel(keeping, recorder, desk, tasks, new Texts(Locale.ENGLISH), new Silence());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private static final class Silence implements Notices {
        @Override
        public void say(String message) {}

        @Override
        public void sayWithUndo(String message, Runnable undo) {}

        @Override
        public void error(String message, Throwable cause) {
            throw new AssertionError(message, cause);
        }
    }

    private void record(int daysAgo) {
        Person ann = desk.gallery().named("Ann").stream().findFirst().orElseGet(() -> desk.gallery()
                .enroll(NewPerson.named("Ann", false), List.of()));
        desk.gallery()
                .recognitions()
                .add(List.of(new Recognition(
                        Instant.now().minus(Duration.ofDays(daysAgo)),
                        Mode.IDENTIFICATION,
                        new Threshold("m", 0.4),
                        Measure.COSINE,
                        ann.id(),
                        OptionalLong.empty(),
                        0.5,
                        OptionalDouble.empty(),
                        Outcome.ACCEPTED,
                        100,
                        0.8)));
    }

    @Test
    void aFreshInstallationKeepsThemForThirtyDays() {
        assertThat(model.onProperty().get()).isTrue();
        assertThat(model.daysProperty().get()).isEqualTo(30);
        assertThat(keeping.span()).contains(Duration.ofDays(30));
        model.refresh();
        assertThat(model.keptProperty().get()).isEqualTo("No recognition is kept.");
    }

    @Test
    void whatCannotBeUnderstoodIsAsUsual() {
        preferences.put("scores.days", "forever");
        preferences.put("scores.keep", "perhaps");
        assertThat(keeping.span()).contains(Duration.ofDays(30));
    }

    @Test
    void turnedOffNothingStaysAndItIsRemembered() {
        record(1);
        record(2);
        model.refresh();
        assertThat(model.keptProperty().get()).isEqualTo("2 recognitions are kept.");

        model.keep(false);

        assertThat(model.keptProperty().get()).isEqualTo("No recognition is kept.");
        assertThat(new ScoreKeeping(preferences).span()).isEmpty();
        model.keep(true);
        assertThat(new ScoreKeeping(preferences).span()).contains(Duration.ofDays(30));
    }

    @Test
    void aShorterTimeErasesWhatIsOlder() {
        record(1);
        record(20);
        model.keepFor(7);
        assertThat(model.keptProperty().get()).isEqualTo("1 recognition is kept.");
        assertThat(new ScoreKeeping(preferences).days()).isEqualTo(7);
    }
}
