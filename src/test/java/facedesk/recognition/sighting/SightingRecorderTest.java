package facedesk.recognition.sighting;

import static org.assertj.core.api.Assertions.assertThat;

import facedesk.detection.Face;
import facedesk.detection.Pose;
import facedesk.gallery.sighting.Sighting;
import facedesk.gallery.store.GalleryStore;
import facedesk.image.ImageFiles;
import facedesk.matching.Decision;
import facedesk.matching.Identification;
import facedesk.matching.Outcome;
import facedesk.recognition.LiveResult;
import facedesk.recognition.Scene;
import facedesk.recognition.StageTimes;
import facedesk.recognition.TrackedFace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On the real store, with a clock and a writing thread of the test's own. */
class SightingRecorderTest {
    private static final Instant START = Instant.parse("2026-05-01T08:00:00Z");
    private static final Duration WEEK = Duration.ofDays(7);
    private static final SightingPolicy POLICY = new SightingPolicy(0.5, 3, Duration.ofSeconds(2), 5);

    @TempDir
    private Path folder;

    private final Queue<Runnable> writes = new ArrayDeque<>();
    private GalleryStore gallery;
    private Instant now = START;
    private Optional<Duration> kept = Optional.of(WEEK);
    private SightingRecorder recorder;

    @BeforeEach
    void open() {
        gallery = GalleryStore.open(folder);
        Clock clock = new Clock() {
            @Override
            public Instant instant() {
                return now;
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        };
        recorder = new SightingRecorder(gallery.sightings(), writes::add, () -> kept, clock, POLICY);
        recorder.source(false);
    }

    @AfterEach
    void close() {
        gallery.close();
    }

    private List<Sighting> recorded() {
        while (!writes.isEmpty()) {
            writes.remove().run();
        }
        return gallery.sightings().all(now);
    }

    private static TrackedFace face(long track, Outcome outcome, double quality) {
        return tracked(track, outcome, Scene.face((int) track, 200, 100, new Pose(0, 0, 0), quality));
    }

    private static TrackedFace tracked(long track, Outcome outcome, Face face) {
        return new TrackedFace(
                track, face, Optional.of(new Decision(outcome, Identification.NONE, Scene.threshold(0.4))), true);
    }

    private void see(TrackedFace... faces) {
        recorder.see(new LiveResult(Scene.frame(1), List.of(faces), new StageTimes(0, 0, 0, 0)));
        now = now.plusMillis(33);
    }

    private void visit(long track, Outcome... outcomes) {
        for (Outcome outcome : outcomes) {
            see(face(track, outcome, 0.8));
        }
    }

    private void leave() {
        now = now.plusSeconds(3);
        see();
    }

    @Test
    void theBestPictureOfAVisitIsKeptOnceItIsOver() {
        see(face(1, Outcome.UNKNOWN, 0.6));
        see(face(1, Outcome.UNKNOWN, 0.9));
        see(face(1, Outcome.UNKNOWN, 0.7));
        assertThat(recorded()).isEmpty();
        leave();
        assertThat(recorded()).hasSize(1);
        Sighting only = recorded().get(0);
        Instant best = START.plusMillis(33);
        assertThat(only)
                .isEqualTo(new Sighting(
                        only.id(), Sighting.State.OPEN, 0.9, false, best, best.plus(WEEK), java.util.Set.of()));
        leave();
        assertThat(recorded()).hasSize(1);
    }

    @Test
    void whoeverFollowsIsToldAfterEveryWrite() {
        int[] told = {0};
        recorder.onWrite(() -> told[0]++);
        visit(1, Outcome.UNKNOWN, Outcome.UNKNOWN, Outcome.UNKNOWN);
        leave();
        assertThat(told[0]).as("nothing is written yet").isZero();
        assertThat(recorded()).hasSize(1);
        int kept = told[0];
        assertThat(kept).isPositive();
        recorder.enforce();
        recorded();
        assertThat(told[0]).isEqualTo(kept + 1);
    }

    @Test
    void theThumbnailIsAPictureOfTheFaceAndTheChipIsTheFaces() throws Exception {
        visit(1, Outcome.UNKNOWN, Outcome.UNKNOWN, Outcome.UNKNOWN);
        leave();
        long id = recorded().get(0).id();
        Path file = folder.resolve("thumbnail.jpg");
        Files.write(file, gallery.sightings().thumbnail(id).orElseThrow());
        assertThat(ImageFiles.read(file).width()).isEqualTo(160);
        assertThat(gallery.sightings().without("a", 1).get(0).chip().bgr())
                .isEqualTo(Scene.chip(1).bgr());
    }

    @Test
    void whoIsNamedOrDoubtfulAtTheEndOrSeenTooBrieflyIsNotKept() {
        visit(1, Outcome.UNKNOWN, Outcome.UNKNOWN, Outcome.UNKNOWN, Outcome.UNSURE);
        visit(2, Outcome.UNKNOWN, Outcome.ACCEPTED, Outcome.UNKNOWN, Outcome.UNKNOWN, Outcome.UNKNOWN);
        visit(3, Outcome.UNKNOWN, Outcome.UNKNOWN);
        visit(4, Outcome.UNSURE, Outcome.UNSURE, Outcome.UNSURE);
        leave();
        assertThat(recorded()).isEmpty();
    }

    @Test
    void aVisitGoesOnThroughAShortAbsence() {
        visit(1, Outcome.UNKNOWN, Outcome.UNKNOWN);
        now = now.plusMillis(1_500);
        see();
        visit(1, Outcome.UNKNOWN);
        leave();
        assertThat(recorded()).hasSize(1);
    }

    @Test
    void poorPicturesAreNotKept() {
        for (int i = 0; i < 5; i++) {
            see(face(1, Outcome.UNKNOWN, 0.49), tracked(2, Outcome.UNKNOWN, Scene.blurred(Scene.face(2, 200, 100))));
        }
        leave();
        assertThat(recorded()).isEmpty();
    }

    @Test
    void nothingOfTheDemoCameraIsKeptNotEvenALateResult() {
        recorder.source(true);
        visit(1, Outcome.UNKNOWN, Outcome.UNKNOWN, Outcome.UNKNOWN);
        recorder.source(false);
        visit(1, Outcome.UNKNOWN, Outcome.UNKNOWN, Outcome.UNKNOWN);
        leave();
        assertThat(recorded()).isEmpty();
        visit(2, Outcome.UNKNOWN, Outcome.UNKNOWN, Outcome.UNKNOWN);
        leave();
        assertThat(recorded()).hasSize(1);
    }

    @Test
    void untilASourceIsNamedNothingIsKept() {
        SightingRecorder fresh =
                new SightingRecorder(gallery.sightings(), writes::add, () -> kept, Clock.systemUTC(), POLICY);
        LiveResult result =
                new LiveResult(Scene.frame(1), List.of(face(1, Outcome.UNKNOWN, 0.8)), new StageTimes(0, 0, 0, 0));
        for (int i = 0; i < 9; i++) {
            fresh.see(result);
        }
        fresh.stopped();
        assertThat(recorded()).isEmpty();
    }

    @Test
    void theEndOfTheSourceEndsEveryVisit() {
        visit(1, Outcome.UNKNOWN, Outcome.UNKNOWN, Outcome.UNKNOWN);
        visit(2, Outcome.UNKNOWN, Outcome.UNKNOWN, Outcome.UNKNOWN);
        recorder.stopped();
        assertThat(recorded()).hasSize(2);
    }

    @Test
    void noMoreThanSoManyAreKeptWithinAnHour() {
        for (long track = 1; track <= 8; track++) {
            visit(track, Outcome.UNKNOWN, Outcome.UNKNOWN, Outcome.UNKNOWN);
        }
        leave();
        assertThat(recorded()).hasSize(5);
        now = now.plus(Duration.ofHours(1));
        visit(9, Outcome.UNKNOWN, Outcome.UNKNOWN, Outcome.UNKNOWN);
        leave();
        assertThat(recorded()).hasSize(6);
    }

    @Test
    void withoutPermissionNothingIsKeptAndWithdrawingItErasesAllAtOnce() {
        visit(1, Outcome.UNKNOWN, Outcome.UNKNOWN, Outcome.UNKNOWN);
        leave();
        assertThat(recorded()).hasSize(1);
        visit(2, Outcome.UNKNOWN, Outcome.UNKNOWN, Outcome.UNKNOWN);
        leave();
        kept = Optional.empty();
        recorder.enforce();
        visit(3, Outcome.UNKNOWN, Outcome.UNKNOWN, Outcome.UNKNOWN);
        leave();
        assertThat(recorded()).isEmpty();
        assertThat(gallery.sightings().size()).isZero();
    }

    @Test
    void theExpiredGoEveryHourWithoutBeingAskedFor() {
        visit(1, Outcome.UNKNOWN, Outcome.UNKNOWN, Outcome.UNKNOWN);
        leave();
        recorded();
        now = START.plus(WEEK).plusSeconds(60);
        see();
        recorded();
        assertThat(gallery.sightings().size()).isZero();
    }

    @Test
    void aShorterTimeHoldsForThoseThatAreThere() {
        visit(1, Outcome.UNKNOWN, Outcome.UNKNOWN, Outcome.UNKNOWN);
        leave();
        kept = Optional.of(Duration.ofDays(1));
        recorder.enforce();
        assertThat(recorded()).extracting(Sighting::expiresAt).containsExactly(START.plus(Duration.ofDays(1)));
    }

    @Test
    void aClosedGalleryHarmsNobody() {
        visit(1, Outcome.UNKNOWN, Outcome.UNKNOWN, Outcome.UNKNOWN);
        leave();
        gallery.close();
        while (!writes.isEmpty()) {
            writes.remove().run();
        }
        assertThat(Arrays.asList(writes.toArray())).isEmpty();
    }
}
