package facedesk.enrollment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import facedesk.detection.Face;
import facedesk.enrollment.DuplicateFinding.Kind;
import facedesk.gallery.NewPerson;
import facedesk.gallery.NewPicture;
import facedesk.gallery.Person;
import facedesk.gallery.store.GalleryStore;
import facedesk.matching.ExactIndex;
import facedesk.matching.Threshold;
import facedesk.recognition.Scene;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From chosen pictures to a real gallery, with scripted networks. */
class EnrollerTest {
    @TempDir
    Path folder;

    private GalleryStore gallery;
    private Enroller enroller;

    @BeforeEach
    void open() {
        gallery = GalleryStore.open(folder.resolve("gallery"));
        enroller = new Enroller(gallery, List.of(new EmbedderByPerson(Scene.MODEL, Scene.DIMENSION)));
    }

    @AfterEach
    void close() {
        gallery.close();
    }

    private static Shot shot(int person) {
        return Shot.of(Scene.frame(0), Scene.face(person, 200, 150), ShotPose.STRAIGHT, "live");
    }

    @Test
    void storesAPersonWithThumbnailAndTemplate() throws Exception {
        Person person = enroller.enroll(NewPerson.named("Ann", false), enroller.prepare(List.of(shot(1))));
        assertThat(gallery.pictures(person.id())).hasSize(1);
        assertThat(gallery.pictures(person.id()).get(0).thumbnail()).startsWith(0xff, 0xd8);
        assertThat(gallery.references(Scene.MODEL)).hasSize(1);
        assertThat(enroller.addPictures(person.id(), enroller.prepare(List.of(shot(1)))))
                .isZero();
        assertThat(enroller.addPictures(person.id(), enroller.prepare(List.of(shot(2)))))
                .isEqualTo(1);
    }

    @Test
    void nobodyIsEnrolledWithoutAPicture() {
        assertThatThrownBy(() -> enroller.enroll(NewPerson.named("Ann", false), List.of()))
                .isInstanceOf(EnrollmentException.class)
                .hasMessageContaining("no usable picture");
        assertThat(gallery.size()).isZero();
    }

    @Test
    void aFaceThatBelongsToSomebodyIsNoticed() throws Exception {
        Person person = enroller.enroll(NewPerson.named("Ann", false), enroller.prepare(List.of(shot(1))));
        ExactIndex index = ExactIndex.of(Scene.MODEL, gallery.references(Scene.MODEL));
        DuplicateFinding same = check(index, shot(1), shot(1));
        assertThat(same.kind()).isEqualTo(Kind.SAME_PERSON);
        assertThat(same.person().orElseThrow().personId()).isEqualTo(person.id());
        assertThat(check(index, shot(2)).kind()).isEqualTo(Kind.NOBODY);
        assertThat(check(index, shot(1), shot(2), shot(3), shot(4)).kind())
                .as("one picture of several")
                .isEqualTo(Kind.LOOK_ALIKE);
        assertThat(check(ExactIndex.of(Scene.MODEL, List.of()), shot(1)).kind()).isEqualTo(Kind.NOBODY);
    }

    @Test
    void aFaceIsKnownAgainAmongThoseTakenBefore() throws Exception {
        assertThat(enroller.resembles(face(1), List.of(face(2), face(1)), Scene.threshold(0.6)))
                .isTrue();
        assertThat(enroller.resembles(face(3), List.of(face(2), face(1)), Scene.threshold(0.6)))
                .isFalse();
        assertThatThrownBy(() -> enroller.resembles(face(1), List.of(face(1)), new Threshold("other", 0.6)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Face face(int person) {
        return Scene.face(person, 200, 150);
    }

    private DuplicateFinding check(ExactIndex index, Shot... shots) throws EnrollmentException {
        List<NewPicture> pictures = enroller.prepare(List.of(shots));
        return Duplicates.check(pictures, index, Scene.threshold(0.6));
    }

    @Test
    void aPhotoOfNobodyOrOfTwoIsRefusedWithASentence() throws Exception {
        PhotoEnrollment photos = new PhotoEnrollment(new FinderByWidth());
        FinderByWidth.photo(folder.resolve("nobody.png"), 0);
        PhotoResult nobody = photos.read(folder.resolve("nobody.png"));
        assertThat(nobody.outcome()).isEqualTo(PhotoResult.Outcome.NO_FACE);
        FinderByWidth.photo(folder.resolve("two.png"), 14);
        PhotoResult two = photos.read(folder.resolve("two.png"));
        assertThat(two.outcome()).isEqualTo(PhotoResult.Outcome.SEVERAL_FACES);
        assertThat(two.choices()).hasSize(2);
        assertThat(two.phrase().english()).contains("two.png", "2 faces");
        assertThat(photos.read(folder.resolve("missing.png")).outcome()).isEqualTo(PhotoResult.Outcome.UNREADABLE);
    }
}
