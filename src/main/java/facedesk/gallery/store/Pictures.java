package facedesk.gallery.store;

import facedesk.gallery.NewPicture;
import facedesk.gallery.Picture;
import facedesk.gallery.RemovedPicture;
import facedesk.gallery.history.Event;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Writes of pictures with their templates. Every method works inside the caller's transaction. */
final class Pictures {
    private Pictures() {}

    /** Adds some to somebody who must be there, and writes down how many. */
    static int add(Handle handle, long personId, List<NewPicture> pictures, Instant now) {
        PersonRows.requireThere(handle, personId);
        int added = insert(handle, personId, pictures, now);
        if (added > 0) {
            EventRows.of(handle, personId, Event.Kind.PICTURES_ADDED, added, now);
        }
        return added;
    }

    /** Removes one, and writes that down. */
    static Optional<RemovedPicture> take(Handle handle, long pictureId, Instant now) {
        Optional<RemovedPicture> picture = remove(handle, pictureId);
        picture.ifPresent(gone -> EventRows.of(handle, gone.personId(), Event.Kind.PICTURES_REMOVED, 1, now));
        return picture;
    }

    /** Leaves out what the person has already. */
    static int insert(Handle handle, long personId, List<NewPicture> pictures, Instant now) {
        int added = 0;
        for (NewPicture picture : pictures) {
            added += insert(handle, personId, picture, now) ? 1 : 0;
        }
        return added;
    }

    private static boolean insert(Handle handle, long personId, NewPicture picture, Instant now) {
        if (PictureRows.has(handle, personId, picture.chip())) {
            return false;
        }
        long id = PictureRows.insert(handle, personId, picture, now);
        TemplateRows.insert(handle, id, picture.embeddings());
        return true;
    }

    static Optional<RemovedPicture> remove(Handle handle, long pictureId) {
        Optional<RemovedPicture> removed =
                PictureRows.byId(handle, pictureId).flatMap(picture -> whole(handle, picture));
        PictureRows.delete(handle, pictureId);
        return removed;
    }

    private static Optional<RemovedPicture> whole(Handle handle, Picture picture) {
        return PictureRows.chip(handle, picture.id())
                .map(chip -> new RemovedPicture(
                        picture.personId(),
                        new NewPicture(
                                chip,
                                picture.thumbnail(),
                                picture.quality(),
                                picture.source(),
                                picture.look(),
                                picture.belowLimits(),
                                TemplateRows.of(handle, picture.id())),
                        picture.takenAt()));
    }

    static boolean putBack(Handle handle, RemovedPicture removed) {
        PersonRows.requireThere(handle, removed.personId());
        return insert(handle, removed.personId(), removed.picture(), removed.takenAt());
    }
}
