package facedesk.ui.people;

import facedesk.gallery.Gallery;
import facedesk.ui.Desk;
import facedesk.ui.control.Images;
import facedesk.ui.fx.BackgroundCache;
import facedesk.ui.fx.Tasks;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.image.Image;

/** One small picture of each person, read when a cell first asks for it. JavaFX thread. */
public final class Thumbnails {
    private final Gallery gallery;
    private final BackgroundCache<Long, Image> images;

    public Thumbnails(Desk desk, Tasks tasks) {
        this.gallery = desk.gallery();
        this.images = new BackgroundCache<>(tasks, this::read);
    }

    /** Hands over a person's picture, at once or when read; never for somebody without one. */
    public void request(long personId, Consumer<Image> receiver) {
        images.request(personId, receiver);
    }

    /** Reads them anew from now on. */
    public void forget() {
        images.forget();
    }

    private Optional<Image> read(Long personId) {
        return gallery.pictures(personId).stream().findFirst().map(picture -> Images.ofFile(picture.thumbnail()));
    }
}
