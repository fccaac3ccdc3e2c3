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
    private final Transactions transactions;
    private final Clock clock;

    ConsentStore(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Optional<Consent> current(long personId) {
        return transactions.read(handle -> ConsentRows.current(handle, personId));
    }

    @Override
    public List<Consent> of(long personId) {
        return transactions.read(handle -> ConsentRows.of(handle, personId));
    }

    @Override
    public void add(long personId, Consent consent) {
        transactions.write(handle -> {
            PersonRows.requireThere(handle, personId);
            ConsentRows.insert(handle, personId, consent);
            EventRows.of(handle, personId, Event.Kind.CONSENT_GIVEN, 0, clock.instant());
            return true;
        });
    }

    @Override
    public List<Long> endingBefore(LocalDate day) {
        return transactions.read(handle -> ConsentRows.endingBefore(handle, day));
    }

    @Override
    public boolean eraseEnded(long personId, LocalDate day) {
        return transactions.erase(handle -> ConsentRows.current(handle, personId)
                        .map(Consent::retainUntil)
                        .filter(last -> last.isBefore(day))
                        .isPresent()
                && Erasures.erase(handle, personId, Erasure.EXPIRY, clock.instant()));
    }

    @Override
    public Optional<LocalDate> reached() {
        return transactions.read(ConsentRows::reached);
    }

    @Override
    public void reach(LocalDate day) {
        transactions.writeQuietly(handle -> ConsentRows.reach(handle, day));
    }
}
