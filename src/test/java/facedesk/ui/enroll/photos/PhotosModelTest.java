package facedesk.ui.enroll.photos;

import static org.assertj.core.api.Assertions.assertThat;

import facedesk.enrollment.FinderByWidth;
import facedesk.enrollment.PhotoResult;
import facedesk.enrollment.PhotoResult.Outcome;
import facedesk.enrollment.Shot;
import facedesk.ui.ManualTasks;
import facedesk.ui.MemoryPreferences;
import facedesk.ui.RecordedNotices;
import facedesk.ui.TestDesk;
import facedesk.ui.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PhotosModelTest {
    @TempDir
    private Path folder;

    private final ManualTasks work = new ManualTasks();
    private TestDesk desk;
    private PhotosModel model;

    @BeforeEach
    void open() {
        desk = new TestDesk(folder, new MemoryPreferences());
        model = new PhotosModel(desk, work.tasks(), new Texts(Locale.ENGLISH), new RecordedNotices());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private Path photo(String name, int person) throws Exception {
        return FinderByWidth.photo(folder.resolve("photos").resolve(name), person);
    }

    private void read(Path... files) {
        model.read(List.of(files));
        work.work();
    }

    @Test
    void goodPhotosAreTakenAndTheOthersListed() throws Exception {
        model.read(List.of(photo("a.png", 1), photo("nobody.png", 0), folder.resolve("absent.png")));
        assertThat(model.busyProperty().get()).isTrue();
        work.work();
        assertThat(model.busyProperty().get()).isFalse();
        assertThat(model.progressProperty().get()).isGreaterThan(0.5);
        assertThat(model.shots()).extracting(Shot::source).containsExactly("a.png");
        assertThat(model.refused())
                .extracting(PhotoResult::outcome)
                .containsExactly(Outcome.NO_FACE, Outcome.UNREADABLE);
    }

    @Test
    void ofAGroupOneFaceIsChosenOnce() throws Exception {
        read(photo("two.png", FinderByWidth.TWO));
        PhotoResult group = model.refused().get(0);
        assertThat(group.choices()).hasSize(2);
        model.choose(group, group.choices().get(1));
        model.choose(group, group.choices().get(0));
        assertThat(model.shots()).containsExactly(group.choices().get(1));
        assertThat(model.refused()).isEmpty();
    }

    @Test
    void cancellingKeepsWhatWasReadAndReadsNoMore() throws Exception {
        read(photo("a.png", 1));
        model.read(List.of(photo("b.png", 2), photo("c.png", 3)));
        model.cancel();
        work.work();
        assertThat(model.shots()).hasSize(1);
        assertThat(model.busyProperty().get()).isFalse();
    }

    @Test
    void whileOneReadingRunsNoOtherBeginsAndNothingIsReadOfNothing() throws Exception {
        model.read(List.of());
        assertThat(model.busyProperty().get()).isFalse();
        model.read(List.of(photo("a.png", 1)));
        model.read(List.of(photo("b.png", 2)));
        work.work();
        assertThat(model.shots()).extracting(Shot::source).containsExactly("a.png");
    }

    @Test
    void picturesAreDroppedAndForgotten() throws Exception {
        read(photo("a.png", 1), photo("b.png", 2), photo("nobody.png", 0));
        model.drop(model.shots().get(0));
        assertThat(model.shots()).extracting(Shot::source).containsExactly("b.png");
        model.reset();
        assertThat(model.shots()).isEmpty();
        assertThat(model.refused()).isEmpty();
    }
}
