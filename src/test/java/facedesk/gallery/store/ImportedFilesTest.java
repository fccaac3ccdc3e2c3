package facedesk.gallery.store;

import static org.assertj.core.api.Assertions.assertThat;

import facedesk.gallery.Erasure;
import facedesk.gallery.NewPerson;
import facedesk.gallery.Person;
import facedesk.gallery.imports.ImportedFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportedFilesTest {
    private static final String FIRST = "a".repeat(64);
    private static final String SECOND = "b".repeat(64);

    @TempDir
    Path folder;

    private GalleryStore gallery;
    private Person ann;

    @BeforeEach
    void open() {
        gallery = GalleryStore.open(folder);
        ann = gallery.enroll(NewPerson.named("Ann", false), List.of(GalleryData.picture(1)));
        gallery.imports().remember(ann.id(), Map.of(FIRST, GalleryData.chip(1)), Map.of(SECOND, "NO_FACE 0"), "strict");
    }

    @AfterEach
    void close() {
        gallery.close();
    }

    @Test
    void whatBecameOfFilesSurvivesAReopening() {
        gallery.close();
        gallery = GalleryStore.open(folder);
        assertThat(gallery.imports().all("strict"))
                .containsExactly(
                        new ImportedFile(FIRST, ann.id(), "Ann", Optional.empty()),
                        new ImportedFile(SECOND, ann.id(), "Ann", Optional.of("NO_FACE 0")));
    }

    @Test
    void refusalsUnderOtherLimitsCountNoMore() {
        assertThat(gallery.imports().all("loose"))
                .extracting(ImportedFile::sha256)
                .containsExactly(FIRST);
        gallery.imports().remember(ann.id(), Map.of(), Map.of(SECOND, "NO_FACE 0"), "loose");
        assertThat(gallery.imports().all("loose")).hasSize(2);
        assertThat(gallery.imports().all("strict")).hasSize(1);
    }

    @Test
    void aPictureThatChangesHandsTakesItsFileAlong() {
        Person ben = gallery.enroll(NewPerson.named("Ben", false), List.of(GalleryData.picture(2)));
        gallery.merge(ben.id(), ann.id());
        assertThat(gallery.imports().all("strict"))
                .containsExactly(new ImportedFile(FIRST, ben.id(), "Ben", Optional.empty()));
    }

    @Test
    void nothingOutlivesThePictureOrThePerson() {
        gallery.removePicture(gallery.pictures(ann.id()).get(0).id());
        assertThat(gallery.imports().all("strict"))
                .extracting(ImportedFile::sha256)
                .containsExactly(SECOND);
        gallery.erase(ann.id(), Erasure.BY_HAND);
        assertThat(gallery.imports().all("strict")).isEmpty();
        gallery.imports().remember(ann.id(), Map.of(FIRST, GalleryData.chip(1)), Map.of(SECOND, "X"), "strict");
        assertThat(gallery.imports().all("strict")).isEmpty();
    }

    @Test
    void nobodyIsToldOfIt() {
        AtomicInteger told = new AtomicInteger();
        gallery.onChange(told::incrementAndGet);
        gallery.imports().remember(ann.id(), Map.of(), Map.of(SECOND, "NO_FACE 0"), "strict");
        assertThat(told).hasValue(0);
    }
}
