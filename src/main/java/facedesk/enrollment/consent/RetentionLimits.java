package facedesk.enrollment.consent;

import java.time.LocalDate;
import java.time.Period;

/**
 * Last days that may be agreed to.
 *
 * @param first the soonest
 * @param usual what is suggested
 * @param last the latest
 */
public record RetentionLimits(LocalDate first, LocalDate usual, LocalDate last) {
    private static final Period USUAL = Period.ofYears(1);
    private static final Period LONGEST = Period.ofYears(5);

    /** From tomorrow to five years ahead; a year is usual. */
    public static RetentionLimits on(LocalDate today) {
        return new RetentionLimits(today.plusDays(1), today.plus(USUAL), today.plus(LONGEST));
    }

    /** Whether a day may be agreed to. */
    public boolean allow(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
