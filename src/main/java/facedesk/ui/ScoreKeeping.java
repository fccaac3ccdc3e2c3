package facedesk.ui;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Whether the scores of recognitions are kept, and how long: the settings {@code scores.keep} (true, false) and
 * {@code scores.days}. Safe from every thread.
 *
 * @param preferences where that is remembered
 */
public record ScoreKeeping(Preferences preferences) {
    /** The numbers of days to choose from. */
    public static final List<Integer> CHOICES = List.of(7, 30, 90, 365);

    private static final String KEEP = "scores.keep";
    private static final String DAYS = "scores.days";
    private static final int USUAL_DAYS = 30;

    /** Whether they are kept; they are unless somebody said otherwise. */
    public boolean isOn() {
        return !preferences.get(KEEP).filter("false"::equals).isPresent();
    }

    /** Remembers whether they are kept. */
    public void setOn(boolean on) {
        preferences.put(KEEP, Boolean.toString(on));
    }

    /** How many days they are kept: one of {@link #CHOICES}. */
    public int days() {
        return preferences.get(DAYS).flatMap(ScoreKeeping::choice).orElse(USUAL_DAYS);
    }

    /** Remembers how many days they are kept. */
    public void setDays(int days) {
        preferences.put(DAYS, Integer.toString(days));
    }

    /** How long they are kept; empty while they are not. */
    public Optional<Duration> span() {
        return isOn() ? Optional.of(Duration.ofDays(days())) : Optional.empty();
    }

    private static Optional<Integer> choice(String text) {
        return CHOICES.stream()
                .filter(days -> Integer.toString(days).equals(text))
                .findFirst();
    }
}
