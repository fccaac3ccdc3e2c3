package facedesk.enrollment.retention;

import static org.assertj.core.api.Assertions.assertThat;

import facedesk.gallery.NewPerson;
import facedesk.gallery.Person;
import facedesk.gallery.PersonFacts;
import facedesk.gallery.consent.Consent;
import facedesk.gallery.history.Event;
import facedesk.gallery.store.GalleryData;
import facedesk.gallery.store.GalleryStore;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RetentionTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);

    @TempDir
    Path folder;

    private final ManualDays clock = new ManualDays(DAY);
    private GalleryStore gallery;
    private Retention retention;

    @BeforeEach
    void open() {
        gallery = GalleryStore.open(folder, clock);
        retention = new Retention(gallery, clock, () -> 30);
    }

    @AfterEach
    void close() {
        gallery.close();
    }

    private Person enrol(String name, LocalDate until) {
        return gallery.enroll(
                NewPerson.of(PersonFacts.named(name), consent(until)), List.of(GalleryData.picture(name.hashCode())));
    }

    private Consent consent(LocalDate until) {
        return new Consent(Consent.Kind.SIGNED, "1", "en", "I agree.", "Entry", "Somebody", clock.instant(), until);
    }

    private List<String> names() {
        return gallery.people().stream().map(Person::name).toList();
    }

    @Test
    void theLastDayCountsAndTheNextErases() {
        enrol("Ann", DAY.plusDays(1));
        gallery.enroll(NewPerson.named("Demo", true), List.of());
        retention.enforce();
        clock.pass(1);
        assertThat(retention.enforce().erased()).isZero();
        clock.pass(1);
        RetentionReport report = retention.enforce();
        assertThat(report.erased()).isEqualTo(1);
        assertThat(names()).containsExactly("Demo");
        assertThat(gallery.references("a")).isEmpty();
        assertThat(gallery.history().newest(1)).singleElement().satisfies(event -> {
            assertThat(event.kind()).isEqualTo(Event.Kind.ERASED_ON_EXPIRY);
            assertThat(event.personId()).isEmpty();
            assertThat(event.count()).isEqualTo(1);
        });
    }

    @Test
    void aRenewalKeepsThePerson() {
        Person ann = enrol("Ann", DAY.plusDays(1));
        gallery.consents().add(ann.id(), consent(DAY.plusDays(100)));
        clock.pass(5);
        assertThat(retention.enforce().erased()).isZero();
        assertThat(gallery.consents().eraseEnded(ann.id(), DAY.plusDays(50)))
                .as("renewed after it was found to have ended")
                .isFalse();
        assertThat(names()).containsExactly("Ann");
    }

    @Test
    void whoEndsSoonIsCountedAhead() {
        enrol("Ann", DAY.plusDays(30));
        enrol("Ben", DAY.plusDays(31));
        assertThat(retention.enforce().ending()).isEqualTo(1);
        clock.pass(1);
        assertThat(retention.enforce().ending()).isEqualTo(2);
    }

    @Test
    void lookingErasesNobody() {
        enrol("Ann", DAY);
        clock.pass(1);
        assertThat(retention.look().due()).isEqualTo(1);
        assertThat(names()).containsExactly("Ann");
        assertThat(gallery.consents().reached()).isEmpty();
    }

    @Test
    void aClockAYearAheadErasesNobodyUntilSomebodySaysItIsRight() {
        enrol("Ann", DAY.plusDays(100));
        enrol("Ben", DAY.plusDays(800));
        retention.enforce();
        clock.pass(365);

        RetentionReport held = retention.enforce();

        assertThat(held.isHeldBack()).isTrue();
        assertThat(held.due()).isEqualTo(1);
        assertThat(held.daysAhead()).isEqualTo(365);
        assertThat(held.reached()).isEqualTo(DAY);
        assertThat(names()).containsExactly("Ann", "Ben");
        clock.pass(1);
        assertThat(retention.enforce().isHeldBack()).as("the doubt stays").isTrue();

        assertThat(retention.enforceAsToday().erased()).isEqualTo(1);
        assertThat(names()).containsExactly("Ben");
        clock.pass(1);
        assertThat(retention.enforce().isDoubtful()).isFalse();
    }

    @Test
    void aClockThatIsPutRightAgainHasHarmedNobody() {
        enrol("Ann", DAY.plusDays(100));
        retention.enforce();
        clock.pass(365);
        retention.enforce();
        clock.set(DAY.plusDays(1));
        RetentionReport report = retention.enforce();
        assertThat(report.isDoubtful()).isFalse();
        assertThat(report.ending()).isZero();
        assertThat(names()).containsExactly("Ann");
        assertThat(gallery.consents().reached()).contains(DAY.plusDays(1));
    }

    @Test
    void whoHadEndedBeforeTheClockJumpedIsErasedAllTheSame() {
        retention.enforce();
        enrol("Ann", DAY.minusDays(1));
        clock.pass(365);
        assertThat(retention.enforce().erased()).isEqualTo(1);
    }

    @Test
    void aClockSetBackALittleKeepsNobodyLonger() {
        enrol("Ann", DAY.plusDays(3));
        clock.pass(5);
        retention.enforce();
        assertThat(names()).isEmpty();
        enrol("Ben", DAY.plusDays(4));
        clock.pass(-4);
        assertThat(retention.enforce().erased()).isEqualTo(1);
        assertThat(gallery.consents().reached()).contains(DAY.plusDays(5));
    }

    @Test
    void aClockSetBackAlotErasesNobodyTooSoonAndIsAskedAboutWhenItIsPutRight() {
        clock.pass(365);
        retention.enforce();
        enrol("Ann", DAY.plusDays(300));
        clock.set(DAY);
        assertThat(retention.enforce().erased()).isZero();
        clock.set(DAY.plusDays(365));
        assertThat(retention.enforce().isHeldBack()).isTrue();
        assertThat(names()).containsExactly("Ann");
    }

    @Test
    void aGalleryThatWasNeverLookedAtGoesByWhatWasLastWrittenDown() {
        enrol("Ann", DAY.plusDays(10));
        clock.pass(200);
        assertThat(retention.enforce().isHeldBack()).isTrue();
    }

    @Test
    void listenersAreTold() {
        List<RetentionReport> told = new ArrayList<>();
        var subscription = retention.onReport(told::add);
        RetentionReport report = retention.enforce();
        subscription.close();
        retention.enforce();
        assertThat(told).containsExactly(report);
    }
}
