package facedesk.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import facedesk.enrollment.consent.RetentionLimits;
import facedesk.gallery.Erasure;
import facedesk.gallery.Person;
import facedesk.gallery.consent.Consent;
import facedesk.gallery.sighting.Sighting;
import facedesk.ui.ManualTasks;
import facedesk.ui.MemoryPreferences;
import facedesk.ui.QueueBench;
import facedesk.ui.RecordedNotices;
import facedesk.ui.SightingKeeping;
import facedesk.ui.TestDesk;
import facedesk.ui.Texts;
import facedesk.ui.review.newcomer.NewPersonModel;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Without a window, on the real store; work is done when the test says so. */
class ReviewModelTest {
    private static final double LINE = 0.5;

    @TempDir
    private Path folder;

    private final MemoryPreferences preferences = new MemoryPreferences();
    private final ManualTasks tasks = new ManualTasks();
    private final RecordedNotices notices = new RecordedNotices();
    private TestDesk desk;
    private QueueBench bench;
    private ReviewModel model;

    @BeforeEach
    void open() throws Exception {
        desk = new TestDesk(folder, preferences);
        desk.threshold().set(LINE);
        bench = new QueueBench(desk.gallery());
        model = new ReviewModel(
                desk, new SightingKeeping(preferences), tasks.tasks(), new Texts(Locale.ENGLISH), notices);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private void read() {
        model.refresh();
        tasks.work();
    }

    private Position now() {
        return Objects.requireNonNull(model.positionProperty().get());
    }

    private List<Sighting> stored() {
        return desk.gallery().sightings().all(Instant.now());
    }

    @Test
    void anAnswerShowsBeforeItIsWrittenAndIsWrittenInOrder() {
        Person ann = bench.person("Ann", 1);
        bench.faces(2, 1, LINE - 0.03, 7);
        bench.faces(1, 2, 0, 8);
        read();
        model.confirm();
        assertThat(now().board().groups()).hasSize(1);
        assertThat(now().done()).isEqualTo(1);
        assertThat(stored()).hasSize(3);
        model.ignore();
        tasks.work();
        assertThat(desk.gallery().pictures(ann.id())).hasSize(3);
        assertThat(stored()).extracting(Sighting::state).containsExactly(Sighting.State.IGNORED);
        assertThat(model.group()).isEmpty();
    }

    @Test
    void everyStepIsTakenBackInTheOppositeOrder() {
        bench.person("Ann", 1);
        bench.faces(2, 1, LINE - 0.03, 7);
        bench.faces(2, 2, 0, 8);
        read();
        List<Sighting> before = stored();
        Position start = now();
        model.reject();
        model.takeOut();
        model.ignore();
        model.move(1);
        model.ignore();
        tasks.work();
        assertThat(stored()).isNotEqualTo(before);
        while (model.canUndo()) {
            model.undo();
        }
        tasks.work();
        assertThat(stored()).isEqualTo(before);
        assertThat(now()).isEqualTo(start);
    }

    @Test
    void aStepFromBeforeTheQueueWasReadAnewIsTakenBackToo() {
        bench.faces(1, 2, 0, 8);
        read();
        model.ignore();
        tasks.work();
        read();
        assertThat(model.group()).isEmpty();
        model.undo();
        tasks.work();
        assertThat(stored()).extracting(Sighting::state).containsExactly(Sighting.State.OPEN);
        assertThat(model.group()).isPresent();
    }

    @Test
    void whoWasJustConfirmedIsSuggestedForTheNextFacesOfTheirs() {
        Person ann = bench.person("Ann", 3);
        bench.faces(2, 1, 0.68, 7);
        bench.faces(1, 1, 0.68, 8);
        read();
        assertThat(now().board().groups()).hasSize(2);
        assertThat(model.group().orElseThrow().suggestion()).isEmpty();
        model.assign(ann.id());
        assertThat(model.group().orElseThrow().suggestion()).isEmpty();
        tasks.work();
        assertThat(model.group().orElseThrow().suggestion().orElseThrow().personId())
                .isEqualTo(ann.id());
    }

    @Test
    void whatCannotBeWrittenIsSaidAndShownAsItIs() {
        Person ann = bench.person("Ann", 1);
        bench.faces(1, 1, LINE - 0.03, 7);
        read();
        desk.gallery().erase(ann.id(), Erasure.BY_HAND);
        model.confirm();
        assertThat(model.group()).isEmpty();
        tasks.work();
        assertThat(notices.said()).hasSize(1);
        assertThat(model.group()).isPresent();
        assertThat(model.group().orElseThrow().suggestion()).isEmpty();
        assertThat(model.canUndo()).isFalse();
    }

    @Test
    void nothingOfTheErasedIsKeptForTakingBack() {
        Person ann = bench.person("Ann", 1);
        bench.faces(2, 1, LINE - 0.03, 7);
        bench.faces(1, 2, 0, 8);
        read();
        model.confirm();
        model.ignore();
        tasks.work();
        assertThat(desk.gallery().pictures(ann.id())).hasSize(3);
        desk.gallery().erase(ann.id(), Erasure.EXPIRY);
        tasks.work();
        model.undo();
        assertThat(model.canUndo()).isFalse();
        tasks.work();
        assertThat(stored()).extracting(Sighting::state).containsExactly(Sighting.State.OPEN);
    }

    @Test
    void theChosenFaceStaysWithinTheGroupAndTheGroupWithinTheList() {
        bench.faces(2, 1, 0, 7);
        bench.faces(1, 1, 0, 8);
        read();
        model.chooseFace(-1);
        assertThat(now().face()).isZero();
        model.chooseFace(5);
        assertThat(now().face()).isEqualTo(1);
        model.move(9);
        assertThat(now().at()).isEqualTo(1);
        model.move(-9);
        assertThat(now().at()).isZero();
    }

    @Test
    void nothingHappensWhileNothingWaits() {
        read();
        model.confirm();
        model.reject();
        model.ignore();
        model.takeOut();
        model.undo();
        model.move(1);
        model.chooseFace(1);
        tasks.work();
        assertThat(now().done()).isZero();
        assertThat(notices.said()).isEmpty();
    }

    @Test
    void peopleAreFoundByAPartOfTheirName() {
        bench.person("Ann", 1);
        bench.person("Joanna", 2);
        bench.person("Ben", 3);
        bench.person("Günther", 4);
        read();
        assertThat(model.search("gunther")).hasSize(1);
        assertThat(model.search(" ANN")).extracting(Names.Named::name).containsExactly("Ann", "Joanna");
        assertThat(model.search("")).hasSize(4);
    }

    @Test
    void everyChoiceOfMonthsMayBeAgreedTo() {
        LocalDate today = LocalDate.of(2026, 2, 28);
        RetentionLimits limits = RetentionLimits.on(today);
        assertThat(NewPersonModel.MONTHS).allMatch(months -> limits.allow(today.plusMonths(months)));
        NewPersonModel form = new NewPersonModel(preferences, new Texts(Locale.ENGLISH));
        form.begin();
        assertThat(today.plusMonths(form.months())).isEqualTo(limits.usual());
    }

    @Test
    void whoeverIsNewComesWithWhatWasDeclaredAndTheRestIsRemembered() {
        NewPersonModel form = new NewPersonModel(preferences, new Texts(Locale.GERMAN));
        form.begin();
        form.nameProperty().set("Zoe");
        assertThat(form.person()).isEmpty();
        form.byProperty().set("Olga");
        form.purposeProperty().set("Access");
        form.keepFor(3);
        Consent consent = form.person().orElseThrow().consent().orElseThrow();
        assertThat(consent.kind()).isEqualTo(Consent.Kind.DECLARED);
        assertThat(consent.language()).isEqualTo("de");
        assertThat(consent.wording()).isEqualTo(form.wording()).startsWith("Ich erkläre");
        NewPersonModel next = new NewPersonModel(preferences, new Texts(Locale.GERMAN));
        next.begin();
        assertThat(next.byProperty().get()).isEqualTo("Olga");
        assertThat(next.purposeProperty().get()).isEqualTo("Access");
        assertThat(next.months()).isEqualTo(3);
        assertThat(next.nameProperty().get()).isEmpty();
        assertThat(next.isIncomplete().get()).isTrue();
    }
}
