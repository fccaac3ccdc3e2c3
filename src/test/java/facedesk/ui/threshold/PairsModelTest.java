package facedesk.ui.threshold;

import static org.assertj.core.api.Assertions.assertThat;

import facedesk.gallery.Erasure;
import facedesk.gallery.Mark;
import facedesk.gallery.NewPerson;
import facedesk.gallery.Person;
import facedesk.ui.MemoryPreferences;
import facedesk.ui.Navigator;
import facedesk.ui.Notices;
import facedesk.ui.Place;
import facedesk.ui.TestDesk;
import facedesk.ui.Texts;
import facedesk.ui.fx.Tasks;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a gallery in which Anna is Ann under another name: 1.000 to her first picture, 0.866 to her second. */
class PairsModelTest {
    private static final long SECOND = 1_000_000_000L;

    @TempDir
    private Path folder;

    private final Texts texts = new Texts(Locale.ENGLISH);
    private final Tasks tasks = new Tasks(Runnable::run, Runnable::run);
    private final Heard heard = new Heard();
    private final SimpleBooleanProperty shown = new SimpleBooleanProperty(true);
    private long nanoseconds;
    private TestDesk desk;
    private Person ann;
    private Person anna;
    private LabModel lab;
    private LabLine line;
    private PairsModel model;

