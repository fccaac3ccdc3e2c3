package facedesk.ui.people.sheet;

import facedesk.gallery.Person;
import facedesk.gallery.consent.Consent;
import facedesk.ui.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
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
    /** The words of {@code people.consent.wording}; to be counted up when they change. */
    private static final String VERSION = "page-1";

    private static final int USUAL_YEARS = 1;

    /**
     * What is asked.
     *
     * @param person who agrees
     * @param agreed is given the consent
     */
    public record Question(Person person, Consumer<Consent> agreed) {}

    private final Texts texts;
    private final Clock clock;
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
        wording = Bindings.createStringBinding(this::words, question, purpose, until);
        complete = Bindings.createBooleanBinding(
                () -> question.get() != null && isComplete(), question, purpose, signature, declared, until);
    }

    /** Asks, beginning with the purpose of the consent before. */
    public void ask(Question next, Optional<Consent> before) {
        purpose.set(before.map(Consent::purpose).orElse(texts.get("people.consent.purpose.usual")));
        signature.set("");
        declared.set(before.filter(consent -> consent.kind() == Consent.Kind.DECLARED)
                .isPresent());
        until.set(LocalDate.now(clock).plusYears(USUAL_YEARS));
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

    /** Whether all is there: a purpose, a name (the person's own, unless somebody else declares), a day not yet past. */
    BooleanBinding complete() {
        return complete;
    }

    /** Hands over the consent; nothing while something is missing. */
    void agree() {
        Question asked = question.get();
        LocalDate day = until.get();
        if (asked == null || day == null || !isComplete()) {
            return;
        }
        question.set(null);
        asked.agreed()
                .accept(new Consent(
                        declared.get() ? Consent.Kind.DECLARED : Consent.Kind.SIGNED,
                        VERSION,
                        texts.bundle().getLocale().getLanguage().isEmpty()
                                ? "en"
                                : texts.bundle().getLocale().getLanguage(),
                        words(asked.person(), purpose.get(), day),
                        purpose.get(),
                        signature.get(),
                        clock.instant(),
                        day));
    }

    /** Asks no more. */
    public void cancel() {
        question.set(null);
    }

    private boolean isComplete() {
        LocalDate day = until.get();
        return day != null
                && !day.isBefore(LocalDate.now(clock))
                && fits(purpose.get(), Consent.LONGEST_PURPOSE)
                && fits(signature.get(), Consent.LONGEST_SIGNATURE)
                && (declared.get() || isOwnName());
    }

    private boolean isOwnName() {
        Question asked = question.get();
        return asked != null
                && asked.person().name().equalsIgnoreCase(signature.get().strip());
    }

    private static boolean fits(String text, int longest) {
        return !text.isBlank() && text.strip().length() <= longest;
    }

    private String words() {
        Question asked = question.get();
        LocalDate day = until.get();
        return asked == null || day == null ? "" : words(asked.person(), purpose.get(), day);
    }

    private String words(Person person, String what, LocalDate day) {
        String date = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(texts.locale())
                .format(day);
        return texts.format("people.consent.wording", person.name(), what, date);
    }
}
