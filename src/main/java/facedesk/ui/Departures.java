package facedesk.ui;

import facedesk.gallery.Gallery;
import facedesk.ui.fx.Tasks;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Sees to it that what is kept in memory of people goes when they leave the gallery, whoever erased them and whatever is
 * on the screen. Lives as long as the gallery. On the JavaFX thread, but for the reading.
 */
public final class Departures {
    private final Gallery gallery;
    private final Tasks tasks;
    private final Supplier<Set<Long>> kept;
    private final Consumer<Set<Long>> gone;

    private Departures(Gallery gallery, Tasks tasks, Supplier<Set<Long>> kept, Consumer<Set<Long>> gone) {
        this.gallery = gallery;
        this.tasks = tasks;
        this.kept = kept;
        this.gone = gone;
    }

    /**
     * Begins.
     *
     * @param kept ids of the people of whom something is kept
     * @param gone told the ids of those who are there no more
     */
    public static void follow(Gallery gallery, Tasks tasks, Supplier<Set<Long>> kept, Consumer<Set<Long>> gone) {
        Departures departures = new Departures(gallery, tasks, kept, gone);
        gallery.onChange(() -> tasks.fx().execute(departures::look));
    }

    private void look() {
        Set<Long> people = Set.copyOf(kept.get());
        if (!people.isEmpty()) {
            tasks.create(progress -> gone(people)).onSuccess(gone).start();
        }
    }

    private Set<Long> gone(Set<Long> people) {
        return people.stream().filter(id -> gallery.person(id).isEmpty()).collect(Collectors.toSet());
    }
}
