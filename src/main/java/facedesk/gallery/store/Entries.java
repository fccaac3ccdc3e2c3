package facedesk.gallery.store;

import facedesk.gallery.GalleryException;
import facedesk.gallery.GalleryProblem;
import facedesk.gallery.Merger;
import facedesk.gallery.NewPerson;
import facedesk.gallery.Person;
import facedesk.gallery.RemovedPicture;
import facedesk.gallery.consent.Consent;
import facedesk.gallery.history.Event;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** Two entries become one, and one becomes two. Every method works inside the caller's transaction. */
final class Entries {
    private Entries() {}

    static Merger merge(Handle handle, long into, long from, Instant now) {
        if (into == from) {
            throw new IllegalArgumentException("An entry cannot be merged with itself");
        }
        Person stays = PersonRows.requireThere(handle, into);
        Person former = PersonRows.requireThere(handle, from);
        List<Consent> consents = ConsentRows.of(handle, from);
        boolean consentsGiven = ConsentRows.current(handle, into).isEmpty();
        List<Long> moved = new ArrayList<>();
        List<RemovedPicture> dropped = new ArrayList<>();
        for (long picture : PictureRows.ids(handle, from)) {
            if (PictureRows.hasSame(handle, into, picture)) {
                Pictures.remove(handle, picture).ifPresent(dropped::add);
            } else {
                PictureRows.give(handle, picture, from, into);
                moved.add(picture);
            }
        }
        RecognitionRows.move(handle, from, into);
        SightingRows.rejectToo(handle, from, into);
        if (consentsGiven) {
            insertOldestFirst(handle, into, consents);
        }
        PersonRows.block(handle, into, stays.blocked() || former.blocked());
        PersonRows.makeUp(handle, into, stays.demo() && former.demo());
        PersonRows.delete(handle, from);
        EventRows.of(handle, into, Event.Kind.MERGED, moved.size(), now);
        return new Merger(stays, former, consents, consentsGiven, moved, dropped);
    }

    static Person part(Handle handle, Merger merger, Instant now) {
        long into = merger.into().id();
        PersonRows.requireThere(handle, into);
        Person former = merger.former();
        long id = PersonRows.insert(handle, former.facts(), former.demo(), former.enrolledAt());
        PersonRows.block(handle, id, former.blocked());
        insertOldestFirst(handle, id, merger.consents());
        restore(handle, merger);
        int given = give(handle, merger.pictures(), into, id);
        for (RemovedPicture picture : merger.dropped()) {
            Pictures.putBack(handle, new RemovedPicture(id, picture.picture(), picture.takenAt()));
        }
        return parted(handle, into, id, given, now);
    }

    /** Takes from the entry that stayed what it has from the other; what was changed since stays. */
    private static void restore(Handle handle, Merger merger) {
        Person before = merger.into();
        if (merger.consentsGiven()) {
            merger.consents().forEach(consent -> ConsentRows.delete(handle, before.id(), consent));
        }
        if (merger.former().blocked() && !before.blocked()) {
            PersonRows.block(handle, before.id(), false);
        }
        PersonRows.makeUp(handle, before.id(), before.demo());
    }

    static Person split(Handle handle, long personId, NewPerson other, Set<Long> pictures, Instant now) {
        PersonRows.requireThere(handle, personId);
        List<Long> chosen = PictureRows.ids(handle, personId).stream()
                .filter(pictures::contains)
                .toList();
        if (chosen.isEmpty() || chosen.size() == PictureRows.count(handle, personId)) {
            throw new GalleryException(GalleryProblem.SPLIT_ALL);
        }
        long id = PersonRows.insert(handle, other.facts(), other.demo(), now);
        Optional<Consent> consent = other.consent().or(() -> ConsentRows.current(handle, personId));
        consent.ifPresent(agreed -> ConsentRows.insert(handle, id, agreed));
        return parted(handle, personId, id, give(handle, chosen, personId, id), now);
    }

    static Set<Long> give(Handle handle, long from, long to, Set<Long> pictures, Instant now) {
        Person giving = PersonRows.requireThere(handle, from);
        Person taking = PersonRows.requireThere(handle, to);
        Set<Long> given = new LinkedHashSet<>(PictureRows.ids(handle, from));
        given.retainAll(pictures);
        given.removeIf(picture -> PictureRows.hasSame(handle, to, picture));
        if (given.isEmpty()) {
            return given;
        }
        give(handle, List.copyOf(given), from, to);
        PersonRows.makeUp(handle, to, taking.demo() && giving.demo());
        RecognitionRows.follow(handle, to);
        EventRows.of(handle, from, Event.Kind.SPLIT, given.size(), now);
        EventRows.of(handle, to, Event.Kind.PICTURES_ADDED, given.size(), now);
        return given;
    }

    private static Person parted(Handle handle, long from, long to, int given, Instant now) {
        RecognitionRows.follow(handle, to);
        EventRows.of(handle, from, Event.Kind.SPLIT, given, now);
        EventRows.of(handle, to, Event.Kind.ENROLLED, given, now);
        return PersonRows.requireThere(handle, to);
    }

    private static int give(Handle handle, List<Long> pictures, long from, long to) {
        return pictures.stream()
                .mapToInt(picture -> PictureRows.give(handle, picture, from, to))
                .sum();
    }

    /** The newest by number is the one that counts. */
    private static void insertOldestFirst(Handle handle, long personId, List<Consent> newestFirst) {
        for (int i = newestFirst.size() - 1; i >= 0; i--) {
            ConsentRows.insert(handle, personId, newestFirst.get(i));
        }
    }
}
