package facedesk.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import facedesk.enrollment.FinderByWidth;
import facedesk.enrollment.intake.report.IntakeRow;
import facedesk.enrollment.intake.report.IntakeRow.Fate;
import facedesk.gallery.Person;
import facedesk.gallery.consent.Consent;
import facedesk.image.Frame;
import facedesk.image.ImageFiles;
import facedesk.ui.ManualTasks;
import facedesk.ui.MemoryPreferences;
import facedesk.ui.RecordedNotices;
import facedesk.ui.TestDesk;
import facedesk.ui.Texts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Imports from the screen, without a window. */
class IntakeModelTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-05-01T08:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private final Texts texts = new Texts(Locale.ENGLISH);
    private final ManualTasks work = new ManualTasks();
    private final RecordedNotices notices = new RecordedNotices();
    private final DeclarationModel declaration = DeclarationModel.at(CLOCK, texts);
    private TestDesk desk;
    private IntakeModel model;
    private Path people;

    @BeforeEach
    void open() {
        desk = new TestDesk(folder, new MemoryPreferences());
        model = new IntakeModel(desk, work.tasks(), texts, notices, declaration);
        people = folder.resolve("people");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private void declare() {
        declaration.byProperty().set("Dot Operator");
        declaration.purposeProperty().set("the workshop's door");
        declaration.agreedProperty().set(true);
    }

    private void run() {
        model.read(List.of(people));
        work.work();
    }

    private List<Fate> fates() {
        return model.report().shown().stream().map(IntakeRow::fate).toList();
    }

    @Test
    void nothingIsImportedBeforeTheDeclarationIsComplete() throws Exception {
        FinderByWidth.photo(people.resolve("Ann/1.png"), 1);
        assertThat(declaration.missing()).contains("your name");
        declaration.byProperty().set("Dot");
        assertThat(declaration.missing()).contains("what the pictures are for");
        declaration.purposeProperty().set("x".repeat(501));
        assertThat(declaration.missing()).contains("500");
        declaration.purposeProperty().set("door");
        declaration.untilProperty().set(LocalDate.of(2026, 5, 1));
        assertThat(declaration.missing()).isEqualTo("Choose a day from May 2, 2026 to May 1, 2031.");
        declaration.untilProperty().set(LocalDate.of(2031, 5, 2));
        assertThat(declaration.missing()).contains("to May 1, 2031");
        declaration.untilProperty().set(LocalDate.of(2026, 5, 2));
        assertThat(declaration.missing()).contains("Tick");
        run();
        assertThat(desk.gallery().size()).isZero();
        assertThat(model.isReady()).isFalse();
        declaration.agreedProperty().set(true);
        assertThat(model.isReady()).isTrue();
        run();
        assertThat(desk.gallery().size()).isEqualTo(1);
    }

    @Test
    void everybodyComesWithTheConsentDeclared() throws Exception {
        FinderByWidth.photo(people.resolve("Ann/1.png"), 1);
        declare();
        run();
        Person ann = desk.gallery().people().get(0);
        Consent consent = desk.gallery().consents().current(ann.id()).orElseThrow();
        assertThat(consent.kind()).isEqualTo(Consent.Kind.DECLARED);
        assertThat(consent.signedBy()).isEqualTo("Dot Operator");
        assertThat(consent.retainUntil()).isEqualTo(LocalDate.of(2027, 5, 1));
        assertThat(consent.wording()).isEqualTo(declaration.wording());
        assertThat(consent.language()).isEqualTo("en");
    }

    @Test
    void theReportSaysWhatBecameOfEveryFileAndCanBeSaved() throws Exception {
        FinderByWidth.photo(people.resolve("Ann/1.png"), 1);
        FinderByWidth.photo(people.resolve("Ann/nobody.png"), 0);
        Files.write(people.resolve("Ann/text.jpg"), new byte[] {1});
        FinderByWidth.photo(people.resolve("Ben/group.png"), FinderByWidth.TWO);
        declare();
        model.read(List.of(people));
        assertThat(model.runningProperty().get()).isTrue();
        work.work();
        assertThat(model.runningProperty().get()).isFalse();
        assertThat(fates()).containsExactly(Fate.TAKEN, Fate.SKIPPED, Fate.SKIPPED, Fate.TO_CHOOSE);
        assertThat(model.summaryProperty().get())
                .isEqualTo("1 person and 1 picture added, 0 already there, 3 skipped.");
        assertThat(model.stepProperty().get()).isEqualTo("4 of 4 pictures: Ben");
        assertThat(model.problems()).isEmpty();

        model.report().onlyOpenProperty().set(true);
        assertThat(fates()).containsExactly(Fate.SKIPPED, Fate.SKIPPED, Fate.TO_CHOOSE);
        model.report().save(folder.resolve("report.csv"));
        work.work();
        assertThat(Files.readAllLines(folder.resolve("report.csv"))).hasSize(5);

        run();
        assertThat(model.summaryProperty().get()).startsWith("No person and no picture added, 1 already there");
    }

    @Test
    void aFaceOfAGroupPictureIsChosen() throws Exception {
        FinderByWidth.photo(people.resolve("Ben/group.png"), FinderByWidth.TWO);
        FinderByWidth.photo(people.resolve("Cid/group.png"), FinderByWidth.TWO);
        declare();
        run();
        ReportModel report = model.report();
        report.chosenProperty().set(report.all().get(0));
        work.work();
        assertThat(report.faces()).hasSize(2);
        report.take(report.faces().get(1));
        work.work();
        assertThat(desk.gallery().people()).extracting(Person::name).containsExactly("Ben");
        assertThat(desk.gallery()
                        .consents()
                        .current(desk.gallery().people().get(0).id()))
                .isPresent();
        assertThat(fates()).containsExactly(Fate.TAKEN, Fate.TO_CHOOSE);
        assertThat(notices.said()).containsExactly("The face was taken for Ben.");
        assertThat(report.chosenProperty().get())
                .as("the next")
                .isEqualTo(report.all().get(1));
        assertThat(report.faces()).hasSize(2);
    }

    @Test
    void whatCannotBeReadIsSaid() throws Exception {
        declare();
        run();
        assertThat(notices.causes()).hasSize(1);
        assertThat(texts.reason(notices.causes().get(0))).contains("cannot be read");
        assertThat(model.runningProperty().get()).isFalse();
        assertThat(model.isReady()).isTrue();
    }

    @Test
    void aCancelledImportSaysThatItGoesOn() throws Exception {
        FinderByWidth.photo(people.resolve("Ann/1.png"), 1);
        declare();
        model.read(List.of(people));
        model.cancel();
        work.work();
        assertThat(model.summaryProperty().get()).startsWith("Stopped.").endsWith("Import again to go on.");
        assertThat(desk.gallery().size()).isZero();
        run();
        assertThat(desk.gallery().size()).isEqualTo(1);
    }

    @Test
    void lookAlikesAreNamed() throws Exception {
        FinderByWidth.photo(people.resolve("Ann/1.png"), 1);
        declare();
        run();
        Files.delete(people.resolve("Ann/1.png"));
        Path ben = people.resolve("Ben/1.jpg");
        Files.createDirectories(ben.getParent());
        ImageFiles.write(ben, Frame.still(new byte[601 * 400 * 3], 601, 400));
        run();
        assertThat(model.suspicions())
                .extracting(suspicion -> texts.say(suspicion.phrase()))
                .containsExactly("Ben looks like Ann: look at both.");
    }

    @Test
    void timeLeftIsToldInWords() {
        long[] now = {0};
        TimeLeft left = new TimeLeft(() -> now[0]);
        assertThat(left.text(1, 100, texts)).isEmpty();
        now[0] = 10_000_000_000L;
        assertThat(left.text(10, 20, texts)).isEqualTo("less than a minute left");
        assertThat(left.text(10, 70, texts)).isEqualTo("about 1 minute left");
        assertThat(left.text(10, 610, texts)).isEqualTo("about 10 minutes left");
        assertThat(left.text(20, 20, texts)).isEmpty();
        left.start();
        assertThat(left.text(10, 20, texts)).isEmpty();
    }
}
