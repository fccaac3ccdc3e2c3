package facedesk.enrollment.retention;

import facedesk.gallery.Gallery;
import facedesk.gallery.consent.ConsentRegister;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Erases people whose consent that counts has ended, each in one transaction.
 *
 * <p>A clock can be wrong, and erasing cannot be taken back. The gallery remembers the last day it was looked at. While
 * the clock is more than {@link #MOST_DAYS_AHEAD} days past that day, only those are erased who had ended by it; the
 * others wait until somebody says that the date is right. A clock that was set back by less keeps nobody longer, for the
 * later of the two days counts. One that was set back by more was ahead before, or is behind now: its day counts, and
 * when it is put right the question is asked. Safe from every thread; calls block for as long as the disk takes.
 */
public final class Retention {
    /** Longer than people leave the program alone as a rule. */
    public static final int MOST_DAYS_AHEAD = 30;

    private final Gallery gallery;
    private final Clock clock;
    private final IntSupplier lead;
    private final List<Consumer<RetentionReport>> listeners = new CopyOnWriteArrayList<>();
    private volatile @Nullable RetentionReport latest;

    /**
     * @param clock in the time zone whose days count
     * @param lead within how many days somebody's end is worth a warning
     */
    public Retention(Gallery gallery, Clock clock, IntSupplier lead) {
        this.gallery = gallery;
        this.clock = clock;
        this.lead = lead;
    }

    /** Erases who is to be erased, unless the clock is in doubt. */
    public RetentionReport enforce() {
        return told(enforce(LocalDate.now(clock), false));
    }

    /** Erases who is to be erased: somebody has said that the date is right. */
    public RetentionReport enforceAsToday() {
        return told(enforce(LocalDate.now(clock), true));
    }

    /** Counts who is to be erased, and erases nobody. */
    public synchronized RetentionReport look() {
        LocalDate today = LocalDate.now(clock);
        LocalDate reached = reached(today);
        LocalDate day = effective(today, reached);
        return report(day, 0, reached);
    }

    /** What came of the last enforcing; empty before the first. */
    public Optional<RetentionReport> latest() {
        return Optional.ofNullable(latest);
    }

    /** Calls back after every enforcing, on the thread that did it. */
    public Gallery.Subscription onReport(Consumer<RetentionReport> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private RetentionReport told(RetentionReport report) {
        latest = report;
        listeners.forEach(listener -> listener.accept(report));
        return report;
    }

    private synchronized RetentionReport enforce(LocalDate today, boolean sure) {
        LocalDate reached = reached(today);
        boolean doubtful = ahead(reached, today) > MOST_DAYS_AHEAD;
        if (doubtful && !sure) {
            int erased = erase(reached);
            return report(today, erased, reached);
        }
        LocalDate day = effective(today, reached);
        int erased = erase(day);
        register().reach(day);
        return report(day, erased, day);
    }

    private int erase(LocalDate day) {
        Predicate<Long> gone = id -> register().eraseEnded(id, day);
        return (int) register().endingBefore(day).stream().filter(gone).count();
    }

    private RetentionReport report(LocalDate day, int erased, LocalDate reached) {
        int due = register().endingBefore(day).size();
        int soon = register().endingBefore(day.plusDays(lead.getAsInt() + 1L)).size();
        return new RetentionReport(day, erased, due, soon - due, reached, ahead(reached, day));
    }

    /** Before the first time: the day on which anything was last written down. */
    private LocalDate reached(LocalDate today) {
        return register()
                .reached()
                .or(() -> gallery.history().newest(1).stream()
                        .map(event -> LocalDate.ofInstant(event.time(), clock.getZone()))
                        .findFirst())
                .orElse(today);
    }

    private static LocalDate effective(LocalDate today, LocalDate reached) {
        boolean setBackALittle = reached.isAfter(today) && ahead(today, reached) <= MOST_DAYS_AHEAD;
        return setBackALittle ? reached : today;
    }

    private static long ahead(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to);
    }

    private ConsentRegister register() {
        return gallery.consents();
    }
}
