package facedesk.ui.enroll;

import static org.assertj.core.api.Assertions.assertThat;

import facedesk.detection.Pose;
import facedesk.enrollment.DuplicateFinding;
import facedesk.enrollment.FinderByWidth;
import facedesk.gallery.GalleryException;
import facedesk.gallery.Person;
import facedesk.ui.ManualTasks;
import facedesk.ui.MemoryPreferences;
import facedesk.ui.RecordedNotices;
import facedesk.ui.TestDesk;
import facedesk.ui.Texts;
import facedesk.ui.fx.Tasks;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnrollModelTest {
    @TempDir
    private Path folder;

    private final RecordedNotices notices = new RecordedNotices();
    private final ManualTasks saving = new ManualTasks();
    private TestDesk desk;
    private FaceBeforeCamera camera;
    private EnrollModel model;

    @BeforeEach
    void open() {
        desk = new TestDesk(folder, new MemoryPreferences());
        camera = new FaceBeforeCamera(desk.live());
        Texts texts = new Texts(Locale.ENGLISH);
        Tasks atOnce = ManualTasks.atOnce();
        CaptureModel capture = new CaptureModel(desk, atOnce);
        PhotosModel photos = new PhotosModel(desk, atOnce, texts, notices);
        model = new EnrollModel(capture, photos, desk, saving.tasks(), texts, notices);
        capture.open();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private void photo(int person) throws Exception {
        Path file = folder.resolve("photos").resolve(person + ".png");
        model.photos().read(List.of(FinderByWidth.photo(file, person)));
    }

    private void save(String name) {
        model.nameProperty().set(name);
        model.save();
        saving.work();
    }

    @Test
    void savingNeedsANameAndAPicture() {
        assertThat(model.savable().get()).isFalse();
        model.nameProperty().set("Ann");
        assertThat(model.savable().get()).isFalse();
        model.capture().start();
        camera.show(1, new Pose(0, 0, 0));
        assertThat(model.savable().get()).isTrue();
        model.nameProperty().set("  ");
        assertThat(model.savable().get()).isFalse();
        model.nameProperty().set("Ann");
        model.drop(model.shots().get(0));
        assertThat(model.savable().get()).isFalse();
    }

    @Test
    void picturesFromTheCameraAndFromPhotosAreSavedTogether() throws Exception {
        model.capture().start();
        camera.showAllViews(1);
        photo(1);
        assertThat(model.shots()).hasSize(6);
        model.nameProperty().set(" Ann ");
        model.save();
        assertThat(model.savingProperty().get()).isTrue();
        assertThat(model.savable().get()).isFalse();
        saving.work();
        assertThat(model.savingProperty().get()).isFalse();
        assertThat(model.over().get()).isTrue();
        Person ann = model.savedProperty().get().person();
        assertThat(ann.name()).isEqualTo("Ann");
        assertThat(ann.demo()).isFalse();
        assertThat(desk.gallery().pictures(ann.id())).isNotEmpty();
        model.reset();
        assertThat(model.shots()).isEmpty();
        assertThat(model.nameProperty().get()).isEmpty();
        assertThat(model.over().get()).isFalse();
    }

    @Test
    void aFaceThatBelongsToSomebodyIsNoticedAndNothingIsSavedYet() throws Exception {
        photo(1);
        save("Ann");
        model.reset();
        photo(1);
        save("Somebody");
        assertThat(model.lookalikeProperty().get().kind()).isEqualTo(DuplicateFinding.Kind.SAME_PERSON);
        assertThat(model.lookalikeProperty().get().person().name()).isEqualTo("Ann");
        assertThat(model.lookalikeProperty().get().picture()).isPresent();
        assertThat(model.savedProperty().get()).isNull();
        assertThat(desk.gallery().size()).isEqualTo(1);
        model.dismiss();
        assertThat(model.over().get()).isFalse();
        assertThat(model.shots()).hasSize(1);
    }

    @Test
    void theNoticedPersonGetsThePicturesThatAreNew() throws Exception {
        photo(1);
        save("Ann");
        model.reset();
        photo(1);
        save("Ann again");
        model.addToThem();
        saving.work();
        assertThat(model.savedProperty().get().person().name()).isEqualTo("Ann");
        assertThat(model.savedProperty().get().pictures())
                .as("the picture is known")
                .isZero();
        assertThat(desk.gallery().size()).isEqualTo(1);
    }

    @Test
    void aTwinIsEnrolledAnyway() throws Exception {
        photo(1);
        save("Ann");
        model.reset();
        photo(1);
        save("Ann's twin");
        model.enrollAnyway();
        saving.work();
        assertThat(model.savedProperty().get().person().name()).isEqualTo("Ann's twin");
        assertThat(desk.gallery().people()).extracting(Person::name).containsExactly("Ann", "Ann's twin");
    }

    @Test
    void withoutSomebodyNoticedTheAnswersDoNothing() {
        model.addToThem();
        model.enrollAnyway();
        saving.work();
        assertThat(model.savingProperty().get()).isFalse();
        assertThat(desk.gallery().size()).isZero();
    }

    @Test
    void aNameThatCannotBeAndAGalleryThatCannotBeWrittenAreSaidAndThePicturesStay() throws Exception {
        photo(1);
        save("A\tB");
        desk.gallery().close();
        save("Ann");
        assertThat(notices.said())
                .containsExactly(
                        "Nothing was saved. See the details for what to do.",
                        "Nothing was saved. See the details for what to do.");
        assertThat(notices.causes()).hasSize(2).allMatch(cause -> cause instanceof GalleryException);
        assertThat(model.savingProperty().get()).isFalse();
        assertThat(model.over().get()).isFalse();
        assertThat(model.shots()).hasSize(1);
    }
}
