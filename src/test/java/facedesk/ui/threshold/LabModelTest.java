package facedesk.ui.threshold;

import static org.assertj.core.api.Assertions.assertThat;

import facedesk.evaluation.FacePair;
import facedesk.evaluation.ScoredPair;
import facedesk.evaluation.report.ScoresCsv;
import facedesk.gallery.Mark;
import facedesk.gallery.NewPerson;
import facedesk.ui.ManualTasks;
import facedesk.ui.ScoreData;
import facedesk.ui.TestModels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is looked at: how it is come by, what stays when that fails, and what is said where there is nothing. */
class LabModelTest {
    @TempDir
    private Path folder;

    private final ManualTasks later = new ManualTasks();
    private LabBench bench;
    private LabModel lab;

    @BeforeEach
    void open() {
        bench = new LabBench(folder.resolve("desk"), later.tasks());
        lab = bench.lab;
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void anEmptyGalleryBeginsWithTheCalibration() {
        lab.begin();
        assertThat(lab.busyProperty().get()).isFalse();
        assertThat(data().pairs()).isEmpty();
        assertThat(lab.messageProperty().get())
                .endsWith(": 3,000 genuine and 100,000 impostor comparisons, counted with fr512");
    }

    @Test
    void aGalleryWithPeopleBeginsWithItself() {
        bench.enrolApart(3);
        lab.begin();
        assertThat(lab.busyProperty().get()).isTrue();
        assertThat(lab.dataProperty().get()).isEmpty();
        later.work();
        assertThat(lab.busyProperty().get()).isFalse();
        assertThat(lab.progressProperty().get()).isEqualTo(1);
        assertThat(lab.messageProperty().get())
                .isEqualTo("your gallery: 3 people, 9 pictures; 9 genuine and 27 impostor comparisons");
        assertThat(data().own()).isTrue();
    }

    @Test
    void aChangedGalleryIsComparedAgainWhenTheScreenComesBack() {
        bench.enrolApart(2);
        show();
        lab.begin();
        assertThat(lab.busyProperty().get()).isFalse();

        bench.desk.gallery().enroll(NewPerson.named("Late", false), LabGallery.pictures(100, 0, 10));
        lab.begin();
        later.work();
        assertThat(data().people()).isEqualTo(3);
    }

    @Test
    void whatIsMarkedCountsAtOnce() {
        bench.enrolApart(3);
        show();
        long picture = bench.desk
                .gallery()
                .pictures(bench.desk.gallery().people().get(0).id())
                .get(0)
                .id();
        bench.desk.gallery().mark(new Mark.BadPicture(picture));
        lab.refresh();
        assertThat(lab.busyProperty().get()).isFalse();
        later.work();
        assertThat(data().pictures()).isEqualTo(8);
    }

    @Test
    void cancelledWorkLeavesWhatWasShownAndWhatItWas() {
        bench.enrolApart(2);
        show();
        ScoreData before = data();
        lab.showFolder(Path.of("src/test/resources"));
        lab.cancel();
        assertThat(lab.busyProperty().get()).isFalse();
        later.work();
        assertThat(data()).isSameAs(before);
        assertThat(bench.notices.said()).isEmpty();

        bench.desk.gallery().enroll(NewPerson.named("Late", false), LabGallery.pictures(100, 0, 10));
        lab.begin();
        later.work();
        assertThat(data().people()).isEqualTo(3);
    }

    @Test
    void whatArrivesLateDoesNotReplaceWhatWasAskedForSince() {
        bench.enrolApart(2);
        lab.showGallery();
        lab.showCalibration();
        later.work();
        assertThat(data().pairs()).isEmpty();
        assertThat(lab.busyProperty().get()).isFalse();
    }

    @Test
    void aFailureIsANoticeAndLeavesWhatWasShown() {
        bench.enrolApart(2);
        show();
        ScoreData before = data();
        lab.showScoreFile(folder.resolve("missing.csv"));
        later.work();
        assertThat(bench.notices.said()).containsExactly("The scores could not be computed.");
        assertThat(bench.notices.causes()).hasSize(1);
        assertThat(data()).isSameAs(before);
        assertThat(lab.busyProperty().get()).isFalse();
    }

    @Test
    void dataWithoutAComparisonSayWhatItTakes() {
        bench.desk.gallery().enroll(NewPerson.named("Alone", false), LabGallery.pictures(0, 0));
        show();
        assertThat(lab.dataProperty().get()).as("begins with the calibration").isPresent();
        lab.showGallery();
        later.work();
        assertThat(lab.dataProperty().get()).isEmpty();
        assertThat(lab.messageProperty().get()).startsWith("These pictures give no comparison. It takes two pictures");
    }

    @Test
    void aScoreFileIsReadAsItWasWritten() throws Exception {
        Path file = folder.resolve("scores.csv");
        ScoresCsv.write(
                file,
                List.of(
                        new ScoredPair(new FacePair("a/1.jpg", "a/2.jpg", true), Optional.of(0.75f)),
                        new ScoredPair(new FacePair("a/1.jpg", "b/1.jpg", false), Optional.of(0.125f)),
                        new ScoredPair(new FacePair("a/1.jpg", "b/2.jpg", false), Optional.empty())));
        lab.showScoreFile(file);
        later.work();
        assertThat(data().set().name()).isEqualTo("scores.csv");
        assertThat(data().set().counts().genuine()).isEqualTo(1);
        assertThat(data().set().counts().fnmr(0.75).errors()).isZero();
        assertThat(data().set().counts().fnmr(0.7501).errors()).isEqualTo(1);
        assertThat(data().set().counts().fmr(0.125).errors()).isEqualTo(1);
        assertThat(data().set().counts().fmr(0.126).errors()).isZero();
        assertThat(data().own()).isFalse();
    }

    @Test
    void aFolderOfPeopleIsComparedByTheRealNetworks() throws Exception {
        Path people = demoPeople(folder.resolve("people"));
        lab.showFolder(people);
        later.work();
        assertThat(bench.notices.said()).isEmpty();
        assertThat(lab.messageProperty().get())
                .isEqualTo("people: 4 people, 6 pictures; 2 genuine and 13 impostor comparisons");
        assertThat(data().set().counts().fnmr(0.4).errors()).isZero();
        assertThat(data().set().counts().fmr(0.4).errors()).isZero();
        assertThat(data().rescoring()
                        .orElseThrow()
                        .by("mobilefacenet", LabBench.UNWATCHED)
                        .orElseThrow()
                        .second()
                        .table()
                        .genuine())
                .isEqualTo(2);
    }

    @Test
    void anotherNetworkTakesWhatWasShownAway() throws Exception {
        bench.enrolApart(2);
        show();
        bench.desk.models().use(TestModels.SECOND.id(), LabBench.UNWATCHED);
        assertThat(lab.dataProperty().get()).isEmpty();
        assertThat(lab.busyProperty().get()).isTrue();
        lab.showCalibration();
        bench.desk.models().use(TestModels.FIRST.id(), LabBench.UNWATCHED);
        assertThat(data().pairs()).isEmpty();
    }

    private static Path demoPeople(Path folder) throws Exception {
        for (String person : List.of("a", "b", "c", "d")) {
            Path own = Files.createDirectories(folder.resolve(person));
            try (var pictures = Files.list(Path.of("assets/demo"))) {
                for (Path picture : pictures.filter(
                                file -> file.getFileName().toString().startsWith("person-" + person))
                        .toList()) {
                    Files.copy(picture, own.resolve(picture.getFileName()));
                }
            }
        }
        return folder;
    }

    private void show() {
        lab.begin();
        later.work();
    }

    private ScoreData data() {
        return lab.dataProperty().get().orElseThrow();
    }
}
