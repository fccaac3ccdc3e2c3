package facedesk.ui.live;

import facedesk.gallery.Gallery;
import facedesk.gallery.Person;
import facedesk.gallery.Picture;
import facedesk.ui.control.Images;
import facedesk.ui.fx.Tasks;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.image.Image;

/**
 * Names and looks of the people in the gallery, read in the background and kept at hand for drawing. On the JavaFX
 * thread.
 */
final class Known {
    private static final int LOOKS_KEPT = 200;

    private final Gallery gallery;
    private final Tasks tasks;
    private final Set<Long> asked = new HashSet<>();
    private final ReadOnlyIntegerWrapper people = new ReadOnlyIntegerWrapper(-1);
    private Map<Long, Person> everybody = Map.of();
    private final Map<Long, Image> looks = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Image> eldest) {
            return size() > LOOKS_KEPT;
        }
    };

    Known(Gallery gallery, Tasks tasks) {
        this.gallery = gallery;
        this.tasks = tasks;
        gallery.onChange(this::reload);
        reload();
    }

    /** Somebody's name; empty while it is being read, or when the person is gone. */
    String name(long personId) {
        Person person = everybody.get(personId);
        return person == null ? "" : person.name();
    }

    /** Whether somebody is to be refused although they are recognised; not while that is being read. */
    boolean isBlocked(long personId) {
        Person person = everybody.get(personId);
        return person != null && person.blocked();
    }

    /** The thumbnail of a stored picture; empty while it is being read, or when it is gone. */
    Optional<Image> look(long pictureId) {
        Image present = looks.get(pictureId);
        if (present == null && asked.add(pictureId)) {
            tasks.create(progress ->
                            gallery.picture(pictureId).map(Picture::thumbnail).map(Images::ofFile))
                    .onSuccess(image -> image.ifPresent(loaded -> looks.put(pictureId, loaded)))
                    .onEnd(() -> asked.remove(pictureId))
                    .start();
        }
        return Optional.ofNullable(present);
    }

    /** Number of people; -1 until it is known. */
    ReadOnlyIntegerProperty peopleProperty() {
        return people.getReadOnlyProperty();
    }

    private void reload() {
        tasks.create(progress -> gallery.people()).onSuccess(this::take).start();
    }

    private void take(List<Person> all) {
        everybody = all.stream().collect(Collectors.toMap(Person::id, Function.identity()));
        people.set(all.size());
    }
}