    @BeforeEach
    void open() {
        desk = new TestDesk(folder, new MemoryPreferences());
        ann = desk.gallery().enroll(NewPerson.named("Ann", false), LabGallery.pictures(0, 0, 30));
        anna = desk.gallery().enroll(NewPerson.named("Anna", false), LabGallery.pictures(0, 0));
        desk.gallery().enroll(NewPerson.named("Bob", false), LabGallery.pictures(10, 0, 80));
        look();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private void look() {
        lab = new LabModel(desk, texts, tasks, heard);
        line = new LabLine(desk, texts, tasks);
        line.valueProperty().set(0.5);
        nanoseconds += SECOND;
        model = new PairsModel(texts, tasks, heard, new PairMarks(desk, tasks, texts, heard), () -> nanoseconds);
        model.follow(
                new LabView(desk, lab, line, new LabSets(lab, texts, tasks, heard), new LiveDots(desk, tasks)), shown);
        lab.begin();
    }

    @Test
    void theWorstFalseAcceptsComeFirst() {
        assertThat(scores()).containsExactly(1.0, 0.866);
        assertThat(model.pairs()).allMatch(ShownPair::accepted);
        assertThat(model.headingProperty().get())
                .isEqualTo("2 of 8 impostor comparisons are accepted wrongly. Listed, most alike first: 2.");
        assertThat(model.text().of(model.pairs().get(1))).isEqualTo("0.866: different people, accepted");
    }

    @Test
    void theWorstFalseRejectsComeFirst() {
        model.choiceProperty().set(PairChoice.REFUSED);
        assertThat(scores()).containsExactly(0.174);
        line.valueProperty().set(0.9);
        assertThat(scores()).containsExactly(0.174, 0.866);
        line.valueProperty().set(0.1);
        assertThat(model.pairs()).isEmpty();
        assertThat(model.headingProperty().get())
                .isEqualTo("No wrong decision at this threshold: none of 2 genuine comparisons is refused.");
    }

    @Test
    void thePairsThatAMoveTurnsAreListedUntilTheNextMove() {
        model.choiceProperty().set(PairChoice.FLIPPED);
        assertThat(model.headingProperty().get()).startsWith("Move the threshold");

        nanoseconds += SECOND;
        line.valueProperty().set(0.8);
        line.valueProperty().set(0.9);
        assertThat(model.pairs()).hasSize(2).noneMatch(ShownPair::accepted);
        assertThat(model.headingProperty().get())
                .isEqualTo("From 0.500 to 0.900 these change sides: 1 impostor and 1 genuine comparisons.");

        nanoseconds += SECOND;
        line.valueProperty().set(0.95);
        assertThat(model.pairs()).isEmpty();
        assertThat(model.headingProperty().get()).isEqualTo("From 0.900 to 0.950 no pair changes sides.");
    }

    @Test
    void whoIsOneAfterAllCountsAsOneAfterAReopeningAndUntilErased() {
        model.selectedProperty().set(model.pairs().get(0));
        assertThat(model.canBeSame()).isTrue();
        model.markSame();

        assertThat(model.pairs()).isEmpty();
        assertThat(model.headingProperty().get()).contains("none of 6 impostor comparisons");
        assertThat(heard.said)
                .containsExactly("Ann and Anna now count as one person in these figures. Live still knows them apart.");

        desk.close();
        desk = new TestDesk(folder, new MemoryPreferences());
        look();
        assertThat(model.pairs()).isEmpty();

        desk.gallery().erase(anna.id(), Erasure.BY_HAND);
        assertThat(desk.gallery().marks()).isEmpty();
        assertThat(desk.gallery().people()).extracting(Person::name).containsExactly("Ann", "Bob");
    }

    @Test
    void aMarkIsTakenBack() {
        model.selectedProperty().set(model.pairs().get(0));
        model.markSame();
        heard.undo.get(0).run();
        assertThat(scores()).containsExactly(1.0, 0.866);
        assertThat(desk.gallery().marks()).isEmpty();
    }

    @Test
    void aBadPictureIsLeftOutAndTheSelectionStaysInItsPlace() {
        ShownPair worst = model.pairs().get(0);
        long first = desk.gallery().pictures(ann.id()).get(0).id();
        model.selectedProperty().set(worst);
        model.markBad(
                worst.pair().first().pictureId() == first
                        ? worst.pair().first()
                        : worst.pair().second());

        assertThat(desk.gallery().marks()).containsExactly(new Mark.BadPicture(first));
        assertThat(scores()).containsExactly(0.866);
        assertThat(model.selectedProperty().get()).isEqualTo(model.pairs().get(0));
        assertThat(heard.said)
                .containsExactly("A picture of Ann is now left out of these figures. Live still uses it.");
    }

    @Test
    void bothPeopleCanBeOpened() {
        ShownPair worst = model.pairs().get(0);
        model.open(worst.pair().first());
        model.open(worst.pair().second());
        assertThat(heard.people).containsExactlyInAnyOrder(ann.id(), anna.id());
    }

    @Test
    void countsAloneHaveNoPairsAndOffersNoMarks() {
        lab.showCalibration();
        assertThat(model.pairs()).isEmpty();
        assertThat(model.ownProperty().get()).isFalse();
        assertThat(model.headingProperty().get()).startsWith("Of these data only the counts are known");
    }

    @Test
    void nothingIsSortedWhileNobodyLooks() {
        shown.set(false);
        look();
        assertThat(model.pairs()).isEmpty();
        shown.set(true);
        assertThat(model.pairs()).hasSize(2);
    }

    private List<Double> scores() {
        return model.pairs().stream()
                .map(shown -> Math.rint(shown.pair().score() * 1000) / 1000)
                .toList();
    }

    /** Remembers what was said and where was led to. */
    private static final class Heard implements Notices, Navigator {
        private final List<String> said = new ArrayList<>();
        private final List<Runnable> undo = new ArrayList<>();
        private final List<Long> people = new ArrayList<>();

        @Override
        public void say(String message) {
            said.add(message);
        }

        @Override
        public void sayWithUndo(String message, Runnable back) {
            said.add(message);
            undo.add(back);
        }

        @Override
        public void error(String message, Throwable cause) {
            throw new AssertionError(message, cause);
        }

        @Override
        public void show(Place place) {}

        @Override
        public void showPerson(long personId) {
            people.add(personId);
        }

        @Override
        public long takePerson() {
            return -1;
        }
    }
}
