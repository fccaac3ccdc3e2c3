package facedesk.ui.people.grid;

import facedesk.gallery.Gallery;
import facedesk.ui.fx.LatestWork;
import facedesk.ui.fx.Tasks;
import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.image.Image;

/**
 * A small picture of each person in view, read and decoded in the background a handful at a time: whoever has left the view
 * by then is not read at all. The last {@value #KEPT} are kept, some 40 MB at most. On the JavaFX thread, but for the reading.
 */
public final class Faces {
    private static final int KEPT = 400;
    private static final int AT_ONCE = 12;

    private final Gallery gallery;
    private final int pixels;
    private final LatestWork<List<Long>, Map<Long, Optional<Image>>> reading;
    private final Map<Long, Optional<Image>> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Optional<Image>> eldest) {
            return size() > KEPT;
        }
    };
    private List<Long> inView = List.of();
    private Runnable listener = () -> {};

    /** @param pixels width and height to decode to */
    public Faces(Gallery gallery, Tasks tasks, int pixels) {
        this.gallery = gallery;
        this.pixels = pixels;
        reading = new LatestWork<>(tasks, this::read, this::take);
    }

    /** Calls back when faces have arrived. */
    public void onArrival(Runnable action) {
        listener = action;
    }

    /** A person's face; empty while it is being read, and for those without a picture. */
    public Optional<Image> of(long personId) {
        Optional<Image> face = known.get(personId);
        return face == null ? Optional.empty() : face;
    }

    /** These people are in view: reads whom it does not know, in this order. */
    public void want(List<Long> personIds) {
        inView = personIds;
        List<Long> missing = personIds.stream()
                .filter(id -> !known.containsKey(id))
                .limit(AT_ONCE)
                .toList();
        if (!missing.isEmpty()) {
            reading.ask(missing);
        }
    }

    /** Reads this person's anew when it is next wanted. */
    public void forget(long personId) {
        known.remove(personId);
    }

    private Map<Long, Optional<Image>> read(List<Long> wanted) {
        Map<Long, Optional<Image>> found = new HashMap<>();
        for (long id : wanted) {
            found.put(id, gallery.thumbnail(id).map(this::decode));
        }
        return found;
    }

    private Image decode(byte[] jpeg) {
        return new Image(new ByteArrayInputStream(jpeg), pixels, pixels, true, true);
    }

    private void take(List<Long> wanted, Map<Long, Optional<Image>> found) {
        known.putAll(found);
        listener.run();
        want(inView);
    }
}
