package facedesk.enrollment.intake;

import static org.assertj.core.api.Assertions.assertThat;

import facedesk.enrollment.PhotoEnrollment;
import facedesk.enrollment.Shot;
import facedesk.enrollment.ShotPose;
import facedesk.enrollment.intake.plan.IntakePlan;
import facedesk.enrollment.intake.report.IntakeProgress;
import facedesk.enrollment.intake.report.IntakeReport;
import facedesk.enrollment.intake.report.IntakeRow;
import facedesk.enrollment.intake.report.IntakeRow.Fate;
import facedesk.enrollment.intake.report.IntakeWatch;
import facedesk.enrollment.intake.report.ReportCsv;
import facedesk.enrollment.intake.source.IntakeSources;
import facedesk.gallery.Erasure;
import facedesk.gallery.NewPerson;
import facedesk.gallery.Person;
import facedesk.gallery.PersonFacts;
import facedesk.gallery.store.GalleryStore;
import facedesk.recognition.Scene;
import facedesk.text.Phrase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real files into a real gallery, with networks that know who is in a picture. */
class IntakeTest {
    @TempDir
    Path folder;

    private final ManyFaces faces = new ManyFaces();
    private GalleryStore gallery;
    private Path people;

    @BeforeEach
    void open() {
        gallery = GalleryStore.open(folder.resolve("gallery"));
        people = folder.resolve("people");
    }

    @AfterEach
    void close() {
        gallery.close();
    }

    private IntakeReport run(BooleanSupplier cancelled, Executor executor, int threads) throws Exception {
        Suspicions suspicions = new Suspicions(gallery, Scene.MODEL, index -> Optional.of(Scene.threshold(0.6)));
        IntakeThreads looking = new IntakeThreads(executor, threads, () -> faces.networks(gallery));
        try (IntakePlan plan = IntakeSources.open(List.of(people))) {
            return new Intake(gallery, looking, suspicions).run(plan, Optional.empty(), watch(cancelled));
        }
    }

    private IntakeReport run() throws Exception {
        return run(() -> false, Runnable::run, 1);
    }

    private static IntakeWatch watch(BooleanSupplier cancelled) {
        return new IntakeWatch() {
            @Override
            public void progress(IntakeProgress progress) {
                assertThat(progress.done()).isBetween(1, progress.total());
            }

            @Override
            public void settled(IntakeRow row) {}

            @Override
            public boolean cancelled() {
                return cancelled.getAsBoolean();
            }
        };
    }

    private static List<Fate> fates(IntakeReport report) {
        return report.rows().stream().map(IntakeRow::fate).toList();
    }

    private static List<String> reasons(IntakeReport report) {
        return report.rows().stream().map(IntakeRow::reason).toList();
    }

    @Test
    void importingTwiceChangesNothingAndLooksAtNothing() throws Exception {
        ManyFaces.photo(people.resolve("Ann_Lee/1.png"), 1, 1);
        ManyFaces.photo(people.resolve("Ann_Lee/2.png"), 1, 2);
        ManyFaces.photo(people.resolve("Ann_Lee/nobody.png"), 0, 3);
        ManyFaces.photo(people.resolve("Ben/1.png"), 2, 1);
        Files.write(people.resolve("Ben/broken.jpg"), new byte[] {1, 2, 3});
        IntakeReport first = run();
        assertThat(first.newPeople()).isEqualTo(2);
        assertThat(first.newPictures()).isEqualTo(3);
        assertThat(reasons(first)).containsExactly("TAKEN", "TAKEN", "NO_FACE", "TAKEN", "UNREADABLE");
        assertThat(first.problems()).isEmpty();
        int looks = faces.looks();
        assertThat(looks).isEqualTo(4);

        IntakeReport second = run();
        assertThat(faces.looks()).isEqualTo(looks);
        assertThat(second.newPeople()).isZero();
        assertThat(second.newPictures()).isZero();
        assertThat(second.knownPictures()).isEqualTo(3);
        assertThat(reasons(second)).containsExactly("KNOWN", "KNOWN", "NO_FACE", "KNOWN", "UNREADABLE");
        assertThat(second.rows().get(2).why()).isEqualTo(first.rows().get(2).why());
        assertThat(gallery.references(Scene.MODEL)).hasSize(3);
    }

