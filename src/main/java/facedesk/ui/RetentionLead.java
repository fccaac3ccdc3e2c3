package facedesk.ui;

import java.util.List;
import java.util.Optional;

/**
 * How many days ahead somebody's last day is worth a warning: the setting {@code retention.lead}. Safe from every thread.
 *
 * @param preferences where that is remembered
 */
public record RetentionLead(Preferences preferences) {
    /** The numbers of days to choose from. */
    public static final List<Integer> CHOICES = List.of(7, 14, 30, 60, 90);

    /** While nobody has chosen. */
    public static final int USUAL = 30;

    private static final String KEY = "retention.lead";

    /** One of {@link #CHOICES}. */
    public int days() {
        return preferences.get(KEY).flatMap(RetentionLead::choice).orElse(USUAL);
    }

    /** Remembers how many. */
    public void setDays(int days) {
        preferences.put(KEY, Integer.toString(days));
    }

    private static Optional<Integer> choice(String text) {
        return CHOICES.stream()
                .filter(days -> Integer.toString(days).equals(text))
                .findFirst();
    }
}
