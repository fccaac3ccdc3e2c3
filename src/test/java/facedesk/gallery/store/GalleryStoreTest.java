package facedesk.gallery.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import facedesk.embedding.Embedding;
import facedesk.gallery.Erasure;
import facedesk.gallery.Gallery;
import facedesk.gallery.GalleryException;
import facedesk.gallery.NewPerson;
import facedesk.gallery.NewPicture;
import facedesk.gallery.Person;
import facedesk.gallery.Picture;
import facedesk.gallery.StoredChip;
import facedesk.matching.Reference;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GalleryStoreTest {
    private static final Instant NOW = Instant.parse("2026-10-25T00:30:00.123456Z");

    @TempDir
    Path folder;

    private GalleryStore gallery;

    @BeforeEach
    void open() {
        // Athens: in this very hour the local clock is about to be set back, and instants must not move.
        gallery = GalleryStore.open(folder, Clock.fixed(NOW, ZoneId.of("Europe/Athens")));
    }

    @AfterEach
    void close() {
        gallery.close();
    }

    private void reopen() {
        gallery.close();
        open();
    }

    @Test
    void keepsPeoplePicturesAndTemplatesAcrossARestart() {
        Person ann =
                gallery.enroll(NewPerson.named("Ann", false), List.of(GalleryData.picture(1), GalleryData.picture(2)));
        gallery.enroll(NewPerson.named("bob", true), List.of(GalleryData.picture(3)));

        reopen();

        assertThat(gallery.people()).extracting(Person::name).containsExactly("Ann", "bob");
        assertThat(gallery.people()).extracting(Person::demo).containsExactly(false, true);
        assertThat(gallery.person(ann.id())).contains(ann);
        assertThat(ann.enrolledAt()).isEqualTo(NOW);
        assertThat(gallery.size()).isEqualTo(2);
        List<Picture> pictures = gallery.pictures(ann.id());
        assertThat(pictures).extracting(Picture::source).containsExactly("photo 1", "photo 2");
        assertThat(pictures.get(0).thumbnail()).isEqualTo(GalleryData.picture(1).thumbnail());
        assertThat(pictures.get(0).takenAt()).isEqualTo(NOW);
        assertThat(pictures.get(0).quality()).isEqualTo(0.8);
        assertThat(gallery.picture(pictures.get(1).id()).orElseThrow().personId())
                .isEqualTo(ann.id());
    }

    @Test
    void givesBackTheVectorsItWasGiven() {
        Person ann = gallery.enroll(NewPerson.named("Ann", false), List.of(GalleryData.picture(1)));

        reopen();

        Reference reference = gallery.references("a").get(0);
        assertThat(reference.personId()).isEqualTo(ann.id());
        assertThat(reference.templateId())
                .isEqualTo(gallery.pictures(ann.id()).get(0).id());
        float[] expected = GalleryData.embedding("a", 512, 1).toArray();
        float[] actual = reference.embedding().toArray();
        assertThat(actual).hasSize(512);
        for (int i = 0; i < expected.length; i++) {
            assertThat(actual[i]).isCloseTo(expected[i], org.assertj.core.data.Offset.offset(1e-8f));
        }
    }

    @Test
    void importingTheSamePicturesAgainChangesNothing() {
        Person ann =
                gallery.enroll(NewPerson.named("Ann", false), List.of(GalleryData.picture(1), GalleryData.picture(1)));
        assertThat(gallery.pictures(ann.id())).hasSize(1);

        assertThat(gallery.addPictures(ann.id(), List.of(GalleryData.picture(1), GalleryData.picture(2))))
                .isEqualTo(1);

        assertThat(gallery.pictures(ann.id())).hasSize(2);
        assertThat(gallery.references("a")).hasSize(2);
        assertThat(gallery.hasPicture(ann.id(), GalleryData.chip(1))).isTrue();
        assertThat(gallery.hasPicture(ann.id(), GalleryData.chip(3))).isFalse();
    }

    @Test
    void twoPeopleMayShareAPicture() {
        gallery.enroll(NewPerson.named("Ann", false), List.of(GalleryData.picture(1)));
        Person bea = gallery.enroll(NewPerson.named("Bea", false), List.of(GalleryData.picture(1)));
        assertThat(gallery.pictures(bea.id())).hasSize(1);
    }

    @Test
    void deletingAPersonTakesEverythingAlong() {
        Person ann = gallery.enroll(NewPerson.named("Ann", false), List.of(GalleryData.picture(1)));
        Person bob = gallery.enroll(NewPerson.named("Bob", false), List.of(GalleryData.picture(2)));
        long annsPicture = gallery.pictures(ann.id()).get(0).id();

        gallery.erase(ann.id(), Erasure.BY_HAND);
        gallery.erase(ann.id(), Erasure.BY_HAND);
        reopen();

        assertThat(gallery.people()).containsExactly(bob);
        assertThat(gallery.picture(annsPicture)).isEmpty();
        assertThat(gallery.references("a")).extracting(Reference::personId).containsExactly(bob.id());
        assertThat(gallery.picturesWithout("other", 10)).hasSize(1);
    }

    @Test
    void removesDemoPeopleOnly() {
        Person ann = gallery.enroll(NewPerson.named("Ann", false), List.of(GalleryData.picture(1)));
        gallery.enroll(NewPerson.named("Demo", true), List.of(GalleryData.picture(2)));
        gallery.deleteDemo();
        assertThat(gallery.people()).containsExactly(ann);
    }

    @Test
    void removesOnePicture() {
        Person ann =
                gallery.enroll(NewPerson.named("Ann", false), List.of(GalleryData.picture(1), GalleryData.picture(2)));
        gallery.removePicture(gallery.pictures(ann.id()).get(0).id());
        assertThat(gallery.pictures(ann.id())).extracting(Picture::source).containsExactly("photo 2");
        assertThat(gallery.references("a")).hasSize(1);
    }

    @Test
    void renamesAndFindsByNameWhateverTheCase() {
        Person ann = gallery.enroll(NewPerson.named(" Ann ", false), List.of());
        gallery.change(ann.id(), ann.facts().withName("Žofie Øster"));
        assertThat(gallery.named("žofie øSTER ")).extracting(Person::id).containsExactly(ann.id());
        assertThat(gallery.named("Ann")).isEmpty();
        assertThatThrownBy(() -> gallery.change(ann.id() + 1, ann.facts().withName("Bob")))
                .isInstanceOf(GalleryException.class)
                .hasMessageContaining("no longer");
    }

    @Test
    void onePersonsTemplatesAndOneChipAreReadByThemselves() {
        Person ann =
                gallery.enroll(NewPerson.named("Ann", false), List.of(GalleryData.picture(1), GalleryData.picture(2)));
        Person bob = gallery.enroll(NewPerson.named("Bob", false), List.of(GalleryData.picture(3)));
        List<Reference> anns = gallery.references("a", ann.id());
        assertThat(anns).hasSize(2).allMatch(reference -> reference.personId() == ann.id());
        assertThat(gallery.references("a", bob.id())).hasSize(1);
        assertThat(gallery.references("b", ann.id())).isEmpty();
        assertThat(gallery.chip(anns.get(1).templateId()).orElseThrow().bgr())
                .isEqualTo(GalleryData.chip(2).bgr());
        assertThat(gallery.chip(999)).isEmpty();
    }

    @Test
    void anotherNetworkEmbedsStoredChipsBesideTheFirst() {
        Person ann =
                gallery.enroll(NewPerson.named("Ann", false), List.of(GalleryData.picture(1), GalleryData.picture(2)));
        List<StoredChip> first = gallery.picturesWithout("b", 1);
        assertThat(first).hasSize(1);
        assertThat(first.get(0).chip().bgr()).isEqualTo(GalleryData.chip(1).bgr());

        Embedding fresh = GalleryData.embedding("b", 192, 9);
        gallery.addTemplates(Map.of(first.get(0).pictureId(), fresh));

        assertThat(gallery.picturesWithout("b", 9))
                .extracting(StoredChip::pictureId)
                .doesNotContain(first.get(0).pictureId())
                .hasSize(1);
        assertThat(gallery.references("b")).hasSize(1);
        assertThat(gallery.references("b").get(0).embedding().cosine(fresh)).isGreaterThan(0.999999);
        assertThat(gallery.references("a")).hasSize(2).allMatch(reference -> reference.personId() == ann.id());
    }

    @Test
    void aTemplateReplacesTheOlderOneAndIsDroppedForAPictureThatIsGone() {
        gallery.enroll(NewPerson.named("Ann", false), List.of(GalleryData.picture(1)));
        long picture = gallery.references("a").get(0).templateId();
        Embedding other = GalleryData.embedding("a", 512, 77);

        gallery.addTemplates(Map.of(picture, other, picture + 1, other));

        assertThat(gallery.references("a")).hasSize(1);
        assertThat(gallery.references("a").get(0).embedding().cosine(other)).isGreaterThan(0.999999);
    }

    @Test
    void nothingIsLeftOfAWriteThatFailsHalfway() {
        NewPicture tooLarge = new NewPicture(
                GalleryData.chip(2), new byte[1_000_001], 0.5, "big", List.of(GalleryData.embedding("a", 8, 2)));
        assertThatThrownBy(
                        () -> gallery.enroll(NewPerson.named("Ann", false), List.of(GalleryData.picture(1), tooLarge)))
                .isInstanceOf(GalleryException.class)
                .hasMessageContaining("too large");
        assertThat(gallery.people()).isEmpty();
        assertThat(gallery.references("a")).isEmpty();
    }

    @Test
    void tellsListenersAfterTheWriteAndNotAfterTheEnd() {
        List<Integer> seen = new ArrayList<>();
        Gallery.Subscription failing = gallery.onChange(() -> {
            throw new IllegalStateException("a broken listener");
        });
        Gallery.Subscription subscription = gallery.onChange(() -> seen.add(gallery.size()));
        gallery.enroll(NewPerson.named("Ann", false), List.of());
        subscription.close();
        failing.close();
        gallery.enroll(NewPerson.named("Bob", false), List.of());
        assertThat(seen).containsExactly(1);
    }

    @Test
    void anInterruptedThreadStillWritesAndStaysInterrupted() {
        Thread.currentThread().interrupt();
        gallery.enroll(NewPerson.named("Ann", false), List.of(GalleryData.picture(1)));
        assertThat(Thread.interrupted()).isTrue();
        reopen();
        assertThat(gallery.people()).hasSize(1);
    }

    @Test
    void saysSoWhenClosed() {
        gallery.close();
        gallery.close();
        assertThatThrownBy(gallery::people).isInstanceOf(GalleryException.class).hasMessage("The gallery is closed.");
        assertThatThrownBy(() -> gallery.enroll(NewPerson.named("Ann", false), List.of()))
                .isInstanceOf(GalleryException.class);
    }
}
