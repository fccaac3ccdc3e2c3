package facedesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import facedesk.enrollment.retention.ManualDays;
import facedesk.enrollment.retention.Retention;
import facedesk.gallery.NewPerson;
import facedesk.gallery.PersonFacts;
import facedesk.gallery.consent.Consent;
import facedesk.gallery.store.GalleryStore;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RetentionNoticesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);

    @TempDir
    Path folder;

    private final ManualDays clock = new ManualDays(DAY);
    private final RecordedNotices notices = new RecordedNotices();
    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private final List<Place> shown = new ArrayList<>();
    private final MemoryPreferences preferences = new MemoryPreferences();
    private GalleryStore gallery;
    private Retention retention;

    @BeforeEach
    void open() {
        gallery = GalleryStore.open(folder, clock);
        retention = new Retention(gallery, clock, new RetentionLead(preferences)::days);
    }

    @AfterEach
    void close() {
        gallery.close();
    }

    private void enrol(String name, LocalDate until) {
        Consent consent =
                new Consent(Consent.Kind.SIGNED, "1", "en", "I agree.", "Entry", name, clock.instant(), until);
        gallery.enroll(NewPerson.of(PersonFacts.named(name), consent), List.of());
    }

    private void begin() {
        Navigator navigator = new Navigator() {
            @Override
            public void show(Place place) {
                shown.add(place);
            }

            @Override
            public void showPerson(long personId) {}

            @Override
            public long takePerson() {
                return -1;
            }
        };
        new RetentionNotices(retention, ManualTasks.atOnce(), new Texts(Locale.ENGLISH), notices, dialogs, navigator)
                .begin();
    }

    @Test
    void whatTheStartDidIsSaidWithoutNamesAndLeadsToPeople() {
        enrol("Ann", DAY);
        enrol("Ben", DAY.plusDays(9));
        clock.pass(1);
        retention.enforce();
        begin();
        assertThat(notices.said())
                .containsExactly(
                        "1 person was erased: the last day of retention has passed. The consent of 1 more person ends soon.");
        notices.answer();
        assertThat(shown).containsExactly(Place.PEOPLE);
    }

    @Test
    void howFarAheadIsWarnedIsChosen() {
        enrol("Ann", DAY.plusDays(40));
        begin();
        retention.enforce();
        assertThat(notices.said()).isEmpty();
        new RetentionLead(preferences).setDays(60);
        retention.enforce();
        assertThat(notices.said())
                .containsExactly("The consent of 1 person ends soon; they are erased then, unless it is renewed.");
    }

    @Test
    void aClockInDoubtIsAskedAboutAndNobodyIsErasedByANo() {
        enrol("Ann", DAY.plusDays(10));
        retention.enforce();
        clock.pass(365);
        retention.enforce();
        begin();
        assertThat(notices.said())
                .singleElement()
                .asString()
                .contains("365 days past the last day", "May 4, 2026", "1 person would have to be erased");
        notices.answer();
        assertThat(dialogs.asked()).contains("Is it really May 4, 2027 today?", "1 person is erased");
        assertThat(gallery.size()).isEqualTo(1);

        dialogs.confirmRemovals(true);
        notices.answer();
        assertThat(gallery.size()).isZero();
        assertThat(notices.said()).last().asString().startsWith("1 person was erased");
    }

    @Test
    void withNothingToSayNothingIsSaid() {
        enrol("Ann", DAY.plusDays(900));
        retention.enforce();
        begin();
        assertThat(notices.said()).isEmpty();
    }
}
