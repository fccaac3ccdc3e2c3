package facedesk.ui.control;

import facedesk.enrollment.consent.RetentionLimits;
import facedesk.ui.Dates;
import facedesk.ui.Texts;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The last days that may be agreed to, as of today, and what is said of others: the same wherever a day is asked for.
 *
 * @param texts says it
 * @param clock tells what today is
 */
public record RetentionDays(Texts texts, Clock clock) {
    /** Days that may be chosen. */
    public RetentionLimits limits() {
        return RetentionLimits.on(LocalDate.now(clock));
    }

    /** Whether the day may be chosen; null may not. */
    public boolean allow(@Nullable LocalDate day) {
        return day != null && limits().allow(day);
    }

    /** What is wrong with the day; empty when nothing is. */
    public String fault(@Nullable LocalDate day) {
        RetentionLimits days = limits();
        return allow(day)
                ? ""
                : texts.format(
                        "consent.until.fault",
                        Dates.day(days.first(), texts.locale()),
                        Dates.day(days.last(), texts.locale()));
    }
}
