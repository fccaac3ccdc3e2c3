package facedesk.ui.people.roster;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Whom to list by how well the program can recognise them. */
public enum HealthFilter {
    ANY,
    FEW,
    POOR,
    BLOCKED,
    UNSEEN,
    /** Some finding of the last look over the gallery is about them. */
    FOUND;

    /** Whoever was not accepted for so long counts as not seen. */
    public static final Duration LONG = Duration.ofDays(90);

    /** Key of its words. */
    public String key() {
        return "people.health." + name().toLowerCase(Locale.ROOT);
    }

    /** Whether to list a person. Nobody enrolled less than {@link #LONG} ago counts as not seen. */
    public boolean admits(PersonRow row, Instant now) {
        return switch (this) {
            case ANY -> true;
            case FEW -> row.has(Badge.Kind.FEW);
            case POOR -> row.has(Badge.Kind.POOR);
            case BLOCKED -> row.has(Badge.Kind.BLOCKED);
            case FOUND -> row.concerned();
            case UNSEEN ->
                row.overview().lastMatched().orElse(row.person().enrolledAt()).isBefore(now.minus(LONG));
        };
    }
}
