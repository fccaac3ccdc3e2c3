package facedesk.ui;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Whether faces seen live as unknown are kept, and how long: the settings {@code sightings.keep} (true, false) and
 * {@code sightings.days}. Safe from every thread.
 *
 * @param preferences where that is remembered
 */
public record SightingKeeping(Preferences preferences) {
    /** The numbers of days to choose from. */
    public static final List<Integer> CHOICES = List.of(1, 7, 30);

    private static final String KEEP = "sightings.keep";
    private static final String DAYS = "sightings.days";
    private static final int USUAL_DAYS = 7;

    /** Whether they are kept; they are not unless somebody allowed it. */
    public boolean isOn() {
        return preferences.get(KEEP).filter("true"::equals).isPresent();
    }

    /** Remembers whether they are kept. */
    public void setOn(boolean on) {
        preferences.put(KEEP, Boolean.toString(on));
    }

    /** How many days they are kept: one of {@link #CHOICES}. */
    public int days() {
        return preferences.get(DAYS).flatMap(SightingKeeping::choice).orElse(USUAL_DAYS);
    }

    /** Remembers how many days those seen from now on are kept. */
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
