package facedesk.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import facedesk.capture.CaptureException;
import facedesk.capture.CaptureFault;
import facedesk.gallery.GalleryException;
import facedesk.gallery.NewPerson;
import facedesk.gallery.Person;
import facedesk.ui.ManualTasks;
import facedesk.ui.MemoryPreferences;
import facedesk.ui.RecordedNotices;
import facedesk.ui.TestDesk;
import facedesk.ui.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeopleModelTest {
    @TempDir
    private Path folder;

    private final RecordedNotices notices = new RecordedNotices();
    private TestDesk desk;
    private PeopleModel model;

    @BeforeEach
    void open() {
        desk = new TestDesk(folder, new MemoryPreferences());
        model = new PeopleModel(desk, ManualTasks.atOnce(), new Texts(Locale.ENGLISH), notices);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private Person enrol(String name) {
        return desk.gallery().enroll(NewPerson.named(name, false), List.of());
    }

    @Test
    void anEmptyGalleryIsReadAndHoldsNobody() {
        assertThat(model.loadedProperty().get()).isFalse();
        model.open();
        assertThat(model.loadedProperty().get()).isTrue();
        assertThat(model.all()).isEmpty();
        assertThat(model.chosenProperty().get()).isNull();
        assertThat(model.hasDemo().get()).isFalse();
    }

    @Test
    void theSearchFindsPartsOfNamesWhateverTheCase() {
        enrol("Ann Lee");
        enrol("Ben");
        model.open();
        model.searchProperty().set(" LEE ");
        assertThat(model.shown()).extracting(Person::name).containsExactly("Ann Lee");
        model.searchProperty().set("nobody");
        assertThat(model.shown()).isEmpty();
        model.searchProperty().set(null);
        assertThat(model.shown()).hasSize(2);
    }

    @Test
    void somebodyAskedForIsChosenOnceTheGalleryHasBeenRead() {
        Person ben = enrol("Ben");
        enrol("Ann");
        model.searchProperty().set("Ann");
        model.choose(ben.id());
        assertThat(model.chosenProperty().get()).isNull();
        model.open();
        assertThat(model.chosenProperty().get()).isEqualTo(ben);
        assertThat(model.shown()).hasSize(2);
        model.choose(-5);
        assertThat(model.chosenProperty().get()).isEqualTo(ben);
    }

    @Test
    void whoeverAListChoosesAsItFillsStaysChosen() {
        model.all().addListener((ListChangeListener<Person>)
                change -> model.chosenProperty().set(model.all().get(0)));
        Person ann = enrol("Ann");
        model.open();
        assertThat(model.chosenProperty().get()).isEqualTo(ann);
        desk.gallery().change(ann.id(), ann.facts().withName("Anna"));
        assertThat(model.chosenProperty().get().name()).isEqualTo("Anna");
    }

    @Test
    void theGalleryIsFollowedWhileTheScreenIsOpen() {
        model.open();
        enrol("Ann");
        assertThat(model.all()).hasSize(1);
        model.close();
        enrol("Ben");
        assertThat(model.all()).hasSize(1);
        model.open();
        assertThat(model.all()).hasSize(2);
    }

    @Test
    void aNewNameIsKeptAndCanBeTakenBack() {
        Person ann = enrol("Ann");
        model.open();
        model.chosenProperty().set(ann);
        model.rename(ann, " Anna ");
        assertThat(notices.said()).containsExactly("Ann is now called Anna.");
        assertThat(model.chosenProperty().get().name()).isEqualTo("Anna");
        notices.undo();
        assertThat(model.all()).extracting(Person::name).containsExactly("Ann");
    }

    @Test
    void noNameAndTheSameNameChangeNothing() {
        Person ann = enrol("Ann");
        model.open();
        model.rename(ann, "  ");
        model.rename(ann, "Ann");
        assertThat(notices.said()).isEmpty();
    }

    @Test
    void whoeverIsErasedIsNotChosenAnyMore() {
        Person ann = enrol("Ann");
        model.open();
        model.chosenProperty().set(ann);
        model.delete(ann);
        assertThat(notices.said()).containsExactly("Ann was erased.");
        assertThat(model.all()).isEmpty();
        assertThat(model.chosenProperty().get()).isNull();
    }

    @Test
    void aNameThatCannotBeAndAGalleryThatCannotBeWrittenAreSaid() {
        Person ann = enrol("Ann");
        model.open();
        model.rename(ann, "A\nB");
        desk.gallery().close();
        model.delete(ann);
        model.rename(ann, "Anna");
        assertThat(notices.said())
                .containsExactly(
                        "The name could not be changed.",
                        "Nothing was erased, because the gallery could not be written.",
                        "The name could not be changed.");
        assertThat(notices.causes()).hasSize(3).allMatch(cause -> cause instanceof GalleryException);
        assertThat(model.all()).containsExactly(ann);
    }

    @Test
    void aGalleryThatCannotBeReadIsSaid() {
        desk.gallery().close();
        model.open();
        assertThat(notices.said()).containsExactly("The gallery could not be read.");
        assertThat(model.loadedProperty().get()).isFalse();
    }

    @Test
    void demoPeopleComeAndGoTogetherAndNobodyElse() {
        Person ann = enrol("Ann");
        model.open();
        model.loadDemo();
        assertThat(model.hasDemo().get()).isTrue();
        assertThat(model.all()).hasSize(3);
        model.removeDemo();
        assertThat(model.all()).containsExactly(ann);
        assertThat(notices.said()).containsExactly("2 demo people were enrolled.", "The demo people were removed.");
    }

    @Test
    void demoPeopleThatCannotBeLoadedAreSaidAndTheButtonIsFreeAgain() {
        desk.failDemo(new CaptureException(CaptureFault.DEMO_PICTURES, "assets"));
        ManualTasks manual = new ManualTasks();
        PeopleModel slow = new PeopleModel(desk, manual.tasks(), new Texts(Locale.ENGLISH), notices);
        slow.loadDemo();
        assertThat(slow.busyProperty().get()).isTrue();
        manual.work();
        assertThat(slow.busyProperty().get()).isFalse();
        assertThat(notices.said()).containsExactly("The demo people could not be loaded.");
    }
}
