package facedesk.ui.people.person;

import static org.assertj.core.api.Assertions.assertThat;

import facedesk.enrollment.FinderByWidth;
import facedesk.enrollment.templates.Worth;
import facedesk.gallery.Erasure;
import facedesk.gallery.GalleryException;
import facedesk.gallery.NewPerson;
import facedesk.gallery.Person;
import facedesk.gallery.PersonFacts;
import facedesk.gallery.Picture;
import facedesk.gallery.Recognition;
import facedesk.gallery.history.Event;
import facedesk.matching.Measure;
import facedesk.matching.Mode;
import facedesk.matching.Outcome;
import facedesk.matching.Threshold;
import facedesk.ui.ManualTasks;
import facedesk.ui.MemoryPreferences;
import facedesk.ui.RecordedNotices;
import facedesk.ui.TestDesk;
import facedesk.ui.Texts;
import facedesk.ui.people.change.Edits;
import facedesk.ui.people.roster.Badge;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person's page, with photos whose width says whom they show. */
class PersonModelTest {
    private static final Instant NOW = Instant.parse("2026-05-01T12:00:00Z");

    @TempDir
    private Path folder;

    private final RecordedNotices notices = new RecordedNotices();
    private final ManualTasks work = new ManualTasks();
    private final Texts texts = new Texts(Locale.ENGLISH);
    private TestDesk desk;
    private Edits edits;
    private PersonModel model;
    private Person ann;

