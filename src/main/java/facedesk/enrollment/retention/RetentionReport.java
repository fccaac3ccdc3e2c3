package facedesk.enrollment.retention;

import java.time.LocalDate;

/**
 * What came of looking at the retention dates. Names nobody.
 *
 * @param day the day that was looked at as today
 * @param erased how many people were erased
 * @param due how many ought to be erased and were not: held back, or only looked at
 * @param ending how many more end within the days asked for
 * @param reached the last day that the gallery is sure to have been used on
 * @param daysAhead how many days the clock is past it; 0 or less where it is not
 */
public record RetentionReport(LocalDate day, int erased, int due, int ending, LocalDate reached, long daysAhead) {
    /** Whether the clock is so far ahead that somebody has to say it is right before anybody is erased. */
    public boolean isHeldBack() {
        return due > 0 && isDoubtful();
    }

    /** Whether the clock is further ahead than it gets between two starts as a rule. */
    public boolean isDoubtful() {
        return daysAhead > Retention.MOST_DAYS_AHEAD;
    }
}
