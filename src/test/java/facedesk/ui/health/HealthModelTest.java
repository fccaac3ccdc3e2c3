package facedesk.ui.health;

import static org.assertj.core.api.Assertions.assertThat;

import facedesk.enrollment.health.Finding;
import facedesk.gallery.NewPerson;
import facedesk.gallery.NewPicture;
import facedesk.gallery.Person;
import facedesk.ui.ManualTasks;
import facedesk.ui.MemoryPreferences;
import facedesk.ui.QueueBench;
import facedesk.ui.RecordedNotices;
import facedesk.ui.TestDesk;
import facedesk.ui.Texts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Without a window, on the real store; work is done when the test says so. */
class HealthModelTest {
    @TempDir
    private Path folder;

    private final ManualTasks tasks = new ManualTasks();
    private final RecordedNotices notices = new RecordedNotices();
    private TestDesk desk;
    private QueueBench bench;
    private HealthModel model;
    private int free = 256;

    @BeforeEach
    void open() throws Exception {
        desk = new TestDesk(folder, new MemoryPreferences());
        desk.threshold().set(0.5);
        bench = new QueueBench(desk.gallery());
        model = new HealthModel(desk, tasks.tasks(), new Texts(Locale.ENGLISH), notices);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private Person person(String name, int direction, double... shares) {
        List<NewPicture> pictures = new ArrayList<>();
        for (double share : shares) {
            pictures.add(bench.picture(QueueBench.vector(direction, share, free++), 0.8));
        }
        return desk.gallery().enroll(NewPerson.named(name, false), pictures);
    }

    private HealthModel.Checked found() {
        return Objects.requireNonNull(model.checkedProperty().get());
    }

    @Test
    void openingChecksOnceAndAChangeOfTheGalleryChecksAgain() {
        person("Ann", 0, 0.85, 0.85);
        model.open();
        assertThat(model.runningProperty().get()).isTrue();
        tasks.work();
        assertThat(found().report().of(Finding.Kind.TOO_FEW)).hasSize(1);
        assertThat(model.staleProperty().get()).isFalse();
        person("Ben", 1, 0.9);
        tasks.work();
        assertThat(found().report().of(Finding.Kind.TOO_FEW)).hasSize(2);
        assertThat(found().names()).containsValues("Ann", "Ben");
        assertThat(desk.health().latest()).hasValue(found().report());
    }

    @Test
    void whileTheScreenIsAwayAChangeIsRememberedForTheNextTime() {
        model.open();
        tasks.work();
        model.close();
        person("Ben", 1, 0.9);
        tasks.work();
        assertThat(found().report().findings()).isEmpty();
        assertThat(model.staleProperty().get()).isTrue();
        model.open();
        tasks.work();
        assertThat(found().report().findings()).hasSize(1);
    }

    @Test
    void aMovedLineIsReasonEnoughToCheckAgain() {
        model.open();
        tasks.work();
        model.close();
        desk.threshold().set(0.6);
        model.open();
        tasks.work();
        assertThat(found().report().line().value()).isEqualTo(0.6);
    }

    @Test
    void aCancelledCheckLeavesWhatWasFoundBefore() {
        person("Ann", 0, 0.85, 0.85);
        model.open();
        tasks.work();
        person("Ben", 1, 0.9);
        model.cancel();
        tasks.work();
        assertThat(found().report().of(Finding.Kind.TOO_FEW)).hasSize(1);
        assertThat(model.staleProperty().get()).isTrue();
        model.check();
        tasks.work();
        assertThat(found().report().of(Finding.Kind.TOO_FEW)).hasSize(2);
    }

    @Test
    void whatIsSeenToGoesFromTheListAtOnceAndCanBeTakenBack() {
        Person ann = person("Ann", 0, 0.85, 0.85, 0.85, 0.1);
        model.open();
        tasks.work();
        Finding.Outlier outlier =
                (Finding.Outlier) found().report().of(Finding.Kind.OUTLIER).get(0);
        model.remove(outlier);
        assertThat(found().report().findings()).isEmpty();
        assertThat(desk.gallery().pictures(ann.id())).hasSize(4);
        tasks.work();
        assertThat(desk.gallery().pictures(ann.id())).hasSize(3);
        assertThat(notices.said()).containsExactly("1 picture was removed.");
        notices.undo();
        tasks.work();
        assertThat(desk.gallery().pictures(ann.id())).hasSize(4);
        assertThat(found().report().of(Finding.Kind.OUTLIER)).hasSize(1);
    }

    @Test
    void theOneWithMorePicturesKeepsTheName() {
        person("Few", 0, 0.85, 0.85, 0.85);
        Person many = person("Many", 0, 0.85, 0.85, 0.85, 0.85);
        model.open();
        tasks.work();
        model.merge((Finding.LookAlikes)
                found().report().of(Finding.Kind.LOOK_ALIKES).get(0));
        tasks.work();
        assertThat(desk.gallery().people()).extracting(Person::name).containsExactly("Many");
        assertThat(desk.gallery().pictures(many.id())).hasSize(7);
    }
}
