package facedesk.gallery.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import facedesk.gallery.Erasure;
import facedesk.gallery.GalleryException;
import facedesk.gallery.GalleryProblem;
import facedesk.gallery.Mark;
import facedesk.gallery.Merger;
import facedesk.gallery.NewPerson;
import facedesk.gallery.NewPicture;
import facedesk.gallery.Person;
import facedesk.gallery.PersonFacts;
import facedesk.gallery.PersonOverview;
import facedesk.gallery.Picture;
import facedesk.gallery.PictureUse;
import facedesk.gallery.Recognition;
import facedesk.gallery.RemovedPicture;
import facedesk.gallery.consent.Consent;
import facedesk.gallery.history.Event;
import facedesk.matching.Measure;
import facedesk.matching.Mode;
import facedesk.matching.Outcome;
import facedesk.matching.Reference;
import facedesk.matching.Threshold;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Facts, consent, history, merging and splitting, on the real store. */
class PeopleAffairsTest {
    private static final Instant NOON = Instant.parse("2026-05-01T12:00:00Z");
    private static final LocalDate YEAR_AFTER = LocalDate.of(2027, 5, 1);

    @TempDir
    private Path folder;

    private GalleryStore gallery;

    @BeforeEach
    void open() {
        gallery = GalleryStore.open(folder, Clock.fixed(NOON, ZoneOffset.UTC));
    }

    @AfterEach
    void close() {
        gallery.close();
    }

    private static Consent consent(String purpose, LocalDate until) {
        return new Consent(Consent.Kind.SIGNED, "1", "en", "I agree.", purpose, "Ann", NOON, until);
    }

    private Person enroll(PersonFacts facts, long... pictures) {
        List<NewPicture> taken =
                java.util.Arrays.stream(pictures).mapToObj(GalleryData::picture).toList();
        return gallery.enroll(NewPerson.of(facts, consent("login", YEAR_AFTER)), taken);
    }

    private Recognition accepted(Person person, long picture, int second) {
        return new Recognition(
                NOON.plusSeconds(second),
                Mode.IDENTIFICATION,
                new Threshold("a", 0.4),
                Measure.COSINE,
                person.id(),
                OptionalLong.of(picture),
                0.6,
                OptionalDouble.empty(),
                Outcome.ACCEPTED,
                100,
                0.8);
    }

    private List<Event.Kind> history(Person person) {
        return gallery.history().of(person.id()).stream().map(Event::kind).toList();
    }

    @Test
    void factsAreCleanedAndAnIdentifierBelongsToOnePerson() {
        Person ann = enroll(new PersonFacts(" Ann ", " E-17 ", " Lab ", "left-handed\r\nwears glasses "));
        assertThat(ann.facts()).isEqualTo(new PersonFacts("Ann", "E-17", "Lab", "left-handed\nwears glasses"));
        assertThat(gallery.identified("e-17")).contains(ann);
        assertThat(gallery.identified("")).isEmpty();

        assertThatThrownBy(() -> enroll(new PersonFacts("Ben", "e-17", "", "")))
                .isInstanceOf(GalleryException.class)
                .hasMessageContaining("Ann");
        Person ben = enroll(PersonFacts.named("Ben"));
        enroll(PersonFacts.named("Cleo"));
        assertThatThrownBy(() -> gallery.change(ben.id(), new PersonFacts("Ben", "E-17", "", "")))
                .isInstanceOf(GalleryException.class);
        gallery.change(ann.id(), new PersonFacts("Anna", "E-17", "", ""));
        assertThat(gallery.person(ann.id()).orElseThrow().name()).isEqualTo("Anna");
        assertThatThrownBy(() -> gallery.change(ann.id(), new PersonFacts("A", "", "", "x".repeat(2001))))
                .isInstanceOf(GalleryException.class);
        assertThatThrownBy(() -> gallery.change(ann.id(), new PersonFacts("A", "", "", "\u0000")))
                .isInstanceOf(GalleryException.class);
    }

