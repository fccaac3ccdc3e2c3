package facedesk.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import facedesk.detection.Chip;
import facedesk.gallery.sighting.NewSighting;
import facedesk.gallery.sighting.Sighting;
import facedesk.recognition.sighting.SightingPolicy;
import facedesk.recognition.sighting.SightingRecorder;
import facedesk.ui.ManualTasks;
import facedesk.ui.MemoryPreferences;
import facedesk.ui.RecordedNotices;
import facedesk.ui.SightingKeeping;
import facedesk.ui.TestDesk;
import facedesk.ui.Texts;
import facedesk.ui.fx.Tasks;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SightingsModelTest {
    @TempDir
    private Path folder;

    private final MemoryPreferences preferences = new MemoryPreferences();
    private final SightingKeeping keeping = new SightingKeeping(preferences);
    private final Tasks tasks = ManualTasks.atOnce();
    private TestDesk desk;
    private SightingsModel model;

    @BeforeEach
    void open() {
        desk = new TestDesk(folder, preferences);
        SightingRecorder recorder = new SightingRecorder(
                desk.gallery().sightings(), tasks.ordered(), keeping::span, Clock.systemUTC(), SightingPolicy.STANDARD);
        model = new SightingsModel(keeping, recorder, desk, tasks, new Texts(Locale.ENGLISH), new RecordedNotices());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private void see(int daysAgo, int keptFor) {
        Instant seen = Instant.now().minus(Duration.ofDays(daysAgo));
        desk.gallery()
                .sightings()
                .add(List.of(new NewSighting(
                        Chip.ofBgr(new byte[Chip.BYTES]),
                        new byte[] {1},
                        0.7,
                        false,
                        seen,
                        seen.plus(Duration.ofDays(keptFor)))));
    }

    @Test
    void aFreshInstallationKeepsNone() {
        assertThat(model.onProperty().get()).isFalse();
        assertThat(keeping.span()).isEmpty();
        assertThat(model.daysProperty().get()).isEqualTo(7);
        model.refresh();
        assertThat(model.keptProperty().get()).isEqualTo("No unknown face is kept.");
    }

    @Test
    void whatCannotBeUnderstoodIsNoPermission() {
        preferences.put("sightings.keep", "perhaps");
        preferences.put("sightings.days", "365");
        assertThat(keeping.span()).isEmpty();
        assertThat(keeping.days()).isEqualTo(7);
    }

    @Test
    void turnedOffNothingStaysAndItIsRemembered() {
        model.keep(true);
        see(1, 7);
        see(2, 7);
        model.refresh();
        assertThat(model.keptProperty().get()).isEqualTo("2 unknown faces are kept.");
        model.keep(false);
        assertThat(model.keptProperty().get()).isEqualTo("No unknown face is kept.");
        assertThat(new SightingKeeping(preferences).span()).isEmpty();
    }

    @Test
    void aShorterTimeHoldsForThoseThatAreThere() {
        model.keep(true);
        model.keepFor(30);
        see(1, 30);
        see(20, 30);
        model.keepFor(7);
        assertThat(model.keptProperty().get()).isEqualTo("1 unknown face is kept.");
        Sighting left = desk.gallery().sightings().all(Instant.now()).get(0);
        assertThat(Duration.between(left.seenAt(), left.expiresAt())).isEqualTo(Duration.ofDays(7));
        assertThat(new SightingKeeping(preferences).days()).isEqualTo(7);
    }
}
