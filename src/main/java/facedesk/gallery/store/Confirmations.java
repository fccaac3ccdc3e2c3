package facedesk.gallery.store;

import facedesk.gallery.NewPerson;
import facedesk.gallery.NewPicture;
import facedesk.gallery.Person;
import facedesk.gallery.Picture;
import facedesk.gallery.history.Event;
import facedesk.gallery.sighting.Confirmation;
import facedesk.gallery.sighting.Confirmation.Taken;
import facedesk.gallery.sighting.Sighting;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** Sightings become pictures, and sightings again. Every method works inside the caller's transaction. */
final class Confirmations {
    private Confirmations() {}

    static Confirmation confirm(Handle handle, Set<Long> ids, long personId, Instant now) {
        Person person = PersonRows.requireThere(handle, personId);
        List<Taken> taken = take(handle, ids, personId);
        int added = added(taken);
        if (added > 0) {
            EventRows.of(handle, personId, Event.Kind.PICTURES_ADDED, added, now);
        }
        return new Confirmation(person, false, taken);
    }

    /** The facts must have been cleaned. */
    static Confirmation enroll(Handle handle, NewPerson person, Set<Long> ids, Instant now) {
        long id = PersonRows.insert(handle, person.facts(), person.demo(), now);
        person.consent().ifPresent(consent -> ConsentRows.insert(handle, id, consent));
        List<Taken> taken = take(handle, ids, id);
        EventRows.of(handle, id, Event.Kind.ENROLLED, added(taken), now);
        return new Confirmation(PersonRows.requireThere(handle, id), true, taken);
    }

    private static int added(List<Taken> taken) {
        return (int) taken.stream().filter(each -> each.pictureId().isPresent()).count();
    }

    private static List<Taken> take(Handle handle, Set<Long> ids, long personId) {
        List<Taken> taken = new ArrayList<>();
        for (Sighting sighting : SightingRows.byIds(handle, ids)) {
            NewPicture picture = picture(handle, sighting);
            OptionalLong pictureId = PictureRows.has(handle, personId, picture.chip())
                    ? OptionalLong.empty()
                    : OptionalLong.of(insert(handle, personId, picture, sighting.seenAt()));
            SightingRows.delete(handle, sighting.id());
            taken.add(new Taken(sighting, picture, pictureId));
        }
        return taken;
    }

    private static long insert(Handle handle, long personId, NewPicture picture, Instant seenAt) {
        long id = PictureRows.insert(handle, personId, picture, seenAt);
        TemplateRows.insert(handle, id, picture.embeddings());
        return id;
    }

    private static NewPicture picture(Handle handle, Sighting sighting) {
        return new NewPicture(
                SightingImageRows.chip(handle, sighting.id()).orElseThrow(),
                SightingImageRows.thumbnail(handle, sighting.id()).orElseThrow(),
                sighting.quality(),
                Picture.LIVE,
                "",
                sighting.belowLimits(),
                SightingImageRows.templatesOf(handle, sighting.id()));
    }

    /** @return whether somebody or something went from the gallery */
    static boolean undo(Handle handle, Confirmation confirmation, Instant now) {
        long personId = confirmation.person().id();
        boolean there = PersonRows.byId(handle, personId).isPresent();
        int removed = 0;
        for (Taken each : confirmation.taken()) {
            OptionalLong picture = each.pictureId();
            // Nothing comes back of the face of somebody who was erased since.
            if (picture.isEmpty() ? there : PictureRows.delete(handle, picture.getAsLong())) {
                bringBack(handle, each);
                removed += picture.isPresent() ? 1 : 0;
            }
        }
        if (confirmation.enrolled() && PictureRows.count(handle, personId) == 0) {
            if (PersonRows.delete(handle, personId)) {
                EventRows.nameless(handle, Event.Kind.ERASED, removed, now);
            }
        } else if (removed > 0) {
            EventRows.of(handle, personId, Event.Kind.PICTURES_REMOVED, removed, now);
        }
        return removed > 0 || confirmation.enrolled();
    }

    private static void bringBack(Handle handle, Taken taken) {
        Sighting sighting = taken.sighting();
        if (SightingRows.bringBack(handle, sighting)) {
            SightingImageRows.insert(
                    handle,
                    sighting.id(),
                    taken.picture().thumbnail(),
                    taken.picture().chip());
            taken.picture().embeddings().forEach(each -> SightingImageRows.put(handle, sighting.id(), each));
        }
    }
}
