package facedesk.gallery.store;

import facedesk.gallery.Erasure;
import facedesk.gallery.consent.Consent;
import facedesk.gallery.consent.ConsentRegister;
import facedesk.gallery.history.Event;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The consents, in the gallery's own file. */
final class ConsentStore implements ConsentRegister {
    private final GalleryStore gallery;
    private final Clock clock;

    ConsentStore(GalleryStore gallery, Clock clock) {
        this.gallery = gallery;
        this.clock = clock;
    }

    @Override
    public Optional<Consent> current(long personId) {
        return gallery.read(handle -> ConsentRows.current(handle, personId));
    }

    @Override
    public List<Consent> of(long personId) {
        return gallery.read(handle -> ConsentRows.of(handle, personId));
    }

    @Override
    public void add(long personId, Consent consent) {
        gallery.write(handle -> {
            PersonRows.requireThere(handle, personId);
            ConsentRows.insert(handle, personId, consent);
            EventRows.of(handle, personId, Event.Kind.CONSENT_GIVEN, 0, clock.instant());
            return true;
        });
    }

    @Override
    public List<Long> endingBefore(LocalDate day) {
        return gallery.read(handle -> ConsentRows.endingBefore(handle, day));
    }

    @Override
    public boolean eraseEnded(long personId, LocalDate day) {
        return gallery.eraseWhere(personId, Erasure.EXPIRY, handle -> ConsentRows.current(handle, personId)
                .map(Consent::retainUntil)
                .filter(last -> last.isBefore(day))
                .isPresent());
    }

    @Override
    public Optional<LocalDate> reached() {
        return gallery.read(ConsentRows::reached);
    }

    @Override
    public void reach(LocalDate day) {
        gallery.writeQuietly(handle -> ConsentRows.reach(handle, day));
    }
}
