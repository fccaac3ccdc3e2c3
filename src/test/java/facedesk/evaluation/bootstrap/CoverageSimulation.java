package facedesk.evaluation.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import facedesk.evaluation.Interval;
import facedesk.evaluation.Rate;
import facedesk.evaluation.curve.Probit;
import facedesk.evaluation.pairs.PairedScores;
import facedesk.evaluation.pairs.PairedScoresBuilder;
import facedesk.evaluation.pairs.PictureRef;
import facedesk.evaluation.pairs.Watch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How often intervals at 95 % hold a rate that is known because the scores are made up. Not part of the build, since it takes
 * minutes: {@code mvn -Pbenchmark test}. Writes all coverages to {@code target/coverage.csv}.
 *
 * <p>Scores are normal. A part of their variance belongs to the people: an impostor score is the sum of one term for each
 * person and one for the pair, a genuine score that of one for the person and one for the pair.
 */
class CoverageSimulation {
    private static final int RUNS = 2000;
    private static final int ROUNDS = 400;
    private static final int PEOPLE = 150;
    private static final int PICTURES = 3;
    private static final double SPREAD = 0.1;
    private static final double GENUINE_MEAN = 0.5;
    private static final Path FIGURES = Path.of("target", "coverage.csv");

    /** What became of one interval in all runs. */
    private record Coverage(String rate, String interval, double share, double known, double covered, double width) {
        String line() {
            return String.format(
                    Locale.ROOT, "%s,%s,%.2f,%.5f,%.4f,%.6f%n", rate, interval, share, known, covered, width);
        }
    }

    /** The intervals of one run. */
    private record Run(Interval exact, Interval byPerson) {}

    @BeforeAll
    static void begin() throws IOException {
        Files.writeString(FIGURES, "rate,interval,share of people,known,covered,mean width\n");
    }

    @ParameterizedTest
    @CsvSource({"0.1,0.01", "0.3,0.01", "0.3,0.05"})
    void byPersonHoldsTheFalseMatchRateWherePeopleMatter(double share, double rate) throws IOException {
        Coverage[] coverages = falseMatches(share, rate);
        assertThat(coverages[1].covered()).isBetween(0.93, 0.97);
        assertThat(coverages[0].covered()).isLessThan(0.8);
    }

    /** The less people matter, the more of the variance is chance within pairs, which the rounds count three times. */
    @ParameterizedTest
    @CsvSource({"0.1,0.001", "0,0.01", "0,0.05"})
    void byPersonIsWiderThanItNeedBeWherePeopleMatterLess(double share, double rate) throws IOException {
        Coverage[] coverages = falseMatches(share, rate);
        assertThat(coverages[1].covered()).isGreaterThan(0.97);
        if (share == 0) {
            assertThat(coverages[0].covered()).isBetween(0.93, 0.97);
        }
    }

    private static Coverage[] falseMatches(double share, double rate) throws IOException {
        double threshold = Math.rint(-SPREAD * Probit.of(rate) * 1000) / 1000;
        return coverages(
                "FMR",
                share,
                Probit.rate(-threshold / SPREAD),
                scores -> new Run(
                        exact(scores.table().fmr(threshold)),
                        orMiss(rounds(scores).fmr(threshold))));
    }

    @ParameterizedTest
    @CsvSource({"0.1,0.05", "0.3,0.05", "0.5,0.1"})
    void byPersonHoldsTheFalseNonMatchRateWherePeopleMatter(double share, double rate) throws IOException {
        double threshold = Math.rint((GENUINE_MEAN + SPREAD * Probit.of(rate)) * 1000) / 1000;
        double known = Probit.rate((threshold - GENUINE_MEAN) / SPREAD);
        Coverage[] coverages = coverages(
                "FNMR",
                share,
                known,
                scores -> new Run(
                        exact(scores.table().fnmr(threshold)),
                        orMiss(rounds(scores).fnmr(threshold))));
        assertThat(coverages[1].covered()).isBetween(0.93, 0.97);
    }

    private static Coverage[] coverages(String rate, double share, double known, Function<PairedScores, Run> run)
            throws IOException {
        Run[] runs = IntStream.range(0, RUNS)
                .parallel()
                .mapToObj(seed -> run.apply(scores(new Random(7919L * seed + 13), share)))
                .toArray(Run[]::new);
        Coverage[] coverages = {
            coverage(
                    rate,
                    "Clopper-Pearson",
                    share,
                    known,
                    Arrays.stream(runs).map(Run::exact).toList()),
            coverage(
                    rate,
                    "by person",
                    share,
                    known,
                    Arrays.stream(runs).map(Run::byPerson).toList())
        };
        for (Coverage coverage : coverages) {
            Files.writeString(FIGURES, coverage.line(), StandardOpenOption.APPEND);
        }
        return coverages;
    }

    private static Coverage coverage(String rate, String name, double share, double known, List<Interval> intervals) {
        double covered =
                intervals.stream().filter(interval -> interval.contains(known)).count() / (double) RUNS;
        double width = intervals.stream()
                .mapToDouble(i -> i.high() - i.low())
                .average()
                .orElseThrow();
        return new Coverage(rate, name, share, known, covered, width);
    }

    private static Interval exact(Rate rate) {
        return new Interval(rate.low(), rate.high());
    }

    /** Where the rounds cannot tell, there is no interval to hold the rate. */
    private static Interval orMiss(Optional<Interval> interval) {
        return interval.orElse(new Interval(-1, -1));
    }

    private static BootstrapRates rounds(PairedScores scores) {
        return PersonBootstrap.run(scores, ROUNDS, 1, Watch.NONE).orElseThrow();
    }

    private static PairedScores scores(Random random, double share) {
        double[] impostor = normal(random, Math.sqrt(share / 2));
        double[] genuine = normal(random, Math.sqrt(share));
        double own = Math.sqrt(1 - share);
        PairedScoresBuilder builder = new PairedScoresBuilder("m");
        for (int one = 0; one < PEOPLE * PICTURES; one++) {
            builder.picture(new PictureRef(one / PICTURES, one));
            for (int other = 0; other < one; other++) {
                int person = one / PICTURES;
                int otherPerson = other / PICTURES;
                double people = person == otherPerson ? genuine[person] : impostor[person] + impostor[otherPerson];
                double mean = person == otherPerson ? GENUINE_MEAN : 0;
                builder.add(one, other, (float) (mean + SPREAD * (people + own * random.nextGaussian())));
            }
        }
        return builder.build();
    }

    private static double[] normal(Random random, double spread) {
        return IntStream.range(0, PEOPLE)
                .mapToDouble(i -> spread * random.nextGaussian())
                .toArray();
    }
}