    @Test
    void theNewestConsentCountsAndWhatEndsIsFound() {
        Person ann = enroll(PersonFacts.named("Ann"));
        Person ben = enroll(PersonFacts.named("Ben"));
        gallery.enroll(NewPerson.named("Cleo", false), List.of());
        gallery.consents().add(ben.id(), consent("teaching", LocalDate.of(2026, 6, 1)));

        assertThat(gallery.consents().current(ann.id())).contains(consent("login", YEAR_AFTER));
        assertThat(gallery.consents().of(ben.id()))
                .containsExactly(consent("teaching", LocalDate.of(2026, 6, 1)), consent("login", YEAR_AFTER));
        assertThat(gallery.consents().endingBefore(LocalDate.of(2026, 6, 1))).isEmpty();
        assertThat(gallery.consents().endingBefore(LocalDate.of(2026, 6, 2))).containsExactly(ben.id());
        assertThat(gallery.consents().endingBefore(LocalDate.MAX.withYear(9999)))
                .containsExactly(ben.id(), ann.id());
        assertThat(history(ben)).containsExactly(Event.Kind.CONSENT_GIVEN, Event.Kind.ENROLLED);
    }

    @Test
    void anErasedPersonLeavesARecordThatLeadsToNobody() {
        Person ann = enroll(PersonFacts.named("Ann"), 1, 2);
        gallery.erase(ann.id(), Erasure.WITHDRAWAL);
        gallery.erase(ann.id(), Erasure.WITHDRAWAL);

        assertThat(gallery.history().newest(10))
                .containsExactly(new Event(NOON, Event.Kind.ERASED_ON_WITHDRAWAL, OptionalLong.empty(), 2));
        assertThat(gallery.consents().of(ann.id())).isEmpty();
        gallery.history().add(new Event(NOON, Event.Kind.EXPORTED, OptionalLong.of(ann.id()), 0));
        assertThat(gallery.history().newest(10)).hasSize(1);
        gallery.history().add(new Event(NOON, Event.Kind.BACKED_UP, OptionalLong.empty(), 7));
        assertThat(gallery.history().newest(1).get(0).kind()).isEqualTo(Event.Kind.BACKED_UP);
    }

    @Test
    void aRemovedPictureCanBePutBackWithItsTemplates() {
        Person ann = enroll(PersonFacts.named("Ann"), 1, 2);
        Picture first = gallery.pictures(ann.id()).get(0);
        List<Reference> before = gallery.references("a", ann.id());

        RemovedPicture removed = gallery.removePicture(first.id()).orElseThrow();
        assertThat(gallery.removePicture(first.id())).isEmpty();
        assertThat(gallery.references("a", ann.id())).hasSize(1);
        gallery.putBack(removed);
        gallery.putBack(removed);

        assertThat(gallery.pictures(ann.id())).hasSize(2);
        assertThat(gallery.references("a", ann.id()).stream().map(Reference::embedding))
                .containsExactlyInAnyOrderElementsOf(
                        before.stream().map(Reference::embedding).toList());
    }

    @Test
    void mergedEntriesCanBePartedAgain() {
        Person ann = enroll(PersonFacts.named("Ann"), 1, 2);
        Person twice = enroll(new PersonFacts("Ann Again", "17", "", ""), 2, 3);
        long third = gallery.pictures(twice.id()).get(1).id();
        gallery.block(twice.id(), true);
        gallery.recognitions().add(List.of(accepted(twice, third, 1)));

        Merger merger = gallery.merge(ann.id(), twice.id());
        assertThat(gallery.person(twice.id())).isEmpty();
        assertThat(gallery.pictures(ann.id())).hasSize(3);
        assertThat(gallery.uses(ann.id())).containsExactly(new PictureUse(third, 1, NOON.plusSeconds(1)));

        Person back = gallery.part(merger);
        assertThat(back.facts()).isEqualTo(twice.facts());
        assertThat(back.blocked()).isTrue();
        assertThat(gallery.pictures(back.id())).hasSize(2);
        assertThat(gallery.pictures(ann.id())).hasSize(2);
        assertThat(gallery.uses(back.id())).hasSize(1);
        assertThat(gallery.consents().current(back.id())).isPresent();
        assertThat(history(ann)).containsExactly(Event.Kind.SPLIT, Event.Kind.MERGED, Event.Kind.ENROLLED);
    }

