package facedesk.enrollment.review;

import static org.assertj.core.api.Assertions.assertThat;

import facedesk.embedding.Embedding;
import facedesk.enrollment.EmbedderByPerson;
import facedesk.gallery.NewPerson;
import facedesk.gallery.NewPicture;
import facedesk.gallery.Person;
import facedesk.gallery.sighting.NewSighting;
import facedesk.gallery.store.GalleryStore;
import facedesk.matching.Threshold;
import facedesk.recognition.Scene;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On the real store, with a network that knows people by their chips. */
class ReviewQueueTest {
    private static final Instant NOON = Instant.parse("2026-05-01T12:00:00Z");

    @TempDir
    private Path folder;

    private GalleryStore gallery;

    @BeforeEach
    void open() {
        gallery = GalleryStore.open(folder);
    }

    @AfterEach
    void close() {
        gallery.close();
    }

    private ReviewQueue queue(String model) {
        return new ReviewQueue(gallery, new EmbedderByPerson(model, 16), Clock.fixed(NOON, ZoneOffset.UTC));
    }

    private void seen(int person, Instant when) {
        gallery.sightings()
                .add(List.of(new NewSighting(
                        Scene.chip(person), new byte[] {1}, 0.7, false, when, when.plus(Duration.ofDays(1)))));
    }

    private ReviewBoard read(String model) throws Exception {
        return queue(model).read(new Threshold(model, 0.5), done -> true).orElseThrow();
    }

    @Test
    void chipsAreEmbeddedWhenTheQueueIsReadAndAgainForAnotherNetwork() throws Exception {
        Person ann = gallery.enroll(
                NewPerson.named("Ann", false),
                List.of(new NewPicture(
                        Scene.chip(9), new byte[] {1}, 0.8, "photo", List.of(embedding("one"), embedding("two")))));
        seen(3, NOON);
        seen(3, NOON.minusSeconds(5));
        seen(4, NOON.minusSeconds(9));
        for (String model : List.of("one", "two")) {
            ReviewBoard board = read(model);
            assertThat(board.groups()).extracting(group -> group.faces().size()).containsExactly(2, 1);
            assertThat(board.groups().get(0).suggestion().orElseThrow().personId())
                    .isEqualTo(ann.id());
            assertThat(gallery.sightings().without(model, 9)).isEmpty();
            assertThat(gallery.sightings().templates(model)).hasSize(3);
        }
    }

    private static Embedding embedding(String model) {
        return new EmbedderByPerson(model, 16).embed(Scene.chip(3));
    }

    @Test
    void theExpiredAreLeftOut() throws Exception {
        seen(3, NOON.minus(Duration.ofDays(1)));
        seen(4, NOON.minus(Duration.ofHours(23)));
        assertThat(read("one").groups()).hasSize(1);
    }

    @Test
    void readingCanBeEndedAndGoesOnLater() throws Exception {
        for (int i = 0; i < 40; i++) {
            seen(i % 16, NOON.minusSeconds(i));
        }
        List<Integer> steps = new ArrayList<>();
        assertThat(queue("one").read(new Threshold("one", 0.5), done -> {
                    steps.add(done);
                    return done == 0;
                }))
                .isEmpty();
        assertThat(steps).containsExactly(0, 32);
        assertThat(gallery.sightings().without("one", 99)).hasSize(8);
        assertThat(read("one").groups()).hasSize(16);
    }

    @Test
    void aNetworkThatWasChangedMeanwhileEndsTheReading() throws Exception {
        seen(3, NOON);
        assertThat(queue("two").read(new Threshold("one", 0.5), done -> true)).isEmpty();
    }
}
