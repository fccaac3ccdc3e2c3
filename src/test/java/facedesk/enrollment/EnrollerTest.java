package facedesk.enrollment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import facedesk.detection.Chip;
import facedesk.detection.Face;
import facedesk.detection.FaceFinder;
import facedesk.embedding.Embedder;
import facedesk.embedding.Embedding;
import facedesk.enrollment.DuplicateFinding.Kind;
import facedesk.gallery.GalleryStore;
import facedesk.gallery.NewPicture;
import facedesk.gallery.Person;
import facedesk.image.Frame;
import facedesk.image.ImageFiles;
import facedesk.matching.ExactIndex;
import facedesk.recognition.Scene;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
        enroller = new Enroller(gallery, List.of(new ByPerson()));
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
        Person person = enroller.enroll("Ann", false, enroller.prepare(List.of(shot(1))));
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
        assertThatThrownBy(() -> enroller.enroll("Ann", false, List.of()))
                .isInstanceOf(EnrollmentException.class)
                .hasMessageContaining("no usable picture");
        assertThat(gallery.size()).isZero();
    }

    @Test
    void aFaceThatBelongsToSomebodyIsNoticed() throws Exception {
        Person person = enroller.enroll("Ann", false, enroller.prepare(List.of(shot(1))));
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

    private DuplicateFinding check(ExactIndex index, Shot... shots) throws EnrollmentException {
        List<NewPicture> pictures = enroller.prepare(List.of(shots));
        return Duplicates.check(pictures, index, Scene.threshold(0.6));
    }

    @Test
    void aFolderImportedTwiceChangesNothingTheSecondTime() throws Exception {
        Path photos = folder.resolve("photos");
        photo(photos.resolve("Ann_Lee/1.png"), 1);
        photo(photos.resolve("Ben/1.png"), 2);
        Files.write(photos.resolve("Ben/broken.jpg"), new byte[] {1, 2, 3});
        Files.createDirectories(photos.resolve("Empty"));
        FolderImport imports = new FolderImport(gallery, new PhotoEnrollment(new ByWidth()), enroller);
        ImportReport first = imports.run(photos, progress -> {}, () -> false);
        assertThat(first.newPeople()).isEqualTo(2);
        assertThat(first.newPictures()).isEqualTo(2);
        assertThat(first.refused()).extracting(PhotoResult::outcome).containsExactly(PhotoResult.Outcome.UNREADABLE);
        assertThat(gallery.named("Ann Lee")).hasSize(1);
        ImportReport second = imports.run(photos, progress -> {}, () -> false);
        assertThat(second.newPeople()).isZero();
        assertThat(second.newPictures()).isZero();
        assertThat(second.knownPictures()).isEqualTo(2);
        assertThat(gallery.references(Scene.MODEL)).hasSize(2);
    }

    @Test
    void aCancelledImportKeepsOnlyWhoWasFinished() throws Exception {
        Path photos = folder.resolve("photos");
        photo(photos.resolve("Ann/1.png"), 1);
        photo(photos.resolve("Ben/1.png"), 2);
        FolderImport imports = new FolderImport(gallery, new PhotoEnrollment(new ByWidth()), enroller);
        ImportReport report = imports.run(photos, progress -> {}, () -> gallery.size() == 1);
        assertThat(report.cancelled()).isTrue();
        assertThat(gallery.people()).extracting(Person::name).containsExactly("Ann");
    }

    @Test
    void aPhotoOfNobodyOrOfTwoIsRefusedWithASentence() throws Exception {
        PhotoEnrollment photos = new PhotoEnrollment(new ByWidth());
        photo(folder.resolve("nobody.png"), 0);
        PhotoResult nobody = photos.read(folder.resolve("nobody.png"));
        assertThat(nobody.outcome()).isEqualTo(PhotoResult.Outcome.NO_FACE);
        photo(folder.resolve("two.png"), 14);
        PhotoResult two = photos.read(folder.resolve("two.png"));
        assertThat(two.outcome()).isEqualTo(PhotoResult.Outcome.SEVERAL_FACES);
        assertThat(two.choices()).hasSize(2);
        assertThat(two.phrase().english()).contains("two.png", "2 faces");
        assertThat(photos.read(folder.resolve("missing.png")).outcome()).isEqualTo(PhotoResult.Outcome.UNREADABLE);
    }

    /** A picture whose width says who is on it. */
    private static void photo(Path file, int person) throws Exception {
        Files.createDirectories(file.getParent());
        int width = 600 + person;
        ImageFiles.write(file, Frame.still(new byte[width * 400 * 3], width, 400));
    }

    private static final class ByWidth implements FaceFinder {
        @Override
        public List<Face> find(Frame frame) {
            int person = frame.width() - 600;
            return switch (person) {
                case 0 -> List.of();
                case 14 -> List.of(Scene.face(1, 100, 100), Scene.face(2, 400, 100));
                default -> List.of(Scene.face(person, 250, 140));
            };
        }

        @Override
        public List<Face> findInPhoto(Frame photo) {
            return find(photo);
        }

        @Override
        public Optional<Face> follow(Frame frame, Face last) {
            return Optional.of(last);
        }

        @Override
        public void close() {}
    }

    private static final class ByPerson implements Embedder {
        @Override
        public String modelId() {
            return Scene.MODEL;
        }

        @Override
        public Embedding embed(Chip chip) {
            return Scene.embedding(chip.bgr()[0]);
        }

        @Override
        public List<Embedding> embedAll(List<Chip> chips) {
            return chips.stream().map(this::embed).toList();
        }

        @Override
        public void close() {}
    }
}
