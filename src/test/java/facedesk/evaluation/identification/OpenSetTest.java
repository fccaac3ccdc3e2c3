package facedesk.evaluation.identification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import facedesk.evaluation.Rate;
import facedesk.evaluation.pairs.Galleries;
import facedesk.evaluation.pairs.GalleryScores;
import facedesk.matching.ExactIndex;
import facedesk.matching.Identification;
import facedesk.matching.Reference;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenSetTest {
    /** The last person has one picture only: as a probe it is a stranger, never a mated one. */
    private static final List<Reference> TEMPLATES =
            Galleries.of(37, 30, 3, 1.2).subList(0, 88);

    private static final OpenSet OPEN_SET = OpenSet.of(GalleryScores.of("m", TEMPLATES));

    private static Identification search(Reference probe, boolean withoutPerson) {
        return ExactIndex.of(
                        "m",
                        TEMPLATES.stream()
                                .filter(other -> withoutPerson
                                        ? other.personId() != probe.personId()
                                        : other.templateId() != probe.templateId())
                                .toList())
                .search(probe.embedding());
    }

    private static boolean named(Identification found, double threshold) {
        return found.best().orElseThrow().score() >= threshold;
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.3, 0.4, 0.5, 0.6})
    void countsWhatTheProgramsOwnSearchWouldDo(double threshold) {
        long strangersNamed = TEMPLATES.stream()
                .filter(probe -> named(search(probe, true), threshold))
                .count();
        assertThat(OPEN_SET.fpir(threshold)).isEqualTo(Rate.of(strangersNamed, 88));
        long missed = TEMPLATES.subList(0, 87).stream()
                .filter(probe -> {
                    Identification found = search(probe, false);
                    return found.best().orElseThrow().personId() != probe.personId() || !named(found, threshold);
                })
                .count();
        assertThat(OPEN_SET.fnir(threshold)).isEqualTo(Rate.of(missed, 87));
    }

    @Test
    void ranksOneByOne() {
        long wrong = TEMPLATES.subList(0, 87).stream()
                .filter(probe -> search(probe, false).best().orElseThrow().personId() != probe.personId())
                .count();
        assertThat(wrong).isPositive();
        assertThat(OPEN_SET.rankOneMisses()).isEqualTo(Rate.of(wrong, 87));
        assertThat(OPEN_SET.fnir(-1).errors()).isEqualTo(wrong);
        assertThat(OPEN_SET.people()).isEqualTo(30);
    }

    @Test
    void theThresholdForAnFpirMeetsItAndIsTheSmallest() {
        OpenSet.SearchPoint point = OPEN_SET.atFpir(0.05).orElseThrow();
        assertThat(point.fpir().value()).isLessThanOrEqualTo(0.05);
        assertThat(OPEN_SET.fpir(Math.nextDown((float) point.threshold())).value())
                .isGreaterThan(0.05);
        assertThat(point.fnir()).isEqualTo(OPEN_SET.fnir(point.threshold()));
    }

    @Test
    void fewSearchesDoNotSupportTheConvention() {
        assertThat(OPEN_SET.nonMated()).isEqualTo(88);
        assertThat(OpenSet.searchesFor(OpenSet.USUAL_FPIR)).isEqualTo(1000);
        assertThat(OPEN_SET.atFpir(OpenSet.USUAL_FPIR)).isEmpty();
    }

    @Test
    void aPersonIsMetWithAllTemplates() {
        assertThat(OPEN_SET.byPerson().genuine()).isEqualTo(87);
        assertThat(OPEN_SET.byPerson().impostor()).isEqualTo(88 * 29);
    }

    @Test
    void theModelGrowsFromTheRateOfOnePersonToCertainty() {
        FpirGrowth growth = FpirGrowth.of(Rate.of(10, 1000), 10_000, 50);
        double[] sizes = growth.sizes();
        double[] expected = growth.expected();
        assertThat(sizes).startsWith(1).endsWith(10_000).isSorted();
        assertThat(expected).isSorted();
        assertThat(expected[0]).isCloseTo(0.01, within(1e-12));
        assertThat(expected[expected.length - 1]).isCloseTo(1, within(1e-9));
        assertThat(growth.band().low()[0]).isCloseTo(Rate.of(10, 1000).low(), within(1e-12));
        assertThat(FpirGrowth.of(Rate.of(0, 1000), 100, 5).expected()).containsOnly(Double.NaN);
    }
}
