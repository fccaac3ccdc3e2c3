package facedesk.ui.live;

import static org.assertj.core.api.Assertions.assertThat;

import facedesk.gallery.Erasure;
import facedesk.gallery.NewPerson;
import facedesk.gallery.Person;
import facedesk.ui.ManualTasks;
import facedesk.ui.MemoryPreferences;
import facedesk.ui.TestDesk;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnownTest {
    @TempDir
    private Path folder;

    private final ManualTasks work = new ManualTasks();
    private TestDesk desk;
    private Known known;

    @BeforeEach
    void open() {
        desk = new TestDesk(folder, new MemoryPreferences());
        known = new Known(desk.gallery(), work.tasks());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void howManyThereAreIsNotKnownBeforeTheGalleryHasBeenRead() {
        assertThat(known.peopleProperty().get()).isEqualTo(-1);
        work.work();
        assertThat(known.peopleProperty().get()).isZero();
    }

    @Test
    void namesFollowTheGallery() {
        Person ann = desk.gallery().enroll(NewPerson.named("Ann", false), List.of());
        assertThat(known.name(ann.id())).as("not yet read").isEmpty();
        work.work();
        assertThat(known.name(ann.id())).isEqualTo("Ann");
        desk.gallery().change(ann.id(), ann.facts().withName("Anna"));
        work.work();
        assertThat(known.name(ann.id())).isEqualTo("Anna");
        desk.gallery().erase(ann.id(), Erasure.BY_HAND);
        work.work();
        assertThat(known.name(ann.id())).isEmpty();
        assertThat(known.peopleProperty().get()).isZero();
    }

    @Test
    void aPictureThatIsGoneHasNoLook() {
        work.work();
        assertThat(known.look(5)).isEmpty();
        work.work();
        assertThat(known.look(5)).isEmpty();
    }
}
