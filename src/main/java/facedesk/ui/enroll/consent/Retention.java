package facedesk.ui.enroll.consent;

import java.time.LocalDate;
import java.time.Period;

/** Usual times for which people are kept. The word is {@code studio.retention.<NAME>}. */
enum Retention {
    QUARTER(Period.ofMonths(3)),
    YEAR(Period.ofYears(1)),
    TWO_YEARS(Period.ofYears(2)),
    FIVE_YEARS(Period.ofYears(5));

    private final Period period;

    Retention(Period period) {
        this.period = period;
    }

    /** Last day, counted from one. */
    LocalDate after(LocalDate today) {
        return today.plus(period);
    }
}
