package facedesk.ui.people;

import facedesk.gallery.Gallery;
import facedesk.ui.Desk;
import facedesk.ui.control.Images;
import facedesk.ui.fx.Tasks;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.image.Image;

/** One small picture of each person, read when a cell first asks for it; the last few hundred are kept. JavaFX thread. */
public final class Thumbnails {
    private static final int KEPT = 400;

    private final Gallery gallery;
    private final Tasks tasks;
    private final Map<Long, Image> images = new LinkedHashMap<>(16, 0.75f, true);

    public Thumbnails(Desk desk, Tasks tasks) {
        this.gallery = desk.gallery();
        this.tasks = tasks;
    }

    /** Hands over a person's picture, at once or when read; never for somebody without one. */
    public void request(long personId, Consumer<Image> receiver) {
        Image known = images.get(personId);
        if (known != null) {
            receiver.accept(known);
            return;
        }
        tasks.create(progress -> read(personId))
                .onSuccess(found -> found.ifPresent(image -> keep(personId, image, receiver)))
                .start();
    }

    /** Reads them anew from now on. */
    public void forget() {
        images.clear();
    }

    private Optional<Image> read(long personId) {
        return gallery.pictures(personId).stream().findFirst().map(picture -> Images.ofFile(picture.thumbnail()));
    }

    private void keep(long personId, Image image, Consumer<Image> receiver) {
        images.put(personId, image);
        if (images.size() > KEPT) {
            images.remove(images.keySet().iterator().next());
        }
        receiver.accept(image);
    }
}
