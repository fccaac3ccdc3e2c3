package facedesk.evaluation.meaning;

import facedesk.evaluation.Interval;
import facedesk.evaluation.Rate;
import facedesk.evaluation.Support;
import facedesk.matching.FalsePositives;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;

/**
 * How often something happens in practice, carried over from a rate: the share of strangers who get a name, or refusals in
 * a day.
 *
 * @param expected the most likely figure; empty where no error was seen, so that only the bound can be named
 * @param range the figures at the ends of the rate's 95 % interval; from 0 to the bound where no error was seen
 */
public record Frequency(OptionalDouble expected, Interval range) {
    /**
     * Share of strangers to whom a search gives somebody's name (FPIR), by the model of {@link FalsePositives}.
     *
     * @param fmr false match rate of one comparison
     * @param comparisons how many a search makes: the templates in the gallery, 0 or more
     */
    public static Frequency strangersNamed(Rate fmr, long comparisons) {
        return of(fmr, rate -> FalsePositives.rate(rate, comparisons));
    }

    /**
     * False refusals in a day.
     *
     * @param fnmr false non-match rate
     * @param visitsPerDay how many rightful people come, 0 or more
     */
    public static Frequency refusalsPerDay(Rate fnmr, double visitsPerDay) {
        return of(fnmr, rate -> rate * visitsPerDay);
    }

    /** @param growing turns a rate into the figure, and never falls */
    private static Frequency of(Rate rate, DoubleUnaryOperator growing) {
        if (rate.errors() == 0) {
            double bound = Support.boundWithoutErrors(rate.comparisons());
            return new Frequency(OptionalDouble.empty(), new Interval(0, growing.applyAsDouble(bound)));
        }
        return new Frequency(
                OptionalDouble.of(growing.applyAsDouble(rate.value())),
                new Interval(growing.applyAsDouble(rate.low()), growing.applyAsDouble(rate.high())));
    }

    /** Once in how many: 1 / expected; empty where nothing is expected. */
    public OptionalDouble onceIn() {
        return expected.isPresent() && expected.getAsDouble() > 0
                ? OptionalDouble.of(1 / expected.getAsDouble())
                : OptionalDouble.empty();
    }

    /** At most once in how many: 1 / the upper end of the range; empty where that is 0. */
    public OptionalDouble atMostOnceIn() {
        return range.high() > 0 ? OptionalDouble.of(1 / range.high()) : OptionalDouble.empty();
    }
}
