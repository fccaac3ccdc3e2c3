package facedesk.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import facedesk.gallery.sighting.Sighting;
import facedesk.ui.ManualTasks;
import facedesk.ui.MemoryPreferences;
import facedesk.ui.QueueBench;
import facedesk.ui.TestDesk;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WaitingFacesTest {
    @TempDir
    private Path folder;

    @Test
    void thoseThatAreOpenAreCountedBehindAndAfterWhatIsToBeWritten() throws Exception {
        ManualTasks work = new ManualTasks();
        try (TestDesk desk = new TestDesk(folder, new MemoryPreferences())) {
            QueueBench bench = new QueueBench(desk.gallery());
            WaitingFaces faces = new WaitingFaces(desk.gallery().sightings(), work.tasks(), Clock.systemUTC());
            bench.faces(3, 1, 0.4, 1);
            faces.changed();
            assertThat(faces.countProperty().get()).isZero();
            work.work();
            assertThat(faces.countProperty().get()).isEqualTo(3);
            long first = desk.gallery().sightings().all(Instant.now()).get(0).id();
            desk.gallery().sightings().put(Set.of(first), Sighting.State.IGNORED);
            faces.refresh();
            work.work();
            assertThat(faces.countProperty().get())
                    .as("whoever is ignored waits no more")
                    .isEqualTo(2);
            faces.close();
            bench.faces(1, 2, 0.4, 2);
            faces.changed();
            work.work();
            assertThat(faces.countProperty().get()).isEqualTo(2);
        }
    }
}
