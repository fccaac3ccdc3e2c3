package facedesk.evaluation.meaning;

import facedesk.evaluation.Rate;
import facedesk.evaluation.Support;

/** What may be said of a rate, given how many comparisons there are. */
public sealed interface Claim {
    /** Nothing: there were no comparisons. */
    record Nothing() implements Claim {}

    /**
     * Errors were seen, and right decisions too: the rate may be named, with its interval.
     *
     * @param rate the rate; where it does not stand alone its interval is the message
     */
    record Counted(Rate rate) implements Claim {}

    /**
     * No error was seen: no rate is named, only how high it may be.
     *
     * @param rate no errors in n
     * @param bound the rule of three's bound at 95 %, 3 / n
     */
    record AtMost(Rate rate, double bound) implements Claim {}

    /**
     * Nothing but errors was seen: no rate is named, only how low it may be.
     *
     * @param rate n errors in n
     * @param bound the rule of three's bound at 95 %, 1 - 3 / n
     */
    record AtLeast(Rate rate, double bound) implements Claim {}

    /** What may be said of a rate. */
    static Claim of(Rate rate) {
        if (rate.comparisons() == 0) {
            return new Nothing();
        }
        double bound = Support.boundWithoutErrors(rate.comparisons());
        if (rate.errors() == 0) {
            return new AtMost(rate, bound);
        }
        return rate.errors() == rate.comparisons() ? new AtLeast(rate, 1 - bound) : new Counted(rate);
    }
}
