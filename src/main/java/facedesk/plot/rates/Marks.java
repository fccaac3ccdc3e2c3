package facedesk.plot.rates;

import facedesk.evaluation.Rate;
import facedesk.plot.chart.Mark;

/** Turns error rates into places on a chart. */
final class Marks {
    private Marks() {}

    /** A rate with its interval; one without comparisons has no place. */
    static Mark.Span span(Rate rate) {
        return new Mark.Span(rate.value(), rate.low(), rate.high());
    }

    /** The complement of a rate. */
    static Mark.Span complement(Rate rate) {
        return new Mark.Span(1 - rate.value(), 1 - rate.high(), 1 - rate.low());
    }
}
