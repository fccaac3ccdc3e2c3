package facedesk.ui.people.roster;

import facedesk.gallery.consent.Consent;
import java.util.Locale;
import java.util.Optional;

/** Whom to list by what they agreed to. */
public enum ConsentFilter {
    ANY,
    SIGNED,
    DECLARED,
    NONE,
    ENDING,
    EXPIRED;

    /** Key of its words. */
    public String key() {
        return "people.consent.filter." + name().toLowerCase(Locale.ROOT);
    }

    /** Whether to list a person. */
    public boolean admits(PersonRow row) {
        Optional<Consent.Kind> kind = row.overview().consent();
        return switch (this) {
            case ANY -> true;
            case SIGNED -> kind.filter(Consent.Kind.SIGNED::equals).isPresent();
            case DECLARED -> kind.filter(Consent.Kind.DECLARED::equals).isPresent();
            case NONE -> kind.isEmpty();
            case ENDING -> row.has(Badge.Kind.ENDING);
            case EXPIRED -> row.has(Badge.Kind.EXPIRED);
        };
    }
}