    @Test
    void afterACancelTheNextImportGoesOnWhereItStopped() throws Exception {
        for (int person = 1; person <= 9; person++) {
            ManyFaces.photo(people.resolve("P" + person + "/1.png"), person, 1);
            ManyFaces.photo(people.resolve("P" + person + "/2.png"), person, 2);
        }
        IntakeReport first = run(() -> gallery.size() == 4, Runnable::run, 1);
        assertThat(first.cancelled()).isTrue();
        assertThat(gallery.people()).extracting(Person::name).containsExactly("P1", "P2", "P3", "P4");
        int stored = gallery.references(Scene.MODEL).size();
        assertThat(first.newPictures()).isEqualTo(stored);
        int looks = faces.looks();

        IntakeReport second = run();
        assertThat(second.cancelled()).isFalse();
        assertThat(second.newPeople()).isEqualTo(5);
        assertThat(second.knownPictures()).isEqualTo(stored);
        assertThat(faces.looks() - looks).isEqualTo(18 - stored);
        assertThat(gallery.references(Scene.MODEL)).hasSize(18);
    }

    @Test
    void aCancelInTheMiddleOfAPersonKeepsWhatWasStored() throws Exception {
        for (int number = 1; number <= 20; number++) {
            ManyFaces.photo(people.resolve("Ann/" + number + ".png"), 1, number);
        }
        assertThat(run(() -> gallery.size() == 1, Runnable::run, 1).cancelled()).isTrue();
        int stored = gallery.references(Scene.MODEL).size();
        assertThat(stored).isBetween(1, 19);
        assertThat(run().newPictures()).isEqualTo(20 - stored);
        assertThat(gallery.size()).isEqualTo(1);
    }

    @Test
    void theReportDoesNotDependOnTheNumberOfThreads() throws Exception {
        for (int person = 1; person <= 12; person++) {
            ManyFaces.photo(people.resolve("P" + (10 + person) + "/1.png"), person, 1);
            ManyFaces.photo(people.resolve("P" + (10 + person) + "/2.png"), person % 5 == 0 ? 0 : person, 2);
        }
        ExecutorService workers = Executors.newFixedThreadPool(4);
        List<Phrase> expected;
        try {
            expected = run(() -> false, workers, 4).rows().stream()
                    .map(IntakeRow::why)
                    .toList();
        } finally {
            workers.shutdownNow();
        }
        gallery.close();
        gallery = GalleryStore.open(folder.resolve("other"));
        assertThat(run().rows()).extracting(IntakeRow::why).isEqualTo(expected);
        assertThat(gallery.people()).hasSize(12);
    }

    @Test
    void aGroupPictureAsksAndTheChosenFaceIsTaken() throws Exception {
        ManyFaces.photo(people.resolve("Ben/group.png"), 14, 1);
        IntakeReport report = run();
        assertThat(fates(report)).containsExactly(Fate.TO_CHOOSE);
        assertThat(report.problems()).isEmpty();
        assertThat(gallery.size()).isZero();

        IntakeRow row = report.rows().get(0);
        IntakeNetworks networks = faces.networks(gallery);
        FaceChoice choice = new FaceChoice(gallery, networks.photos(), networks.enroller());
        List<Shot> shots = choice.faces(row.photo().orElseThrow());
        assertThat(shots).hasSize(2);
        assertThat(choice.take(row.who(), row.photo().orElseThrow(), shots.get(1), Optional.empty()))
                .isTrue();
        Person ben = gallery.named("ben").get(0);
        assertThat(gallery.references(Scene.MODEL, ben.id()).get(0).embedding()).isEqualTo(Scene.embedding(2));

        int looks = faces.looks();
        assertThat(fates(run())).containsExactly(Fate.KNOWN);
        assertThat(faces.looks()).isEqualTo(looks);
    }

    @Test
    void theSamePictureIsNotGivenToTwo() throws Exception {
        ManyFaces.photo(people.resolve("Ann/1.png"), 1, 1);
        ManyFaces.photo(people.resolve("Ben/copy.png"), 1, 1);
        IntakeReport report = run();
        assertThat(reasons(report)).containsExactly("TAKEN", "GIVEN_TO");
        assertThat(report.rows().get(1).why().english()).contains("copy.png", "Ann");
        assertThat(gallery.people()).extracting(Person::name).containsExactly("Ann");
    }