    @Test
    void someOfThePicturesCanGoToAnEntryOfTheirOwn() {
        Person ann = enroll(PersonFacts.named("Ann"), 1, 2, 3);
        List<Picture> pictures = gallery.pictures(ann.id());
        NewPerson ben = NewPerson.named(" Ben ", false);
        Set<Long> all = Set.of(
                pictures.get(0).id(), pictures.get(1).id(), pictures.get(2).id());
        assertThatThrownBy(() -> gallery.split(ann.id(), ben, Set.of()))
                .isInstanceOfSatisfying(
                        GalleryException.class,
                        failure -> assertThat(failure.phrase().key()).isEqualTo(GalleryProblem.SPLIT_ALL));
        assertThatThrownBy(() -> gallery.split(ann.id(), ben, all)).isInstanceOf(GalleryException.class);
        assertThat(gallery.size()).isEqualTo(1);

        Person other = gallery.split(ann.id(), ben, Set.of(pictures.get(1).id()));
        assertThat(other.name()).isEqualTo("Ben");
        assertThat(gallery.pictures(other.id())).hasSize(1);
        assertThat(gallery.pictures(ann.id())).hasSize(2);
        assertThat(gallery.consents().current(other.id())).isPresent();
    }

    @Test
    void theOverviewHasWhatAGridShows() {
        Person ann = enroll(PersonFacts.named("ann"), 1, 2);
        long picture = gallery.pictures(ann.id()).get(1).id();
        gallery.enroll(NewPerson.named("Ben", true), List.of());
        gallery.recognitions().add(List.of(accepted(ann, picture, 1), accepted(ann, picture, 5)));
        gallery.consents().add(ann.id(), consent("login", LocalDate.of(2026, 6, 1)));

        List<PersonOverview> everybody = gallery.overview();
        assertThat(everybody).extracting(row -> row.person().name()).containsExactly("ann", "Ben");
        PersonOverview first = everybody.get(0);
        assertThat(first.pictures()).isEqualTo(2);
        assertThat(first.quality()).isEqualTo(0.8);
        assertThat(first.consent()).contains(Consent.Kind.SIGNED);
        assertThat(first.retainUntil()).contains(LocalDate.of(2026, 6, 1));
        assertThat(first.lastMatched()).contains(NOON.plusSeconds(5));
        PersonOverview second = everybody.get(1);
        assertThat(second.pictures()).isZero();
        assertThat(second.consent()).isEmpty();
        assertThat(second.lastMatched()).isEmpty();
        assertThat(gallery.thumbnail(ann.id())).isPresent();
        assertThat(gallery.thumbnail(second.person().id())).isEmpty();
        assertThat(gallery.recognitions().newestOf(ann.id(), 1)).containsExactly(accepted(ann, picture, 5));
    }

    @Test
    void lookAlikesAreRememberedUntilOneOfThemGoes() {
        Person ann = enroll(PersonFacts.named("Ann"), 1);
        Person ben = enroll(PersonFacts.named("Ben"), 2);
        gallery.mark(new Mark.LookAlike(ben.id(), ann.id()));
        assertThat(gallery.marks()).containsExactly(new Mark.LookAlike(ann.id(), ben.id()));
        gallery.erase(ben.id(), Erasure.BY_HAND);
        assertThat(gallery.marks()).isEmpty();
    }

    @Test
    void templatesOfANetworkCanBeGivenUpAndThePicturesStay() {
        Person ann = enroll(PersonFacts.named("Ann"), 1, 2);
        assertThat(gallery.templateCounts()).containsExactly(java.util.Map.entry("a", 2));
        gallery.removeTemplates("a");
        assertThat(gallery.templateCounts()).isEmpty();
        assertThat(gallery.pictures(ann.id())).hasSize(2);
        assertThat(gallery.picturesWithout("a", 10)).hasSize(2);
        assertThat(Optional.of(gallery.size())).contains(1);
    }
}
