package facedesk.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import facedesk.capture.CaptureException;
import facedesk.capture.CaptureFault;
import facedesk.gallery.Erasure;
import facedesk.gallery.NewPerson;
import facedesk.gallery.Person;
import facedesk.gallery.PersonFacts;
import facedesk.ui.ManualTasks;
import facedesk.ui.MemoryPreferences;
import facedesk.ui.RecordedNotices;
import facedesk.ui.TestDesk;
import facedesk.ui.Texts;
import facedesk.ui.people.roster.HealthFilter;
import facedesk.ui.people.roster.PeopleOrder;
import facedesk.ui.people.roster.PersonRow;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
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
        model = new PeopleModel(
                desk, ManualTasks.atOnce(), new Texts(Locale.ENGLISH), notices, Clock.fixed(Crowd.NOW, ZoneOffset.UTC));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private Person enrol(String name) {
        return desk.gallery().enroll(NewPerson.named(name, false), List.of());
    }

    private List<String> shown() {
        return model.listing().shownProperty().get().stream()
                .map(row -> row.person().name())
                .toList();
    }

    @Test
    void anEmptyGalleryIsReadAndHoldsNobody() {
        assertThat(model.loadedProperty().get()).isFalse();
        model.open();
        assertThat(model.loadedProperty().get()).isTrue();
        assertThat(model.listing().all()).isEmpty();
        assertThat(model.listing().hasDemo()).isFalse();
        assertThat(model.openedProperty().get()).isNegative();
    }

    @Test
    void theGalleryIsFollowedWhileTheScreenIsOpen() {
        model.open();
        enrol("Ann");
        assertThat(shown()).containsExactly("Ann");
        model.close();
        enrol("Ben");
        assertThat(shown()).containsExactly("Ann");
        model.open();
        assertThat(shown()).containsExactly("Ann", "Ben");
    }

    @Test
    void searchFiltersAndOrderWorkTogetherAndOutliveChangesOfTheGallery() {
        Person ann = enrol("Ann Lee");
        enrol("Ben");
        model.open();
        model.listing().searchProperty().set(" LEE ");
        assertThat(shown()).containsExactly("Ann Lee");
        assertThat(model.listing().isNarrow()).isTrue();
        enrol("Cleo Lee");
        assertThat(shown()).containsExactly("Ann Lee", "Cleo Lee");
        model.listing().orderProperty().set(PeopleOrder.NEWEST);
        assertThat(shown()).containsExactly("Cleo Lee", "Ann Lee");
        desk.gallery().block(ann.id(), true);
        model.listing().healthProperty().set(HealthFilter.BLOCKED);
        assertThat(shown()).containsExactly("Ann Lee");
        model.listing().widen();
        assertThat(shown()).containsExactly("Cleo Lee", "Ben", "Ann Lee");
        model.listing().searchProperty().set(null);
        assertThat(shown()).hasSize(3);
    }

    @Test
    void aGroupThatNobodyIsInAnyMoreIsNoLongerAskedFor() {
        Person ann = desk.gallery()
                .enroll(
                        new NewPerson(new PersonFacts("Ann", "", "Lab", ""), false, java.util.Optional.empty()),
                        List.of());
        enrol("Ben");
        model.open();
        assertThat(model.listing().groups()).containsExactly("Lab");
        assertThat(model.person().groups()).containsExactly("Lab");
        model.listing().groupProperty().set("Lab");
        assertThat(shown()).containsExactly("Ann");
        desk.gallery().change(ann.id(), PersonFacts.named("Ann"));
        assertThat(model.listing().groups()).isEmpty();
        assertThat(shown()).containsExactly("Ann", "Ben");
    }

    @Test
    void aPageIsOpenedAndClosedWhenItsPersonIsGone() {
        Person ann = enrol("Ann");
        enrol("Ben");
        model.open();
        model.turnTo(ann.id());
        assertThat(model.person().person()).contains(ann);
        desk.gallery().erase(ann.id(), Erasure.BY_HAND);
        assertThat(model.openedProperty().get()).isNegative();
        assertThat(model.person().pageProperty().get()).isNull();
    }

    @Test
    void aPageAskedForBeforeTheGalleryIsReadIsOpenAndOneOfNobodyIsNot() {
        Person ann = enrol("Ann");
        model.turnTo(ann.id());
        model.open();
        assertThat(model.person().person()).contains(ann);
        model.turnTo(99);
        model.close();
        model.open();
        assertThat(model.openedProperty().get()).isNegative();
    }

    @Test
    void whatConcernsTheGoneCannotBeTakenBack() {
        Person ann = enrol("Ann");
        enrol("Ben");
        model.open();
        model.edits().block(List.of(ann), true);
        assertThat(model.edits().changes().lastProperty().get()).isPresent();
        desk.gallery().erase(ann.id(), Erasure.EXPIRY);
        assertThat(model.edits().changes().lastProperty().get()).isEmpty();
    }

    @Test
    void demoPeopleComeAndGoTogetherAndNobodyElse() {
        enrol("Ann");
        model.open();
        model.loadDemo();
        assertThat(model.listing().hasDemo()).isTrue();
        assertThat(shown()).hasSize(3);
        model.removeDemo();
        assertThat(shown()).containsExactly("Ann");
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

    @Test
    void aGalleryThatCannotBeReadIsSaid() {
        desk.gallery().close();
        model.open();
        assertThat(notices.said()).containsExactly("The gallery could not be read.");
        assertThat(model.loadedProperty().get()).isFalse();
    }

    @Test
    void facesAreReadOnlyForThoseInViewAndAnewWhenPicturesChange() throws Exception {
        Crowd crowd = new Crowd();
        crowd.enroll(desk.gallery(), 3, 1);
        model.open();
        PersonRow first = model.listing().all().get(0);
        assertThat(model.faces().of(first.id())).isEmpty();
        model.faces().want(List.of(first.id()));
        var face = model.faces().of(first.id());
        assertThat(face).isPresent();
        assertThat(face.orElseThrow().getWidth()).isEqualTo(160);
        assertThat(model.faces().of(model.listing().all().get(1).id())).isEmpty();
        desk.gallery().addPictures(first.id(), crowd.pictures(5, 1));
        assertThat(model.faces().of(first.id())).isEmpty();
        model.faces().want(List.of(first.id()));
        assertThat(model.faces().of(first.id()).orElseThrow()).isNotSameAs(face.orElseThrow());
        desk.gallery().erase(first.id(), Erasure.BY_HAND);
        assertThat(model.faces().of(first.id())).isEmpty();
    }
}