    @Test
    void aRenamedPersonIsNotImportedAgain() throws Exception {
        ManyFaces.photo(people.resolve("Ann/1.png"), 1, 1);
        run();
        gallery.change(gallery.people().get(0).id(), PersonFacts.named("Anna"));
        IntakeReport again = run();
        assertThat(again.newPeople()).isZero();
        assertThat(again.rows().get(0).why().english()).contains("in the gallery already, as Anna");
    }

    @Test
    void whoLooksLikeSomebodyElseIsImportedAndNamed() throws Exception {
        gallery.enroll(
                NewPerson.named("Ann", false),
                faces.networks(gallery).enroller().prepare(List.of(shot(1))));
        ManyFaces.photo(people.resolve("Ben/1.png"), 1, 1);
        ManyFaces.photo(people.resolve("Cid/1.png"), 2, 1);
        ManyFaces.photo(people.resolve("Dot/1.png"), 2, 2);
        IntakeReport report = run();
        assertThat(report.newPeople()).isEqualTo(3);
        assertThat(report.suspicions())
                .extracting(suspicion -> suspicion.phrase().english())
                .containsExactly("Ben looks like Ann: look at both.", "Cid looks like Dot: look at both.");
    }

    private static Shot shot(int person) {
        return Shot.of(Scene.frame(0), Scene.face(person, 200, 150), ShotPose.STRAIGHT, "live");
    }

    @Test
    void anUnusableNameIsAProblemAndNoMore() throws Exception {
        ManyFaces.photo(people.resolve("x".repeat(120) + "/1.png"), 1, 1);
        ManyFaces.photo(people.resolve("x".repeat(120) + "/2.png"), 1, 2);
        ManyFaces.photo(people.resolve("\u05d3\u05e0\u05d4/1.png"), 2, 1);
        IntakeReport report = run();
        assertThat(report.problems()).hasSize(1);
        assertThat(report.problems().get(0).english()).contains("was not imported", "100 characters");
        assertThat(fates(report)).containsExactlyInAnyOrder(Fate.SKIPPED, Fate.SKIPPED, Fate.TAKEN);
        assertThat(gallery.people()).extracting(Person::name).containsExactly("\u05d3\u05e0\u05d4");
    }

    @Test
    void nothingOfTheErasedIsLeftAndTheirFilesCountAsNew() throws Exception {
        ManyFaces.photo(people.resolve("Ann/1.png"), 1, 1);
        ManyFaces.photo(people.resolve("Ann/nobody.png"), 0, 2);
        run();
        assertThat(gallery.imports().all(PhotoEnrollment.limits())).hasSize(2);
        gallery.erase(gallery.people().get(0).id(), Erasure.BY_HAND);
        assertThat(gallery.imports().all(PhotoEnrollment.limits())).isEmpty();
        assertThat(run().newPeople()).isEqualTo(1);
    }

    @Test
    void anUnimportantFileIsNoReasonToStop() throws Exception {
        List<String> bad = new ArrayList<>(List.of("a.jpg", "b.png"));
        Files.createDirectories(people.resolve("Ann"));
        Files.write(people.resolve("Ann").resolve(bad.get(0)), new byte[0]);
        Files.write(people.resolve("Ann").resolve(bad.get(1)), new byte[] {(byte) 0x89, 'P', 'N', 'G'});
        ManyFaces.photo(people.resolve("Ann/c.png"), 1, 1);
        assertThat(fates(run())).containsExactly(Fate.SKIPPED, Fate.SKIPPED, Fate.TAKEN);
    }

    @Test
    void theReportAsCsvCarriesNoFormulas() throws Exception {
        ManyFaces.photo(people.resolve("=1+1/@SUM.png"), 0, 1);
        Path csv = folder.resolve("report.csv");
        ReportCsv.write(csv, run().rows(), Locale.ENGLISH);
        assertThat(Files.readAllLines(csv))
                .containsExactly(
                        "person,file,outcome,reason,message",
                        "'=1+1,'@SUM.png,skipped,NO_FACE,'@SUM.png: no face was found. Choose a picture that shows the"
                                + " face larger and from the front.");
    }
}
