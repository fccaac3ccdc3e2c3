package facedesk.ui.intake;

import facedesk.enrollment.consent.Declaration;
import facedesk.gallery.consent.Consent;
import facedesk.ui.Texts;
import facedesk.ui.control.RetentionDays;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** What the operator declares before anybody is imported. On the JavaFX thread. */
public final class DeclarationModel {
    private final Texts texts;
    private final Clock clock;
    private final RetentionDays days;
    private final StringProperty by = new SimpleStringProperty("");
    private final StringProperty purpose = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable LocalDate> until;
    private final BooleanProperty agreed = new SimpleBooleanProperty();

    /** By this computer's clock. */
    public DeclarationModel(Texts texts) {
        this(texts, Clock.systemDefaultZone());
    }

    private DeclarationModel(Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
        this.days = new RetentionDays(texts, clock);
        this.until = new SimpleObjectProperty<>(days.limits().usual());
    }

    static DeclarationModel at(Clock clock, Texts texts) {
        return new DeclarationModel(texts, clock);
    }

    /** The operator's name. */
    StringProperty byProperty() {
        return by;
    }

    /** What the pictures are for. */
    StringProperty purposeProperty() {
        return purpose;
    }

    /** The last day on which they are kept; null while none is chosen. */
    ObjectProperty<@Nullable LocalDate> untilProperty() {
        return until;
    }

    /** Days that may be chosen, as of today. */
    RetentionDays days() {
        return days;
    }

    /** Whether the operator has said that these people have agreed. */
    BooleanProperty agreedProperty() {
        return agreed;
    }

    /** The words they say it in. */
    String wording() {
        return texts.say(Declaration.wording());
    }

    /** Whether somebody may be imported. */
    BooleanBinding complete() {
        return Bindings.createBooleanBinding(this::isComplete, by, purpose, until, agreed);
    }

    /** What is still missing, in a sentence; empty when nothing is. */
    String missing() {
        if (by.get().isBlank() || by.get().strip().length() > Consent.LONGEST_SIGNATURE) {
            return texts.get("intake.missing.by");
        }
        if (purpose.get().isBlank() || purpose.get().strip().length() > Consent.LONGEST_PURPOSE) {
            return texts.get("intake.missing.purpose");
        }
        if (!days.allow(until.get())) {
            return days.fault(until.get());
        }
        return agreed.get() ? "" : texts.get("intake.missing.agreed");
    }

    private boolean isComplete() {
        return missing().isEmpty();
    }

    /** The consent declared now; empty while something is missing. */
    Optional<Consent> consent() {
        LocalDate day = until.get();
        return day == null || !isComplete()
                ? Optional.empty()
                : Optional.of(Declaration.of(by.get(), purpose.get(), day, clock.instant(), texts.locale()));
    }
}
