package facedesk.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import facedesk.enrollment.retention.ManualDays;
import facedesk.enrollment.retention.Retention;
import facedesk.gallery.NewPerson;
import facedesk.gallery.PersonFacts;
import facedesk.gallery.consent.Consent;
import facedesk.gallery.store.GalleryStore;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DailyRetentionTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);

    @TempDir
    Path folder;

    @Test
    void itIsEnforcedAtOnceAndOnceOnEveryDayThatFollows() throws Exception {
        ManualDays clock = new ManualDays(DAY);
        try (GalleryStore gallery = GalleryStore.open(folder, clock)) {
            enrol(gallery, clock, DAY.minusDays(1));
            enrol(gallery, clock, DAY.plusDays(1));
            Retention retention = new Retention(gallery, clock, () -> 30);
            int[] reports = {0};
            retention.onReport(report -> reports[0]++);
            try (DailyRetention daily = new DailyRetention(retention, clock)) {
                assertThat(gallery.size()).as("before anybody is shown").isEqualTo(1);
                daily.look();
                assertThat(reports[0]).as("the same day").isEqualTo(1);
                clock.pass(1);
                daily.look();
                assertThat(gallery.size()).isEqualTo(1);
                clock.pass(1);
                daily.look();
                assertThat(gallery.size()).isZero();
                assertThat(reports[0]).isEqualTo(3);
            }
        }
    }

    @Test
    void whatFailsIsTriedAgain() throws Exception {
        ManualDays clock = new ManualDays(DAY);
        GalleryStore gallery = GalleryStore.open(folder, clock);
        Retention retention = new Retention(gallery, clock, () -> 30);
        DailyRetention daily = new DailyRetention(retention, clock);
        gallery.close();
        clock.pass(1);
        daily.look();
        daily.close();
        assertThat(retention.latest())
                .hasValueSatisfying(report -> assertThat(report.day()).isEqualTo(DAY));
    }

    private static void enrol(GalleryStore gallery, ManualDays clock, LocalDate until) {
        Consent consent =
                new Consent(Consent.Kind.SIGNED, "1", "en", "I agree.", "Entry", "Ann", clock.instant(), until);
        gallery.enroll(NewPerson.of(PersonFacts.named("Ann"), consent), List.of());
    }
}
