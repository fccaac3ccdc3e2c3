package facedesk.evaluation.bootstrap;

import facedesk.evaluation.Goal;
import facedesk.evaluation.Interval;
import facedesk.evaluation.Rate;
import facedesk.evaluation.RateTable;
import facedesk.evaluation.curve.Band;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * Intervals at 95 % from the rounds of a bootstrap by person, for whatever threshold is asked: the range that leaves out
 * the lowest and the highest 2.5 % of the rounds. Thresholds between two steps of 0.001 count as in a {@link RateTable}.
 * Immutable.
 *
 * <p>An interval is empty where the rounds cannot tell: with fewer than {@value #FEWEST_PEOPLE} people, and where there was
 * no error, or nothing but errors, to draw from.
 */
public final class BootstrapRates {
    /** Fewer people than this say nothing about how people differ. */
    public static final int FEWEST_PEOPLE = 10;

    private static final double TAIL = 0.025;

    private final RateTable table;
    private final int people;
    private final long seed;
    private final RoundCounts[] rounds;

    BootstrapRates(RateTable table, int people, long seed, RoundCounts[] rounds) {
        this.table = table;
        this.people = people;
        this.seed = seed;
        this.rounds = rounds;
    }

    /** Number of rounds. */
    public int rounds() {
        return rounds.length;
    }

    /** Where the random numbers began. */
    public long seed() {
        return seed;
    }

    /** Number of people who were drawn from. */
    public int people() {
        return people;
    }

    /** Interval of the false match rate at a threshold. */
    public Optional<Interval> fmr(double threshold) {
        int row = RateTable.rowAtOrBelow(threshold);
        return tells(table.fmr(RateTable.threshold(row))) ? interval(round -> round.fmr(row)) : Optional.empty();
    }

    /** Interval of the false non-match rate at a threshold. */
    public Optional<Interval> fnmr(double threshold) {
        int row = RateTable.rowAtOrAbove(threshold);
        return tells(table.fnmr(RateTable.threshold(row))) ? interval(round -> round.fnmr(row)) : Optional.empty();
    }

    /** Interval of the equal error rate; each round has its own threshold. Empty where the data cannot support one. */
    public Optional<Interval> eer() {
        return table.choose("", new Goal.EqualError()).threshold().flatMap(threshold -> interval(RoundCounts::eer));
    }

    /**
     * Interval of the false non-match rate at the smallest threshold that keeps a false match rate; each round has its own
     * threshold, so that the uncertainty of choosing it is in the interval.
     *
     * @param target false match rate, above 0 and below 1
     */
    public Optional<Interval> fnmrAtFmr(double target) {
        return table.thresholdFor("", target)
                .threshold()
                .filter(threshold -> tells(table.fnmr(threshold.value())))
                .flatMap(threshold -> interval(round -> round.fnmrAtFmr(target)));
    }

    /**
     * Interval of the difference of FNMR at FMR between this and another set of scores of the same people, round by round
     * with the same people drawn; one that does not hold 0 is a difference.
     *
     * @param other made with the same rounds and seed, from the same people in the same order
     * @throws IllegalArgumentException if the rounds do not belong together
     */
    public Optional<Interval> fnmrDifference(BootstrapRates other, double target) {
        if (other.rounds.length != rounds.length || other.seed != seed || other.people != people) {
            throw new IllegalArgumentException("Only rounds in which the same people were drawn can be compared");
        }
        double[] differences = new double[rounds.length];
        for (int i = 0; i < differences.length; i++) {
            differences[i] = rounds[i].fnmrAtFmr(target) - other.rounds[i].fnmrAtFmr(target);
        }
        return interval(differences);
    }

    /** Bounds of the false match rate at each threshold; NaN where the rounds cannot tell. */
    public Band fmrBand(double[] thresholds) {
        return band(Arrays.stream(thresholds).mapToObj(this::fmr).toList());
    }

    /** Bounds of the false non-match rate at each threshold; NaN where the rounds cannot tell. */
    public Band fnmrBand(double[] thresholds) {
        return band(Arrays.stream(thresholds).mapToObj(this::fnmr).toList());
    }

    private static Band band(List<Optional<Interval>> intervals) {
        return new Band(
                intervals.stream()
                        .mapToDouble(i -> i.map(Interval::low).orElse(Double.NaN))
                        .toArray(),
                intervals.stream()
                        .mapToDouble(i -> i.map(Interval::high).orElse(Double.NaN))
                        .toArray());
    }

    private static boolean tells(Rate rate) {
        return rate.errors() > 0 && rate.errors() < rate.comparisons();
    }

    private Optional<Interval> interval(ToDoubleFunction<RoundCounts> figure) {
        return interval(Arrays.stream(rounds).mapToDouble(figure).toArray());
    }

    /** By the order statistics of rank (B + 1) q (Davison and Hinkley, Bootstrap Methods and their Application, 1997). */
    private Optional<Interval> interval(double[] figures) {
        double[] sorted = Arrays.stream(figures)
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
        if (people < FEWEST_PEOPLE || sorted.length < PersonBootstrap.FEWEST_ROUNDS) {
            return Optional.empty();
        }
        int low = (int) Math.floor((sorted.length + 1) * TAIL) - 1;
        return Optional.of(new Interval(sorted[low], sorted[sorted.length - 1 - low]));
    }
}
