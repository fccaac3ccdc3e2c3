package facedesk.ui.enroll;

import static org.assertj.core.api.Assertions.assertThat;

import facedesk.gallery.Mark;
import facedesk.gallery.Person;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody has the face already: each of the answers. */
class DuplicateJourneyTest {
    @TempDir
    private Path folder;

    private StudioBench bench;
    private StudioModel studio;
    private Person ann;

    @BeforeEach
    void open() throws Exception {
        bench = new StudioBench(folder);
        studio = bench.studio;
        ann = bench.enrolled("Ann", 1, Optional.empty());
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private void saveAs(String name) {
        bench.toTheCamera(name);
        bench.capture(1);
        studio.next();
    }

    @Test
    void nothingIsStoredBeforeTheAnswer() {
        saveAs("Anna");
        assertThat(studio.saving().lookalikeProperty().isNotNull().get()).isTrue();
        assertThat(bench.step()).isEqualTo(Step.REVIEW);
        assertThat(bench.gallery().size()).isEqualTo(1);
        assertThat(bench.gallery().pictures(ann.id())).hasSize(1);
    }

    @Test
    void theSamePersonGetsThePicturesAndTheNewConsent() {
        saveAs("Anna");
        studio.saving().samePerson();
        assertThat(bench.step()).isEqualTo(Step.DONE);
        assertThat(studio.saving().savedProperty().get().person()).isEqualTo(ann);
        assertThat(bench.gallery().size()).isEqualTo(1);
        assertThat(bench.gallery().consents().current(ann.id()).orElseThrow().signedBy())
                .isEqualTo("Anna");
    }

    @Test
    void aDifferentPersonIsEnrolledAndTheLikenessNoted() {
        saveAs("Twin");
        studio.saving().differentPerson();
        Person twin = studio.saving().savedProperty().get().person();
        assertThat(twin.name()).isEqualTo("Twin");
        assertThat(bench.gallery().marks()).containsExactly(new Mark.LookAlike(ann.id(), twin.id()));
        var resembling = studio.saving().savedProperty().get().resembling().orElseThrow();
        assertThat(resembling.name()).isEqualTo("Ann");
        assertThat(resembling.margin())
                .isEqualTo(1 - bench.desk.threshold().current().value());
    }

    @Test
    void whoeverCancelsIsBackAtThePictures() {
        saveAs("Anna");
        studio.saving().dismiss();
        assertThat(studio.saving().lookalikeProperty().get()).isNull();
        assertThat(bench.step()).isEqualTo(Step.REVIEW);
        assertThat(studio.shots()).hasSize(5);
        assertThat(bench.gallery().size()).isEqualTo(1);
    }

    @Test
    void aQuestionThatComesAfterTheScreenWasLeftIsNotAsked() {
        saveAs("Anna");
        studio.leave();
        assertThat(studio.saving().lookalikeProperty().get()).isNull();
        studio.saving().samePerson();
        assertThat(bench.gallery().pictures(ann.id())).hasSize(1);
    }

    @Test
    void picturesOfSomebodyElseAreNotAddedWithoutAsking() throws Exception {
        Person ben = bench.enrolled("Ben", 2, Optional.of(StudioBench.consent("Ben", StudioBench.TODAY)));
        studio.who().addTo(ben.id());
        studio.next();
        bench.capture(3);
        studio.next();
        assertThat(studio.saving().lookalikeProperty().isNotNull().get()).isTrue();
        studio.saving().differentPerson();
        assertThat(studio.saving().lookalikeProperty().isNotNull().get())
                .as("they cannot be somebody else than themselves")
                .isTrue();
        studio.saving().samePerson();
        assertThat(bench.step()).isEqualTo(Step.DONE);
        assertThat(bench.gallery().pictures(ben.id()).size()).isGreaterThan(1);
    }

    @Test
    void twoEntriesOfOnePersonBecomeOneAndCanBePartedAgain() throws Exception {
        Person anna = bench.enrolled("Anna", 4, Optional.of(StudioBench.consent("Anna", StudioBench.TODAY)));
        studio.who().addTo(anna.id());
        studio.next();
        bench.capture(1);
        studio.next();
        studio.saving().samePerson();
        assertThat(bench.gallery().people()).extracting(Person::name).containsExactly("Anna");
        assertThat(bench.notices.said()).containsExactly("Ann is no longer an entry of its own.");
    }

    @Test
    void twoWhoAreNotedAsLookAlikesAreNotAskedAboutAgain() throws Exception {
        Person twin = bench.enrolled("Twin", 5, Optional.of(StudioBench.consent("Twin", StudioBench.TODAY)));
        bench.gallery().mark(new Mark.LookAlike(ann.id(), twin.id()));
        studio.who().addTo(twin.id());
        studio.next();
        bench.capture(1);
        studio.next();
        assertThat(bench.step()).isEqualTo(Step.DONE);
    }
}
