package facedesk.gallery.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import facedesk.gallery.Erasure;
import facedesk.gallery.Mark;
import facedesk.gallery.NewPerson;
import facedesk.gallery.Person;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarksTest {
    @TempDir
    Path folder;

    private GalleryStore gallery;
    private Person ann;
    private Person bob;
    private long picture;

    @BeforeEach
    void open() {
        gallery = GalleryStore.open(folder);
        ann = gallery.enroll(NewPerson.named("Ann", false), List.of(GalleryData.picture(1), GalleryData.picture(2)));
        bob = gallery.enroll(NewPerson.named("Bob", false), List.of(GalleryData.picture(3)));
        picture = gallery.pictures(ann.id()).get(0).id();
    }

    @AfterEach
    void close() {
        gallery.close();
    }

    @Test
    void marksSurviveAReopening() {
        gallery.mark(new Mark.SamePerson(bob.id(), ann.id()));
        gallery.mark(new Mark.BadPicture(picture));

        gallery.close();
        gallery = GalleryStore.open(folder);

        assertThat(gallery.marks())
                .containsExactly(new Mark.SamePerson(ann.id(), bob.id()), new Mark.BadPicture(picture));
    }

    @Test
    void aMarkMadeTwiceIsThereOnceAndTakenBackAtOnce() {
        AtomicInteger changes = new AtomicInteger();
        gallery.onChange(changes::incrementAndGet);
        gallery.mark(new Mark.SamePerson(ann.id(), bob.id()));
        gallery.mark(new Mark.SamePerson(bob.id(), ann.id()));
        gallery.mark(new Mark.BadPicture(picture));
        gallery.mark(new Mark.BadPicture(picture));
        assertThat(gallery.marks()).hasSize(2);

        gallery.unmark(new Mark.SamePerson(bob.id(), ann.id()));
        gallery.unmark(new Mark.BadPicture(picture));
        assertThat(gallery.marks()).isEmpty();
        assertThat(changes).hasValue(6);
    }

    @Test
    void anErasedPersonTakesTheMarksAlong() {
        gallery.mark(new Mark.SamePerson(ann.id(), bob.id()));
        gallery.mark(new Mark.BadPicture(picture));

        gallery.erase(ann.id(), Erasure.BY_HAND);

        assertThat(gallery.marks()).isEmpty();
    }

    @Test
    void aRemovedPictureTakesItsMarkAlong() {
        gallery.mark(new Mark.BadPicture(picture));
        gallery.removePicture(picture);
        assertThat(gallery.marks()).isEmpty();
    }

    @Test
    void whatIsGoneIsNotMarked() {
        gallery.erase(bob.id(), Erasure.BY_HAND);
        gallery.mark(new Mark.SamePerson(ann.id(), bob.id()));
        gallery.mark(new Mark.BadPicture(picture + 1000));
        assertThat(gallery.marks()).isEmpty();
    }

    @Test
    void nobodyIsMarkedAsThemselves() {
        assertThatThrownBy(() -> new Mark.SamePerson(3, 3)).isInstanceOf(IllegalArgumentException.class);
    }
}
