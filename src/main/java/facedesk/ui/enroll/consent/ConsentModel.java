package facedesk.ui.enroll.consent;

import facedesk.enrollment.consent.ConsentRequest;
import facedesk.enrollment.consent.ConsentWording;
import facedesk.enrollment.consent.Signature;
import facedesk.gallery.consent.Consent;
import facedesk.ui.Dates;
import facedesk.ui.Texts;
import facedesk.ui.control.RetentionDays;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** The request for consent and its signature. Whatever changes after the signature makes it void. On the JavaFX thread. */
public final class ConsentModel {
    private final Texts texts;
    private final Clock clock;
    private final RetentionDays days;
    private final ConsentWording words;
    private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper("");
    private final ObjectProperty<Purpose> purpose = new SimpleObjectProperty<>(Purpose.ACCESS);
    private final StringProperty ownPurpose = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable LocalDate> until = new SimpleObjectProperty<>();
    private final StringProperty signature = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<@Nullable Consent> signed = new ReadOnlyObjectWrapper<>();
    private final StringBinding wording;
    private final BooleanBinding complete;
    private final BooleanBinding signable;

    public ConsentModel(Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
        days = new RetentionDays(texts, clock);
        words = ConsentWording.in(texts.locale());
        until.set(days.limits().usual());
        wording = Bindings.createStringBinding(this::fill, name, purpose, ownPurpose, until);
        complete = Bindings.createBooleanBinding(
                () -> request().filter(asked -> asked.isComplete(days.limits())).isPresent(), wording);
        signable = Bindings.createBooleanBinding(
                () -> complete.get() && Signature.matches(signature.get(), name.get()), complete, signature, name);
        wording.addListener((property, before, now) -> signed.set(null));
        signature.addListener((property, before, now) -> signed.set(null));
    }

    /** Asks this person. Somebody else's signature is void. */
    public void ask(String person) {
        if (!person.equals(name.get())) {
            name.set(person);
            signature.set("");
        }
    }

    /**
     * Signs, if the typed name is the person's and nothing is missing.
     *
     * @return whether there is a signed consent now
     */
    public boolean sign() {
        if (signed.get() == null && signable.get()) {
            signed.set(request()
                    .flatMap(asked -> asked.sign(signature.get(), clock.instant()))
                    .orElse(null));
        }
        return signed.get() != null;
    }

    /** Chooses a usual time, counted from today. */
    void keepFor(Retention retention) {
        until.set(retention.after(LocalDate.now(clock)));
    }

    /** Forgets person and signature; purpose and date stay for the next. */
    public void reset() {
        name.set("");
        signature.set("");
        signed.set(null);
    }

    /** Whom the words name. */
    public ReadOnlyStringProperty nameProperty() {
        return name.getReadOnlyProperty();
    }

    public ObjectProperty<Purpose> purposeProperty() {
        return purpose;
    }

    /** The purpose in one's own words, for {@link Purpose#OTHER}. */
    public StringProperty ownPurposeProperty() {
        return ownPurpose;
    }

    /** Last day in the gallery; null while what was typed is none. */
    public ObjectProperty<@Nullable LocalDate> untilProperty() {
        return until;
    }

    /** The name as it is typed under the words. */
    public StringProperty signatureProperty() {
        return signature;
    }

    /** The words with everything filled in. */
    public StringBinding wording() {
        return wording;
    }

    /** Whether purpose and date are as they must be. */
    public BooleanBinding complete() {
        return complete;
    }

    /** Whether what is typed signs it. */
    public BooleanBinding signable() {
        return signable;
    }

    /** The signed consent; null without one. */
    public ReadOnlyObjectProperty<@Nullable Consent> signedProperty() {
        return signed.getReadOnlyProperty();
    }

    /** Days that may be chosen, as of today. */
    public RetentionDays days() {
        return days;
    }

    /** Version and language of the words. */
    public String version() {
        String language = Locale.forLanguageTag(words.language()).getDisplayLanguage(texts.locale());
        return texts.format("studio.consent.version", ConsentWording.VERSION, language);
    }

    /** When a signature typed now would be given, or the present one was. */
    public String moment() {
        Consent given = signed.get();
        return Dates.moment(given == null ? clock.instant() : given.signedAt(), texts.locale());
    }

    /** What is wrong with the day; empty when nothing is. */
    public String untilFault() {
        return days.fault(until.get());
    }

    private Optional<ConsentRequest> request() {
        return Optional.ofNullable(until.get())
                .map(day -> words.request(name.get(), purposeText(), day, Dates.day(day, texts.locale())));
    }

    private String fill() {
        LocalDate day = until.get();
        return words.fill(name.get(), purposeText(), day == null ? "…" : Dates.day(day, texts.locale()));
    }

    private String purposeText() {
        Purpose chosen = purpose.get();
        return chosen == Purpose.OTHER ? ownPurpose.get().strip() : chosen.in(texts);
    }
}
