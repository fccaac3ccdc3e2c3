package facedesk.ui.health;

import facedesk.gallery.Gallery;
import facedesk.gallery.Picture;
import facedesk.ui.Desk;
import facedesk.ui.control.Images;
import facedesk.ui.fx.BackgroundCache;
import facedesk.ui.fx.Tasks;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.image.Image;

/** What pictures and people look like, read when first asked for. JavaFX thread. */
public final class HealthImages {
    private final Gallery gallery;
    private final BackgroundCache<Long, Image> pictures;
    private final BackgroundCache<Long, Image> people;

    public HealthImages(Desk desk, Tasks tasks) {
        gallery = desk.gallery();
        pictures = new BackgroundCache<>(tasks, this::read);
        people = new BackgroundCache<>(tasks, this::best);
    }

    /** Hands over a picture, at once or when read. */
    void picture(long pictureId, Consumer<Image> receiver) {
        pictures.request(pictureId, receiver);
    }

    /** Hands over somebody's best picture, at once or when read; never for somebody without any. */
    void person(long personId, Consumer<Image> receiver) {
        people.request(personId, receiver);
    }

    /** Reads people anew from now on. */
    void forget() {
        people.forget();
    }

    private Optional<Image> read(Long pictureId) {
        return gallery.picture(pictureId).map(Picture::thumbnail).map(Images::ofFile);
    }

    private Optional<Image> best(Long personId) {
        return gallery.thumbnail(personId).map(Images::ofFile);
    }
}
