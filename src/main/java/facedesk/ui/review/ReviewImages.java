package facedesk.ui.review;

import facedesk.gallery.Gallery;
import facedesk.gallery.Picture;
import facedesk.ui.Desk;
import facedesk.ui.control.Images;
import facedesk.ui.fx.BackgroundCache;
import facedesk.ui.fx.Tasks;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.image.Image;

/** What faces and enrolled people look like, read when first asked for. JavaFX thread. */
public final class ReviewImages {
    /** As many pictures of somebody as are shown beside a face. */
    private static final int MOST = 6;

    private final Gallery gallery;
    private final BackgroundCache<Long, Image> faces;
    private final BackgroundCache<Long, List<Image>> people;

    public ReviewImages(Desk desk, Tasks tasks) {
        gallery = desk.gallery();
        faces = new BackgroundCache<>(tasks, this::face);
        people = new BackgroundCache<>(tasks, this::pictures);
    }

    /** Hands over a face, at once or when read. */
    void face(long sightingId, Consumer<Image> receiver) {
        faces.request(sightingId, receiver);
    }

    /** Hands over somebody's best pictures, at once or when read; never for somebody without any. */
    void person(long personId, Consumer<List<Image>> receiver) {
        people.request(personId, receiver);
    }

    /** Reads people anew from now on: they may have got other pictures. */
    void forgetPeople() {
        people.forget();
    }

    private Optional<Image> face(Long id) {
        return gallery.sightings().thumbnail(id).map(Images::ofFile);
    }

    private Optional<List<Image>> pictures(Long personId) {
        List<Image> found = gallery.pictures(personId).stream()
                .sorted(Comparator.comparingDouble(Picture::quality).reversed())
                .limit(MOST)
                .map(picture -> Images.ofFile(picture.thumbnail()))
                .toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(found);
    }
}
