package facedesk.enrollment.retention;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that a test sets to noon of a day. */
public final class ManualDays extends Clock {
    private volatile LocalDate today;

    public ManualDays(LocalDate today) {
        this.today = today;
    }

    /** From now on it is that day. */
    public void set(LocalDate day) {
        today = day;
    }

    /** So many days later, or earlier. */
    public void pass(int days) {
        today = today.plusDays(days);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("Days are those of UTC");
    }

    @Override
    public Instant instant() {
        return today.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }
}
