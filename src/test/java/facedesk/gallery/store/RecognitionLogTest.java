package facedesk.gallery.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import facedesk.gallery.Erasure;
import facedesk.gallery.NewPerson;
import facedesk.gallery.Person;
import facedesk.gallery.Recognition;
import facedesk.gallery.RecognitionLog;
import facedesk.matching.Measure;
import facedesk.matching.Mode;
import facedesk.matching.Outcome;
import facedesk.matching.Threshold;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecognitionLogTest {
    private static final Instant NOON = Instant.parse("2026-03-29T11:59:59.123456Z");

    @TempDir
    Path folder;

    private GalleryStore gallery;
    private RecognitionLog log;
    private Person ann;
    private Person bob;

    @BeforeEach
    void open() {
        gallery = GalleryStore.open(folder);
        log = gallery.recognitions();
        ann = gallery.enroll(NewPerson.named("Ann", false), List.of(GalleryData.picture(1)));
        bob = gallery.enroll(NewPerson.named("Bob", true), List.of(GalleryData.picture(2)));
    }

    @AfterEach
    void close() {
        gallery.close();
    }

    private static Recognition of(Person person, Instant time, double score) {
        return new Recognition(
                time,
                Mode.IDENTIFICATION,
                new Threshold("a", 0.41),
                Measure.COSINE,
                person.id(),
                OptionalLong.empty(),
                score,
                OptionalDouble.of(0.2),
                score >= 0.41 ? Outcome.ACCEPTED : Outcome.UNKNOWN,
                123.5,
                0.75);
    }

    private List<Recognition> all() {
        return log.between(NOON.minus(Duration.ofDays(1000)), NOON.plus(Duration.ofDays(1000)));
    }

    @Test
    void givesBackWhatItWasGivenAcrossARestart() {
        Recognition search = of(ann, NOON, 0.6);
        Recognition check = new Recognition(
                NOON.plusSeconds(1),
                Mode.VERIFICATION,
                new Threshold("b", -0.1),
                Measure.COSINE,
                bob.id(),
                OptionalLong.empty(),
                -0.25,
                OptionalDouble.empty(),
                Outcome.UNSURE,
                40,
                Double.NaN);
        assertThat(log.add(List.of(search, check))).isEqualTo(2);

        gallery.close();
        gallery = GalleryStore.open(folder);
        log = gallery.recognitions();

        assertThat(all()).containsExactly(search, check);
        assertThat(log.size()).isEqualTo(2);
    }

    @Test
    void aStretchOfTimeHoldsItsBeginningAndNotItsEndOldestFirst() {
        Recognition first = of(ann, NOON, 0.5);
        Recognition second = of(ann, NOON.plusSeconds(5), 0.6);
        Recognition third = of(ann, NOON.plusSeconds(10), 0.7);
        log.add(List.of(third, first, second));
        assertThat(log.between(NOON, NOON.plusSeconds(10))).containsExactly(first, second);
        assertThat(log.between(NOON.plusSeconds(10), NOON.plusSeconds(11))).containsExactly(third);
        assertThat(log.between(NOON.plusSeconds(1), NOON.plusSeconds(1))).isEmpty();
    }

    @Test
    void scoresGoWithThePersonTheyCompareWith() {
        log.add(List.of(of(ann, NOON, 0.6), of(bob, NOON, 0.7), of(ann, NOON, 0.1)));
        gallery.erase(ann.id(), Erasure.BY_HAND);
        assertThat(all()).extracting(Recognition::personId).containsExactly(bob.id());
        gallery.deleteDemo();
        assertThat(log.size()).isZero();
    }

    @Test
    void whoIsGoneByNowIsPassedOverAndTheOthersAreKept() {
        gallery.erase(bob.id(), Erasure.BY_HAND);
        assertThat(log.add(List.of(of(bob, NOON, 0.6), of(ann, NOON, 0.7)))).isEqualTo(1);
        assertThat(all()).extracting(Recognition::personId).containsExactly(ann.id());
    }

    @Test
    void aRemovedPictureLeavesTheScores() {
        log.add(List.of(of(ann, NOON, 0.6)));
        gallery.removePicture(gallery.pictures(ann.id()).get(0).id());
        assertThat(log.size()).isEqualTo(1);
    }

    @Test
    void theOlderOnesAreErasedAndThoseOfTheVeryMomentStay() {
        log.add(List.of(of(ann, NOON.minusNanos(1000), 0.5), of(ann, NOON, 0.6), of(ann, NOON.plusSeconds(1), 0.7)));
        assertThat(log.eraseBefore(NOON)).isEqualTo(1);
        assertThat(all()).extracting(Recognition::score).containsExactly(0.6, 0.7);
        assertThat(log.eraseAll()).isEqualTo(2);
        assertThat(log.eraseAll()).isZero();
        assertThat(gallery.people()).hasSize(2);
    }

    @Test
    void ofTooManyTheOldestGo() {
        RecognitionStore small = new RecognitionStore(gallery.transactions(), 5);
        for (int i = 0; i < 12; i++) {
            small.add(List.of(of(ann, NOON.plusSeconds(i), i / 100.0)));
        }
        assertThat(small.size()).isEqualTo(5);
        assertThat(all()).extracting(Recognition::score).containsExactly(0.07, 0.08, 0.09, 0.10, 0.11);
    }

    @Test
    void followersOfTheGalleryAreNotTold() {
        List<String> told = new ArrayList<>();
        gallery.onChange(() -> told.add("changed"));
        log.add(List.of(of(ann, NOON, 0.6)));
        log.eraseAll();
        assertThat(told).isEmpty();
    }

    @Test
    void aScoreThatIsNotANumberIsNoScore() {
        assertThatThrownBy(() -> of(ann, NOON, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void saysSoWhenTheGalleryIsClosed() {
        gallery.close();
        assertThatThrownBy(() -> log.add(List.of(of(ann, NOON, 0.6)))).hasMessage("The gallery is closed.");
    }

    @Test
    void aGalleryOfBeforeGetsRoomForScoresAndKeepsItsPeople(@TempDir Path old) {
        Flyway.configure(GalleryStore.class.getClassLoader())
                .dataSource("jdbc:h2:" + old.resolve("gallery"), "gallery", "")
                .locations("classpath:facedesk/gallery/migration")
                .target("1")
                .load()
                .migrate();
        try (GalleryStore store = GalleryStore.open(old)) {
            Person carol = store.enroll(NewPerson.named("Carol", false), List.of(GalleryData.picture(3)));
            assertThat(store.recognitions().add(List.of(of(carol, NOON, 0.5)))).isEqualTo(1);
        }
    }
}
