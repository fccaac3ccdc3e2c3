package facedesk.ui.people.roster;

import facedesk.enrollment.health.HealthLimits;
import facedesk.gallery.PersonOverview;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What is worth knowing of a person at a glance.
 *
 * @param kind what
 * @param days until consent ends, where that is what it says; otherwise 0
 */
public record Badge(Kind kind, long days) {
    /** Ahead of the end of consent by so many days, it is said. */
    public static final int WARNING_DAYS = 30;

    /** Below this mean quality, 0..1, pictures are poor. */
    public static final double POOR = 0.5;

    /** What there is to say, the most pressing first. */
    public enum Kind {
        BLOCKED("fth-slash"),
        EXPIRED("fth-alert-octagon"),
        UNSIGNED("fth-file-minus"),
        ENDING("fth-clock"),
        FEW("fth-image"),
        POOR("fth-cloud-drizzle"),
        DEMO("fth-play-circle");

        private final String icon;

        Kind(String icon) {
            this.icon = icon;
        }

        /** Its shape, as an icon literal. */
        public String icon() {
            return icon;
        }

        /** Key of its word; the one of {@link #ENDING} takes the days. */
        public String key() {
            return "people.badge." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** All of a person on a day, the most pressing first. Demo people need no consent and no more pictures. */
    public static List<Badge> of(PersonOverview row, LocalDate today) {
        List<Badge> badges = new ArrayList<>();
        add(badges, row.person().blocked(), Kind.BLOCKED, 0);
        long left = row.retainUntil()
                .map(last -> ChronoUnit.DAYS.between(today, last))
                .orElse(Long.MAX_VALUE);
        add(badges, left < 0, Kind.EXPIRED, 0);
        add(badges, row.consent().isEmpty() && !row.person().demo(), Kind.UNSIGNED, 0);
        add(badges, left >= 0 && left <= WARNING_DAYS, Kind.ENDING, left);
        boolean few = row.pictures() < HealthLimits.STANDARD.enoughPictures();
        add(badges, few && !row.person().demo(), Kind.FEW, 0);
        add(badges, row.pictures() > 0 && row.quality() < POOR, Kind.POOR, 0);
        add(badges, row.person().demo(), Kind.DEMO, 0);
        return List.copyOf(badges);
    }

    private static void add(List<Badge> badges, boolean so, Kind kind, long days) {
        if (so) {
            badges.add(new Badge(kind, days));
        }
    }
}
