package facedesk.ui.people.change;

import static org.assertj.core.api.Assertions.assertThat;

import facedesk.detection.Chip;
import facedesk.embedding.Embedding;
import facedesk.gallery.Erasure;
import facedesk.gallery.NewPerson;
import facedesk.gallery.NewPicture;
import facedesk.gallery.Person;
import facedesk.gallery.PersonFacts;
import facedesk.gallery.Picture;
import facedesk.gallery.consent.Consent;
import facedesk.gallery.history.Event;
import facedesk.gallery.store.GalleryStore;
import facedesk.ui.ManualTasks;
import facedesk.ui.RecordedNotices;
import facedesk.ui.Texts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every change, and every change taken back, on the real gallery. */
class EditsTest {
    @TempDir
    private Path folder;

    private final ManualTasks work = new ManualTasks();
    private final RecordedNotices notices = new RecordedNotices();
    private final Random random = new Random(1);
    private GalleryStore gallery;
    private Edits edits;
    private Person ann;
    private Person ben;

    @BeforeEach
    void open() {
        gallery = GalleryStore.open(folder);
        edits = new Edits(gallery, work.tasks(), new Texts(Locale.ENGLISH), notices);
        ann = enroll("Ann", 3);
        ben = enroll("Ben", 2);
    }

    @AfterEach
    void close() {
        gallery.close();
    }

    private Person enroll(String name, int pictures) {
        List<NewPicture> taken = new ArrayList<>();
        for (int i = 0; i < pictures; i++) {
            byte[] chip = new byte[Chip.BYTES];
            random.nextBytes(chip);
            taken.add(new NewPicture(
                    Chip.ofBgr(chip), new byte[] {1}, 0.8, "photo", List.of(Embedding.of("m", new float[] {1, i}))));
        }
        return gallery.enroll(NewPerson.named(name, false), taken);
    }

    private String last() {
        work.work();
        return edits.changes().lastProperty().get().map(Change::said).orElse("");
    }

    private void undo() {
        edits.undo();
        work.work();
    }

    private List<String> names() {
        return gallery.people().stream().map(Person::name).toList();
    }

    private List<Long> pictures(Person person) {
        return gallery.pictures(person.id()).stream().map(Picture::id).toList();
    }

    @Test
    void aNewNameIsTakenBack() {
        edits.change(ann, ann.facts().withName("Anna"));
        assertThat(last()).isEqualTo("Ann is now called Anna.");
        assertThat(names()).containsExactly("Anna", "Ben");
        undo();
        assertThat(names()).containsExactly("Ann", "Ben");
        assertThat(last()).isEmpty();
        edits.change(ann, ann.facts());
        assertThat(last()).isEmpty();
    }

    @Test
    void severalChangesAreTakenBackOneByOne() {
        edits.change(ann, new PersonFacts("Ann", "E-1", "Lab", "left-handed"));
        assertThat(last()).isEqualTo("Changed what is written about Ann.");
        edits.block(List.of(ann), true);
        assertThat(last()).isEqualTo("Blocked Ann.");
        assertThat(gallery.person(ann.id()).orElseThrow().blocked()).isTrue();
        undo();
        assertThat(gallery.person(ann.id()).orElseThrow().blocked()).isFalse();
        assertThat(gallery.person(ann.id()).orElseThrow().facts().group()).isEqualTo("Lab");
        undo();
        assertThat(gallery.person(ann.id()).orElseThrow().facts()).isEqualTo(ann.facts());
    }

    @Test
    void manyAreBlockedAndGroupedTogetherAndGetBackWhatEachHad() {
        gallery.change(ben.id(), new PersonFacts("Ben", "", "Office", ""));
        gallery.block(ben.id(), true);
        Person blocked = gallery.person(ben.id()).orElseThrow();
        edits.group(List.of(ann, blocked), "Lab");
        assertThat(last()).isEqualTo("Put 2 people into the group Lab.");
        edits.block(List.of(ann, blocked), true);
        assertThat(last()).isEqualTo("Blocked 2 people.");
        undo();
        assertThat(gallery.people()).extracting(Person::blocked).containsExactly(false, true);
        undo();
        assertThat(gallery.people())
                .extracting(person -> person.facts().group())
                .containsExactly("", "Office");
        edits.group(List.of(blocked), "");
        assertThat(last()).isEqualTo("Took Ben out of the group.");
    }

    @Test
    void aMergerIsPartedAgain() {
        edits.merge(ann, ben);
        assertThat(last()).isEqualTo("Merged Ben into Ann.");
        assertThat(names()).containsExactly("Ann");
        assertThat(pictures(ann)).hasSize(5);
        undo();
        assertThat(names()).containsExactly("Ann", "Ben");
        assertThat(pictures(ann)).hasSize(3);
    }

    @Test
    void picturesGivenToANewPersonComeBack() {
        edits.split(ann, "Cleo", Set.of(pictures(ann).get(1)));
        assertThat(last()).isEqualTo("Gave 1 picture of Ann to Cleo.");
        assertThat(names()).containsExactly("Ann", "Ben", "Cleo");
        undo();
        assertThat(names()).containsExactly("Ann", "Ben");
        assertThat(pictures(ann)).hasSize(3);
    }

