package facedesk.evaluation.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import facedesk.evaluation.Interval;
import facedesk.evaluation.Rate;
import facedesk.evaluation.RateTable;
import facedesk.evaluation.pairs.Galleries;
import facedesk.evaluation.pairs.GalleryScores;
import facedesk.evaluation.pairs.PairedScores;
import facedesk.evaluation.pairs.Watch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonBootstrapTest {
    private static final PairedScores SCORES =
            GalleryScores.of("m", Galleries.of(31, 30, 4, 1.1)).scores();

    private static BootstrapRates run(int rounds, long seed) {
        return PersonBootstrap.run(SCORES, rounds, seed, Watch.NONE).orElseThrow();
    }

    /** One pair after the other: a genuine one weighs as often as its person was drawn, an impostor one the product. */
    private static double[] plainly(int rounds, double threshold, boolean genuine) {
        int[][] weights = PersonWeights.of(SCORES.people(), 5, 0, rounds);
        double[] rates = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            int number = round;
            long[] counts = new long[2];
            for (int row = 0; row < SCORES.size(); row++) {
                SCORES.row(row, (first, second, score) -> {
                    int one = SCORES.person(first);
                    int other = SCORES.person(second);
                    if ((one == other) == genuine) {
                        long weight = (long) weights[one][number] * (genuine ? 1 : weights[other][number]);
                        counts[0] += (score >= threshold) == genuine ? 0 : weight;
                        counts[1] += weight;
                    }
                });
            }
            rates[round] = (double) counts[0] / counts[1];
        }
        Arrays.sort(rates);
        return rates;
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.25, 0.3, 0.402})
    void theIntervalIsThatOfPairsWeightedByTheirPeople(double threshold) {
        int rounds = 600;
        BootstrapRates rates = run(rounds, 5);
        double[] fmr = plainly(rounds, threshold, false);
        double[] fnmr = plainly(rounds, threshold, true);
        // 601 * 0.025 = 15.025: the fifteenth lowest and the fifteenth highest.
        assertThat(rates.fmr(threshold)).contains(new Interval(fmr[14], fmr[rounds - 15]));
        assertThat(rates.fnmr(threshold)).contains(new Interval(fnmr[14], fnmr[rounds - 15]));
    }

    @Test
    void everyRoundDrawsAsManyAsThereAreAndOnAverageEverybodyOnce() {
        int[][] weights = PersonWeights.of(50, 1, 0, 2000);
        int absent = 0;
        for (int round = 0; round < 2000; round++) {
            int drawn = 0;
            for (int[] person : weights) {
                drawn += person[round];
                absent += person[round] == 0 ? 1 : 0;
            }
            assertThat(drawn).isEqualTo(50);
        }
        assertThat(absent / 100_000.0).isCloseTo(Math.pow(0.98, 50), within(0.005));
        assertThat(Arrays.stream(weights[0]).average().orElseThrow()).isCloseTo(1, within(0.1));
    }

    /** Rounds that are alike, as badly seeded generators make them, would look like certainty. */
    @Test
    void roundsHaveNothingToDoWithEachOther() {
        int[][] weights = PersonWeights.of(1000, 3, 0, 200);
        double products = 0;
        for (int[] person : weights) {
            for (int round = 1; round < 200; round++) {
                products += (person[round] - 1) * (person[round - 1] - 1);
            }
        }
        assertThat(products / (1000 * 199)).isCloseTo(0, within(0.01));
    }

    @Test
    void theSeedAloneDecidesWhateverTheThreads() {
        BootstrapRates one = run(700, 42);
        BootstrapRates again = run(700, 42);
        BootstrapRates other = run(700, 43);
        double[] thresholds = {0.1, 0.2, 0.3, 0.4};
        assertThat(one.fmrBand(thresholds).high())
                .isEqualTo(again.fmrBand(thresholds).high());
        assertThat(one.eer()).isEqualTo(again.eer());
        assertThat(one.fmrBand(thresholds).high())
                .isNotEqualTo(other.fmrBand(thresholds).high());
    }

    @Test
    void roundsDoNotDependOnHowManyFollow() {
        assertThat(PersonWeights.of(20, 9, 512, 3)[7])
                .isEqualTo(Arrays.copyOfRange(PersonWeights.of(20, 9, 0, 600)[7], 512, 515));
    }

    @Test
    void theIntervalsHoldTheObservedFigures() {
        BootstrapRates rates = run(400, 2);
        RateTable table = SCORES.table();
        assertThat(rates.eer().orElseThrow().contains(table.eer().value())).isTrue();
        double fnmr = table.fnmr(
                        table.thresholdFor("m", 0.01).threshold().orElseThrow().value())
                .value();
        assertThat(rates.fnmrAtFmr(0.01).orElseThrow().contains(fnmr)).isTrue();
    }

    @Test
    void whatTheRoundsCannotTellIsNotSaid() {
        BootstrapRates rates = run(100, 1);
        assertThat(rates.fmr(0.99)).isEmpty();
        assertThat(rates.fnmr(-0.99)).isEmpty();
        assertThat(rates.fmr(-0.99)).isEmpty();
        assertThat(rates.fnmrAtFmr(1e-5)).isEmpty();
        assertThat(rates.fmrBand(new double[] {0.99}).low()).containsExactly(Double.NaN);
        PairedScores nine = GalleryScores.of("m", Galleries.of(1, 9, 4, 1.1)).scores();
        assertThat(PersonBootstrap.run(nine, 1).fmr(0.2)).isEmpty();
    }

    @Test
    void aWatchSeesTheWorkAndMayEndIt() {
        List<Double> seen = new ArrayList<>();
        assertThat(PersonBootstrap.run(SCORES, 40, 1, seen::add)).isPresent();
        assertThat(seen).isSorted().endsWith(1.0);
        assertThat(PersonBootstrap.run(SCORES, 40, 1, share -> false)).isEqualTo(Optional.empty());
        assertThatThrownBy(() -> run(39, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    /** People who differ much make the truth less certain than their many pairs suggest. */
    @Test
    void peopleCountNotPairs() {
        Rate rate = SCORES.table().fmr(0.3);
        Interval byPerson = run(400, 7).fmr(0.3).orElseThrow();
        assertThat(byPerson.high() - byPerson.low()).isGreaterThan(rate.high() - rate.low());
    }
}
