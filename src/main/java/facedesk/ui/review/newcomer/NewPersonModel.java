package facedesk.ui.review.newcomer;

import facedesk.enrollment.consent.Declaration;
import facedesk.gallery.NewPerson;
import facedesk.gallery.PersonFacts;
import facedesk.gallery.consent.Consent;
import facedesk.ui.Preferences;
import facedesk.ui.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to be enrolled from the queue: a name, and who declares that the person agreed, to what, and for how long. What
 * is the same for all is remembered. On the JavaFX thread.
 */
public final class NewPersonModel {
    /** The numbers of months to choose from, all within what may be agreed to. */
    public static final List<Integer> MONTHS = List.of(1, 3, 6, 12, 24);

    private static final int USUAL_MONTHS = 12;
    private static final String BY = "review.by";
    private static final String PURPOSE = "review.purpose";
    private static final String KEPT = "review.months";

    private final Preferences preferences;
    private final Texts texts;
    private final Clock clock = Clock.systemDefaultZone();
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty by = new SimpleStringProperty("");
    private final StringProperty purpose = new SimpleStringProperty("");
    private int months = USUAL_MONTHS;

    public NewPersonModel(Preferences preferences, Texts texts) {
        this.preferences = preferences;
        this.texts = texts;
    }

    /** Begins anew: without a name, with what was last said of the rest. */
    public void begin() {
        name.set("");
        by.set(preferences.get(BY).orElse(""));
        purpose.set(preferences.get(PURPOSE).orElse(""));
        months = preferences.get(KEPT).flatMap(NewPersonModel::choice).orElse(USUAL_MONTHS);
    }

    /** As typed. */
    public StringProperty nameProperty() {
        return name;
    }

    /** Who declares it. */
    public StringProperty byProperty() {
        return by;
    }

    /** What the pictures are for. */
    public StringProperty purposeProperty() {
        return purpose;
    }

    /** What is declared. */
    public String wording() {
        return texts.say(Declaration.wording());
    }

    /** How many months the consent holds. */
    public int months() {
        return months;
    }

    /** Has the consent hold for another number of months. */
    public void keepFor(int wanted) {
        months = wanted;
    }

    /** Whether something is missing. */
    public BooleanBinding isIncomplete() {
        return Bindings.createBooleanBinding(
                () -> isBlank(name, PersonFacts.LONGEST_NOTE)
                        || isBlank(by, Consent.LONGEST_SIGNATURE)
                        || isBlank(purpose, Consent.LONGEST_PURPOSE),
                name,
                by,
                purpose);
    }

    private static boolean isBlank(StringProperty text, int longest) {
        @Nullable String value = text.get();
        return value == null || value.isBlank() || value.strip().length() > longest;
    }

    /** Who is to be enrolled, with the consent that was declared; empty while something is missing. */
    public Optional<NewPerson> person() {
        if (isIncomplete().get()) {
            return Optional.empty();
        }
        preferences.put(BY, by.get().strip());
        preferences.put(PURPOSE, purpose.get().strip());
        preferences.put(KEPT, Integer.toString(months));
        LocalDate today = clock.instant().atZone(ZoneId.systemDefault()).toLocalDate();
        Consent consent =
                Declaration.of(by.get(), purpose.get(), today.plusMonths(months), clock.instant(), texts.locale());
        return Optional.of(NewPerson.of(PersonFacts.named(name.get()), consent));
    }

    private static Optional<Integer> choice(String text) {
        return MONTHS.stream()
                .filter(each -> Integer.toString(each).equals(text))
                .findFirst();
    }
}
