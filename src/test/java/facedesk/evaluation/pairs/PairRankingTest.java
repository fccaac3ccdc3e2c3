package facedesk.evaluation.pairs;

import static org.assertj.core.api.Assertions.assertThat;

import facedesk.evaluation.ComparisonKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PairRankingTest {
    private static final PairedScores SCORES =
            GalleryScores.of("m", Galleries.of(23, 40, 3, 1.2)).scores();

    private static List<ComparedPair> all(ComparisonKind kind, double low, double high) {
        List<ComparedPair> pairs = new ArrayList<>();
        for (int row = 0; row < SCORES.size(); row++) {
            SCORES.row(row, (first, second, score) -> pairs.add(SCORES.pair(first, second, score)));
        }
        return pairs.stream()
                .filter(pair -> pair.kind() == kind && pair.score() >= low && pair.score() < high)
                .sorted(Comparator.comparingDouble(
                        pair -> kind == ComparisonKind.GENUINE ? pair.score() : -pair.score()))
                .toList();
    }

    private static List<Float> scores(List<ComparedPair> pairs) {
        return pairs.stream().map(ComparedPair::score).toList();
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, -0.2, 0, 0.1, 0.3, 0.5, 0.9, 1})
    void theWorstPairsComeFirst(double threshold) {
        PairRanking ranking = PairRanking.of(SCORES);
        List<ComparedPair> accepts = all(ComparisonKind.IMPOSTOR, threshold, 2);
        List<ComparedPair> rejects = all(ComparisonKind.GENUINE, -2, threshold);
        assertThat(scores(ranking.falseAccepts(threshold, 25)))
                .isEqualTo(scores(accepts.subList(0, Math.min(25, accepts.size()))));
        assertThat(scores(ranking.falseRejects(threshold, 1000))).isEqualTo(scores(rejects));
        assertThat(ranking.falseAccepts(threshold, 10_000)).hasSameElementsAs(accepts);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.3, 0, 0.15, 0.35})
    void pairsFlipThatLieBetweenTheTwoThresholds(double from) {
        PairRanking ranking = PairRanking.of(SCORES);
        PairRanking.Flips up = ranking.flips(from, from + 0.07, 10_000);
        assertThat(up.genuine()).hasSameElementsAs(all(ComparisonKind.GENUINE, from, from + 0.07));
        assertThat(up.impostor()).hasSameElementsAs(all(ComparisonKind.IMPOSTOR, from, from + 0.07));
        assertThat(ranking.flips(from + 0.07, from, 10_000)).isEqualTo(up);
        assertThat(ranking.flips(from, from, 10)).isEqualTo(new PairRanking.Flips(List.of(), List.of()));
    }

    /** As in a gallery too large to sort all of its pairs. */
    @ParameterizedTest
    @ValueSource(doubles = {-0.3, 0, 0.1, 0.2, 0.4})
    void belowTheSortedPairsAnyDo(double low) {
        PairRanking ranking = PairRanking.of(SCORES, 100);
        List<ComparedPair> expected = all(ComparisonKind.IMPOSTOR, low, 2);
        List<ComparedPair> found = ranking.falseAccepts(low, 500);
        assertThat(found).hasSize(Math.min(500, expected.size())).doesNotHaveDuplicates();
        assertThat(expected).containsAll(found);
        int sorted = Math.min(50, found.size());
        assertThat(scores(found.subList(0, sorted))).isEqualTo(scores(expected.subList(0, sorted)));
        assertThat(ranking.flips(low, low + 0.05, 20).impostor())
                .allMatch(pair -> pair.score() >= low && pair.score() < low + 0.05);
    }
}
