package facedesk.ui.enroll.who;

import static org.assertj.core.api.Assertions.assertThat;

import facedesk.gallery.NewPerson;
import facedesk.gallery.Person;
import facedesk.gallery.PersonFacts;
import facedesk.ui.ManualTasks;
import facedesk.ui.MemoryPreferences;
import facedesk.ui.TestDesk;
import facedesk.ui.enroll.StudioBench;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhoModelTest {
    @TempDir
    private Path folder;

    private final ManualTasks tasks = new ManualTasks();
    private final List<String> gone = new ArrayList<>();
    private TestDesk desk;
    private WhoModel model;
    private Person ann;

    @BeforeEach
    void open() {
        desk = new TestDesk(folder, new MemoryPreferences());
        model = new WhoModel(desk, tasks.tasks(), StudioBench.CLOCK);
        ann = desk.gallery()
                .enroll(
                        new NewPerson(new PersonFacts("Ann", "17", "Lab", "left-handed"), false, Optional.empty()),
                        List.of());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aNameThatIsThereIsSaidAndNoObstacle() {
        model.nameProperty().set("ann ");
        tasks.work();
        assertThat(model.knownProperty().get().namesakes())
                .extracting(WhoModel.Namesake::person)
                .containsExactly(ann);
        assertThat(model.hasNamesakes()).isTrue();
        assertThat(model.usable().get()).isTrue();
        model.nameProperty().set("Anne");
        tasks.work();
        assertThat(model.hasNamesakes()).isFalse();
    }

    @Test
    void anIdentifierThatIsTakenIsAnObstacleAndWhoHasItIsSaid() {
        model.nameProperty().set("Ben");
        model.identifierProperty().set("17");
        tasks.work();
        assertThat(model.knownProperty().get().owner()).contains(ann);
        assertThat(model.usable().get()).isFalse();
        model.identifierProperty().set("18");
        tasks.work();
        assertThat(model.usable().get()).isTrue();
    }

    @Test
    void whoeverTypesFasterThanTheGalleryIsReadGoesOnAfterwards() {
        model.nameProperty().set("Ben");
        model.whenChecked(() -> gone.add("on"));
        assertThat(gone).isEmpty();
        tasks.work();
        assertThat(gone).containsExactly("on");
        model.identifierProperty().set("17");
        model.whenChecked(() -> gone.add("on with a taken identifier"));
        tasks.work();
        assertThat(gone).containsExactly("on");
    }

    @Test
    void morePicturesOfSomebodyEnrolledTakeTheirFacts() {
        model.addTo(ann.id());
        tasks.work();
        WhoModel.Existing existing = model.existingProperty().get();
        assertThat(existing.person()).isEqualTo(ann);
        assertThat(existing.consents()).as("none is on record").isFalse();
        assertThat(model.facts()).isEqualTo(ann.facts());
        assertThat(model.usable().get())
                .as("their own identifier is no obstacle")
                .isTrue();
        model.asNew();
        tasks.work();
        assertThat(model.facts()).isEqualTo(PersonFacts.named("Ann"));
    }

    @Test
    void nobodyOfThatIdIsNobody() {
        model.addTo(4711);
        tasks.work();
        assertThat(model.existingProperty().get()).isNull();
    }

    @Test
    void groupsThatPeopleAreInAreSuggested() {
        desk.gallery()
                .enroll(
                        new NewPerson(new PersonFacts("Ben", "", "Collaboration", ""), false, Optional.empty()),
                        List.of());
        model.open();
        tasks.work();
        assertThat(model.groups()).containsExactly("Collaboration", "Lab");
        assertThat(model.suggestions("LAB")).containsExactly("Collaboration", "Lab");
        assertThat(model.suggestions("coll")).containsExactly("Collaboration");
        assertThat(model.suggestions("x")).isEmpty();
    }

    @Test
    void whatIsTooLongIsSaidBeforeAnythingIsTaken() {
        model.nameProperty().set("x".repeat(101));
        tasks.work();
        assertThat(model.isTooLong()).isTrue();
        assertThat(model.usable().get()).isFalse();
        model.nameProperty().set("x");
        model.noteProperty().set("x".repeat(2001));
        assertThat(model.usable().get()).isFalse();
        model.reset();
        assertThat(model.isTooLong()).isFalse();
        assertThat(model.facts()).isEqualTo(PersonFacts.named(""));
    }
}
