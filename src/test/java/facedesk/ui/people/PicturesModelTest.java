package facedesk.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import facedesk.enrollment.FinderByWidth;
import facedesk.gallery.GalleryException;
import facedesk.gallery.NewPerson;
import facedesk.gallery.Person;
import facedesk.gallery.Picture;
import facedesk.ui.ManualTasks;
import facedesk.ui.MemoryPreferences;
import facedesk.ui.RecordedNotices;
import facedesk.ui.TestDesk;
import facedesk.ui.Texts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PicturesModelTest {
    @TempDir
    private Path folder;

    private final RecordedNotices notices = new RecordedNotices();
    private final ManualTasks work = new ManualTasks();
    private TestDesk desk;
    private PicturesModel model;
    private Person ann;

    @BeforeEach
    void open() {
        desk = new TestDesk(folder, new MemoryPreferences());
        model = new PicturesModel(desk, work.tasks(), new Texts(Locale.ENGLISH), notices);
        ann = desk.gallery().enroll(NewPerson.named("Ann", false), List.of());
        model.show(ann);
        work.work();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private Path photo(String name, int person) throws Exception {
        return FinderByWidth.photo(folder.resolve("photos").resolve(name), person);
    }

    private void add(Path... files) {
        model.add(List.of(files));
        work.work();
    }

    @Test
    void goodPhotosAreStoredAndTheOthersListedWithTheReason() throws Exception {
        Path broken = Files.writeString(folder.resolve("broken.jpg"), "no picture");
        add(photo("a.png", 1), photo("nobody.png", 0), broken, photo("two.png", FinderByWidth.TWO));
        assertThat(model.pictures()).extracting(Picture::source).containsExactly("a.png");
        assertThat(model.refused())
                .hasSize(3)
                .anyMatch(sentence -> sentence.startsWith("nobody.png: no face was found."))
                .anyMatch(sentence -> sentence.startsWith("broken.jpg is neither a JPEG nor a PNG."))
                .anyMatch(sentence -> sentence.startsWith("two.png shows 2 faces:"));
        assertThat(notices.said()).containsExactly("1 picture was added.");
        assertThat(model.busyProperty().get()).isFalse();
    }

    @Test
    void aPictureThatIsThereAlreadyIsNotAddedTwice() throws Exception {
        add(photo("a.png", 1));
        add(photo("a.png", 1));
        assertThat(model.pictures()).hasSize(1);
        assertThat(notices.said()).containsExactly("1 picture was added.", "No new picture was added.");
    }

    @Test
    void aCancelledAdditionEndsBeforeTheNextPhoto() throws Exception {
        model.add(List.of(photo("a.png", 1), photo("b.png", 2)));
        assertThat(model.busyProperty().get()).isTrue();
        model.cancel();
        work.work();
        assertThat(model.busyProperty().get()).isFalse();
        assertThat(model.pictures()).isEmpty();
        assertThat(notices.said()).containsExactly("No new picture was added.");
    }

    @Test
    void oneAdditionAtATimeAndNoneForNobody() throws Exception {
        model.add(List.of());
        assertThat(model.busyProperty().get()).isFalse();
        model.add(List.of(photo("a.png", 1)));
        model.add(List.of(photo("b.png", 2)));
        work.work();
        assertThat(model.pictures()).hasSize(1);
        model.show(null);
        model.add(List.of(photo("c.png", 3)));
        assertThat(model.busyProperty().get()).isFalse();
        assertThat(model.pictures()).isEmpty();
    }

    @Test
    void aPictureIsRemoved() throws Exception {
        add(photo("a.png", 1), photo("b.png", 2));
        model.remove(model.pictures().get(0));
        work.work();
        assertThat(model.pictures()).extracting(Picture::source).containsExactly("b.png");
        assertThat(notices.said()).contains("The picture was removed.");
    }

    @Test
    void whatComesTooLateForSomebodyElseIsNotShown() throws Exception {
        add(photo("a.png", 1));
        Person ben = desk.gallery().enroll(NewPerson.named("Ben", false), List.of());
        model.show(ann);
        model.show(ben);
        work.work();
        assertThat(model.pictures()).isEmpty();
    }

    @Test
    void aGalleryThatCannotBeWrittenIsSaidAndNothingIsLost() throws Exception {
        add(photo("a.png", 1));
        Path more = photo("b.png", 2);
        desk.gallery().close();
        add(more);
        model.remove(model.pictures().get(0));
        work.work();
        assertThat(notices.said())
                .endsWith(
                        "The pictures could not be added; the person is unchanged.",
                        "The picture could not be removed.");
        assertThat(notices.causes()).hasSize(2).allMatch(cause -> cause instanceof GalleryException);
        assertThat(model.pictures()).hasSize(1);
        assertThat(model.busyProperty().get()).isFalse();
    }
}
