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

    /** Removes a picture, and writes down that it happened. */
    static Optional<RemovedPicture> takeOut(Handle handle, long pictureId, Instant now) {
        Optional<RemovedPicture> removed = remove(handle, pictureId);
        removed.ifPresent(gone -> EventRows.of(handle, gone.personId(), Event.Kind.PICTURES_REMOVED, 1, now));
        return removed;
    }

    /** Puts a picture back, and writes down that it happened. */
    static boolean putBack(Handle handle, RemovedPicture removed, Instant now) {
        boolean back = putBack(handle, removed);
        if (back) {
            EventRows.of(handle, removed.personId(), Event.Kind.PICTURES_ADDED, 1, now);
        }
        return back;
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