    @BeforeEach
    void open() {
        desk = new TestDesk(folder, new MemoryPreferences());
        edits = new Edits(desk.gallery(), work.tasks(), texts, notices);
        model = new PersonModel(desk, work.tasks(), texts, notices, edits, Clock.fixed(NOW, ZoneOffset.UTC));
        ann = desk.gallery().enroll(NewPerson.named("Ann", false), List.of());
        model.show(ann.id());
        work.work();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private Path photo(String name, int person) throws Exception {
        return FinderByWidth.photo(folder.resolve("photos").resolve(name), person);
    }

    private void add(Path... files) {
        model.addition().add(List.of(files));
        work.work();
    }

    private PersonPage page() {
        return java.util.Objects.requireNonNull(model.pageProperty().get());
    }

    private List<String> sources() {
        return page().pictures().stream()
                .map(stored -> stored.picture().source())
                .toList();
    }

    private long id(int index) {
        return page().pictures().get(index).id();
    }

    @Test
    void thePageHasEverythingAboutThePerson() throws Exception {
        add(photo("a.png", 1));
        add(photo("stray.png", 2));
        Person ben = desk.gallery().enroll(NewPerson.named("Ben", false), List.of());
        desk.gallery()
                .addPictures(
                        ben.id(),
                        desk.enroller()
                                .prepare(List.of(desk.photos()
                                        .read(photo("b.png", 2))
                                        .shot()
                                        .orElseThrow())));
        desk.gallery().recognitions().add(List.of(seen(id(0))));
        desk.gallery().block(ann.id(), true);
        work.work();

        assertThat(page().badges()).extracting(Badge::kind).startsWith(Badge.Kind.BLOCKED, Badge.Kind.UNSIGNED);
        assertThat(page().recognitions()).hasSize(1);
        assertThat(page().events())
                .extracting(Event::kind)
                .containsExactly(
                        Event.Kind.BLOCKED, Event.Kind.PICTURES_ADDED, Event.Kind.PICTURES_ADDED, Event.Kind.ENROLLED);
        assertThat(page().consent()).isEmpty();
        StoredPicture good = page().pictures().get(0);
        StoredPicture stray = page().pictures().get(1);
        assertThat(good.use().orElseThrow().times()).isEqualTo(1);
        assertThat(good.worth().worth()).isEqualTo(Worth.USEFUL);
        assertThat(stray.use()).isEmpty();
        assertThat(stray.worth().worth()).isEqualTo(Worth.HARMFUL);
        assertThat(stray.other()).isEqualTo("Ben");
        assertThat(new PictureText(texts).reason(stray))
                .isEqualTo("It resembles Ben (1.00) more than this person's other pictures (0.00)."
                        + " It may show somebody else.");
        assertThat(new PictureText(texts).used(good, NOW)).isEqualTo("matched 2 min ago");
        assertThat(new PictureText(texts).used(stray, NOW)).isEqualTo("never matched");
    }

    private Recognition seen(long picture) {
        return new Recognition(
                NOW.minusSeconds(120),
                Mode.IDENTIFICATION,
                new Threshold(TestDesk.MODEL, 0.41),
                Measure.COSINE,
                ann.id(),
                OptionalLong.of(picture),
                0.7,
                OptionalDouble.empty(),
                Outcome.ACCEPTED,
                200,
                0.8);
    }

    @Test
    void whatIsTypedIsWrittenStrippedAndNoNameIsNone() {
        model.change(new PersonFacts("  ", "", "", ""));
        work.work();
        assertThat(page().person().name()).isEqualTo("Ann");
        model.change(new PersonFacts(" Anna ", "E-1", " Lab ", "a note "));
        work.work();
        assertThat(page().person().facts()).isEqualTo(new PersonFacts("Anna", "E-1", "Lab", "a note"));
        edits.undo();
        work.work();
        assertThat(page().person().facts()).isEqualTo(ann.facts());
    }

    @Test
    void selectedPicturesAreRemovedAndPutBack() throws Exception {
        add(photo("a.png", 1), photo("b.png", 2));
        model.removeSelected();
        work.work();
        assertThat(sources()).hasSize(2);
        model.selected().add(id(0));
        model.removeSelected();
        work.work();
        assertThat(sources()).containsExactly("b.png");
        assertThat(model.selected()).isEmpty();
        edits.undo();
        work.work();
        assertThat(sources()).containsExactlyInAnyOrder("a.png", "b.png");
    }

    @Test
    void someOfThePicturesGoToANewPersonButNeverAll() throws Exception {
        add(photo("a.png", 1), photo("b.png", 2));
        model.splitSelected("Ben");
        model.selected().addAll(List.of(id(0), id(1)));
        assertThat(model.isSome()).isFalse();
        model.splitSelected("Ben");
        model.selected().remove(id(0));
        assertThat(model.isSome()).isTrue();
        model.splitSelected(" ");
        work.work();
        assertThat(desk.gallery().size()).isEqualTo(1);
        model.splitSelected(" Ben ");
        work.work();
        assertThat(desk.gallery().named("Ben")).hasSize(1);
        assertThat(sources()).containsExactly("a.png");
    }

    @Test
    void turningToSomebodyElseOrNobodyForgetsWhatWasSelectedAndWhatComesTooLate() throws Exception {
        add(photo("a.png", 1), photo("b.png", 2));
        model.selected().add(id(0));
        Person ben = desk.gallery().enroll(NewPerson.named("Ben", false), List.of());
        model.show(ann.id());
        model.show(ben.id());
        assertThat(model.selected()).isEmpty();
        assertThat(model.pageProperty().get()).isNull();
        work.work();
        assertThat(page().person()).isEqualTo(ben);
        assertThat(page().pictures()).isEmpty();
        model.show(-1);
        assertThat(model.person()).isEmpty();
        desk.gallery().block(ben.id(), true);
        work.work();
        assertThat(model.person()).isEmpty();
    }

    @Test
    void aPersonErasedElsewhereHasNoPageAnyMore() {
        desk.gallery().erase(ann.id(), Erasure.BY_HAND);
        work.work();
        assertThat(model.pageProperty().get()).isNull();
    }

    @Test
    void goodPhotosAreStoredAndTheOthersListedWithTheReason() throws Exception {
        Path broken = Files.writeString(folder.resolve("broken.jpg"), "no picture");
        add(photo("a.png", 1), photo("nobody.png", 0), broken, photo("two.png", FinderByWidth.TWO));
        assertThat(sources()).containsExactly("a.png");
        assertThat(model.addition().refused())
                .hasSize(3)
                .anyMatch(sentence -> sentence.startsWith("nobody.png: no face was found."))
                .anyMatch(sentence -> sentence.startsWith("broken.jpg is neither a JPEG nor a PNG."))
                .anyMatch(sentence -> sentence.startsWith("two.png shows 2 faces:"));
        assertThat(notices.said()).containsExactly("1 picture was added.");
        assertThat(model.addition().busyProperty().get()).isFalse();
    }

    @Test
    void aPictureThatIsThereAlreadyIsNotAddedTwice() throws Exception {
        add(photo("a.png", 1));
        add(photo("a.png", 1));
        assertThat(page().pictures()).hasSize(1);
        assertThat(notices.said()).containsExactly("1 picture was added.", "No new picture was added.");
    }

    @Test
    void aCancelledAdditionEndsBeforeTheNextPhoto() throws Exception {
        model.addition().add(List.of(photo("a.png", 1), photo("b.png", 2)));
        assertThat(model.addition().busyProperty().get()).isTrue();
        model.addition().cancel();
        work.work();
        assertThat(model.addition().busyProperty().get()).isFalse();
        assertThat(page().pictures()).isEmpty();
        assertThat(notices.said()).containsExactly("No new picture was added.");
    }

    @Test
    void oneAdditionAtATimeAndNoneForNobody() throws Exception {
        add();
        model.addition().add(List.of(photo("a.png", 1)));
        model.addition().add(List.of(photo("b.png", 2)));
        work.work();
        assertThat(page().pictures()).hasSize(1);
        model.show(-1);
        model.addition().add(List.of(photo("c.png", 3)));
        assertThat(model.addition().busyProperty().get()).isFalse();
    }

    @Test
    void aGalleryThatCannotBeWrittenOrReadIsSaid() throws Exception {
        add(photo("a.png", 1));
        Path more = photo("b.png", 2);
        model.selected().add(id(0));
        desk.gallery().close();
        add(more);
        model.removeSelected();
        model.show(ann.id());
        work.work();
        assertThat(notices.said())
                .endsWith(
                        "The pictures could not be added; the person is unchanged.",
                        "The pictures could not be removed.",
                        "The gallery could not be read.");
        assertThat(notices.causes()).hasSize(3).allMatch(cause -> cause instanceof GalleryException);
        assertThat(page().pictures())
                .extracting(StoredPicture::picture)
                .extracting(Picture::source)
                .containsExactly("a.png");
    }
}
