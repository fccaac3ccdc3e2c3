package facedesk.ui.people.sheet;

import facedesk.enrollment.consent.ConsentRequest;
import facedesk.enrollment.consent.ConsentWording;
import facedesk.enrollment.consent.Declaration;
import facedesk.enrollment.consent.Signature;
import facedesk.gallery.Person;
import facedesk.gallery.consent.Consent;
import facedesk.ui.Dates;
import facedesk.ui.Texts;
import facedesk.ui.control.RetentionDays;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** A consent being given or renewed: for what, until when, signed by whom. On the JavaFX thread. */
public final class ConsentFormModel {
    /**
     * What is asked.
     *
     * @param person who agrees
     * @param agreed is given the consent
     */
    public record Question(Person person, Consumer<Consent> agreed) {}

    private final Texts texts;
    private final Clock clock;
    private final RetentionDays days;
    private final ConsentWording words;
    private final ReadOnlyObjectWrapper<@Nullable Question> question = new ReadOnlyObjectWrapper<>();
    private final StringProperty purpose = new SimpleStringProperty("");
    private final StringProperty signature = new SimpleStringProperty("");
    private final BooleanProperty declared = new SimpleBooleanProperty();
    private final ObjectProperty<@Nullable LocalDate> until = new SimpleObjectProperty<>();
    private final StringBinding wording;
    private final BooleanBinding complete;

    /** Nothing is asked yet. */
    public ConsentFormModel(Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
        days = new RetentionDays(texts, clock);
        words = ConsentWording.in(texts.locale());
        wording = Bindings.createStringBinding(this::words, question, purpose, until, declared);
        complete = Bindings.createBooleanBinding(this::isComplete, question, purpose, signature, declared, until);
    }

    /** Asks, beginning with the purpose of the consent before. */
    public void ask(Question next, Optional<Consent> before) {
        purpose.set(before.map(Consent::purpose).orElse(texts.get("people.consent.purpose.usual")));
        signature.set("");
        declared.set(before.filter(consent -> consent.kind() == Consent.Kind.DECLARED)
                .isPresent());
        until.set(days.limits().usual());
        question.set(next);
    }

    /** What is asked; null while nothing is. */
    public ReadOnlyObjectProperty<@Nullable Question> questionProperty() {
        return question.getReadOnlyProperty();
    }

    StringProperty purposeProperty() {
        return purpose;
    }

    /** The name that is typed under the words. */
    StringProperty signatureProperty() {
        return signature;
    }

    /** Whether somebody else says that the person agreed elsewhere. */
    BooleanProperty declaredProperty() {
        return declared;
    }

    /** Last day. */
    ObjectProperty<@Nullable LocalDate> untilProperty() {
        return until;
    }

    /** The words that are agreed to. */
    StringBinding wording() {
        return wording;
    }

    /** Whether all is there: a purpose, a name (the person's own, unless somebody else declares), a day that may be agreed to. */
    BooleanBinding complete() {
        return complete;
    }

    /** Days that may be chosen, as of today. */
    RetentionDays days() {
        return days;
    }

    /** Hands over the consent; nothing while something is missing. */
    void agree() {
        Question asked = question.get();
        Optional<Consent> consent = consent();
        if (asked != null && consent.isPresent()) {
            question.set(null);
            asked.agreed().accept(consent.get());
        }
    }

    /** Asks no more. */
    public void cancel() {
        question.set(null);
    }

    private boolean isComplete() {
        return request().filter(asked -> asked.isComplete(days.limits())).isPresent()
                && !signature.get().isBlank()
                && signature.get().strip().length() <= Consent.LONGEST_SIGNATURE
                && (declared.get() || isOwnName());
    }

    private boolean isOwnName() {
        Question asked = question.get();
        return asked != null
                && Signature.matches(signature.get(), asked.person().name());
    }

    private Optional<Consent> consent() {
        return request().filter(asked -> isComplete()).flatMap(this::consent);
    }

    private Optional<Consent> consent(ConsentRequest asked) {
        return declared.get()
                ? Optional.of(Declaration.of(
                        signature.get(), asked.purpose(), asked.retainUntil(), clock.instant(), texts.locale()))
                : asked.sign(signature.get(), clock.instant());
    }

    private String words() {
        return declared.get()
                ? texts.say(Declaration.wording())
                : request().map(ConsentRequest::wording).orElse("");
    }

    private Optional<ConsentRequest> request() {
        Question asked = question.get();
        LocalDate day = until.get();
        return asked == null || day == null
                ? Optional.empty()
                : Optional.of(words.request(
                        asked.person().name(), purpose.get().strip(), day, Dates.day(day, texts.locale())));
    }
}
