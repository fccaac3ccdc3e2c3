package facedesk.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import facedesk.gallery.Mark;
import facedesk.gallery.Person;
import facedesk.ui.MemoryPreferences;
import facedesk.ui.QueueBench;
import facedesk.ui.TestDesk;
import facedesk.ui.fx.Progress;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeskScoresTest {
    private static final Progress QUIET = new Progress() {
        @Override
        public void report(long done, long total, String what) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    @TempDir
    private Path folder;

    @Test
    void aNoteThatTwoPeopleAreDifferentLeavesTheScoresAsTheyAre() throws Exception {
        try (TestDesk desk = new TestDesk(folder, new MemoryPreferences())) {
            QueueBench bench = new QueueBench(desk.gallery());
            Person ann = bench.person("Ann", 1);
            Person bea = bench.person("Bea", 2);
            desk.gallery().addPictures(ann.id(), List.of(bench.picture(QueueBench.vector(1, 0.9, 3), 0.8)));
            desk.gallery().mark(new Mark.LookAlike(ann.id(), bea.id()));
            assertThat(desk.scores().gallery(QUIET)).isPresent();
        }
    }
}