    @Test
    void picturesGivenToSomebodyElseComeBack() {
        Set<Long> two = Set.copyOf(pictures(ann).subList(0, 2));
        edits.give(ann, ben, two);
        assertThat(last()).isEqualTo("Gave 2 pictures of Ann to Ben.");
        assertThat(pictures(ben)).hasSize(4).containsAll(two);
        assertThat(gallery.history().of(ben.id()).get(0).kind()).isEqualTo(Event.Kind.PICTURES_ADDED);
        undo();
        assertThat(pictures(ann)).hasSize(3).containsAll(two);
    }

    @Test
    void removedPicturesArePutBack() {
        edits.removePictures(ann, pictures(ann).subList(0, 2));
        assertThat(last()).isEqualTo("Removed 2 pictures of Ann.");
        assertThat(pictures(ann)).hasSize(1);
        undo();
        assertThat(pictures(ann)).hasSize(3);
        assertThat(gallery.references("m", ann.id())).hasSize(3);
    }

    @Test
    void theErasedAreGoneForGoodAndNothingOfThemIsKept() {
        edits.removePictures(ann, pictures(ann).subList(0, 1));
        assertThat(last()).isNotEmpty();
        edits.erase(List.of(ann, ben), Erasure.BY_HAND);
        assertThat(last()).isEmpty();
        assertThat(names()).isEmpty();
        assertThat(notices.said()).containsExactly("2 people were erased.");
        undo();
        assertThat(names()).isEmpty();
    }

    @Test
    void whatConcernsPeopleWhoAreGoneIsForgotten() {
        edits.block(List.of(ann), true);
        edits.block(List.of(ben), true);
        work.work();
        gallery.erase(ben.id(), Erasure.EXPIRY);
        work.work();
        assertThat(last()).isEqualTo("Blocked Ann.");
        edits.changes().clear();
        assertThat(last()).isEmpty();
    }

    @Test
    void atMostTenChangesAreKept() {
        for (int i = 0; i < 12; i++) {
            edits.block(List.of(ann), i % 2 == 0);
        }
        work.work();
        int kept = 0;
        while (edits.changes().take().isPresent()) {
            kept++;
        }
        assertThat(kept).isEqualTo(10);
    }

    @Test
    void aChangeOfManyCanBeCancelledAndWhatIsDoneTakenBack() {
        gallery.onChange(edits::cancel);
        edits.block(List.of(ann, ben), true);
        assertThat(edits.busyProperty().get()).isTrue();
        assertThat(last()).isEqualTo("Blocked Ann.");
        assertThat(edits.busyProperty().get()).isFalse();
        assertThat(gallery.people()).extracting(Person::blocked).containsExactly(true, false);
    }

    @Test
    void aConsentCountsFromNowOn() {
        Consent consent = new Consent(
                Consent.Kind.SIGNED, "1", "en", "I agree.", "login", "Ann", Instant.EPOCH, LocalDate.of(2027, 1, 1));
        edits.consent(ann, consent);
        work.work();
        assertThat(gallery.consents().current(ann.id())).contains(consent);
    }

    @Test
    void ownDataIsWrittenForEachAndNothingIsReplaced(@TempDir Path files) throws Exception {
        edits.exports(Clock.systemUTC()).write(ann, files.resolve("one.zip"));
        edits.exports(Clock.systemUTC()).writeAll(List.of(ann, enroll("Ann", 0), ben), files);
        work.work();
        try (Stream<Path> written = Files.list(files)) {
            assertThat(written.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("one.zip", "facedesk-Ann.zip", "facedesk-Ann-2.zip", "facedesk-Ben.zip");
        }
        assertThat(notices.said())
                .containsExactly(
                        "The data of Ann is in " + files.resolve("one.zip") + ".", "3 files are in " + files + ".");
        assertThat(gallery.history().of(ben.id()).get(0).kind()).isEqualTo(Event.Kind.EXPORTED);
        edits.exports(Clock.systemUTC()).write(ann, files.resolve("absent").resolve("a.zip"));
        work.work();
        assertThat(notices.said()).endsWith("The file was not written.");
    }

    @Test
    void failuresAreSaidAndNothingIsOfferedToBeTakenBack() {
        edits.split(ann, "Cleo", Set.copyOf(pictures(ann)));
        edits.change(ann, ann.facts().withName("A\nB"));
        edits.merge(ann, new Person(99, PersonFacts.named("X"), false, false, Instant.EPOCH));
        assertThat(last()).isEmpty();
        assertThat(notices.said())
                .containsExactly(
                        "The pictures were not given away.",
                        "What was changed could not be written.",
                        "The two were not merged.");
        assertThat(notices.causes()).hasSize(3);
    }

    @Test
    void whatCannotBeTakenBackAnyMoreIsSaid() {
        edits.block(List.of(ann), true);
        work.work();
        gallery.close();
        undo();
        assertThat(notices.said()).containsExactly("The change could not be taken back.");
    }
}
