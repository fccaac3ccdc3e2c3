package facedesk.evaluation.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import facedesk.evaluation.Interval;
import facedesk.evaluation.pairs.Fusion;
import facedesk.evaluation.pairs.Galleries;
import facedesk.evaluation.pairs.GalleryScores;
import facedesk.evaluation.pairs.PairedScores;
import facedesk.evaluation.pairs.Searches;
import facedesk.evaluation.pairs.Watch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreComparisonTest {
    private static final GalleryScores GALLERY = GalleryScores.of("m", Galleries.of(41, 60, 4, 1.3));

    private static ComparedPoint compare(PairedScores first, PairedScores second, double fmr) {
        return ScoreComparison.of(first, second, 400, 3, Watch.NONE)
                .orElseThrow()
                .at(fmr);
    }

    private static PairedScores fused(Fusion fusion) {
        return new Searches(GALLERY, fusion).compared();
    }

    @Test
    void averagedTemplatesBeatSinglePictures() {
        ComparedPoint.Verdict verdict =
                compare(fused(Fusion.FIRST), fused(Fusion.MEAN), 0.01).verdict().orElseThrow();
        Agreement genuine = verdict.genuine();
        assertThat(genuine.pairs()).isEqualTo(240);
        assertThat(verdict.first().fnmr().errors()).isEqualTo(genuine.onlySecond() + genuine.neither());
        assertThat(verdict.second().fnmr().errors()).isEqualTo(genuine.onlyFirst() + genuine.neither());
        assertThat(verdict.fnmrDifference())
                .isCloseTo((genuine.onlySecond() - genuine.onlyFirst()) / 240.0, within(1e-12))
                .isPositive();
        assertThat(genuine.mcNemar()).isLessThan(1e-3);
        Interval interval = verdict.interval().orElseThrow();
        assertThat(interval.contains(verdict.fnmrDifference())).isTrue();
        assertThat(interval.low()).isPositive();
    }

    @Test
    void nothingDiffersFromItself() {
        PairedScores scores = GALLERY.scores();
        ComparedPoint.Verdict verdict = compare(scores, scores, 0.01).verdict().orElseThrow();
        assertThat(verdict.fnmrDifference()).isZero();
        assertThat(verdict.interval()).contains(new Interval(0, 0));
        assertThat(verdict.genuine().mcNemar()).isEqualTo(1);
    }

    @Test
    void tooFewPairsGiveNoVerdict() {
        ComparedPoint comparison = compare(GALLERY.scores(), GALLERY.scores(), 1e-5);
        assertThat(comparison.verdict()).isEmpty();
        assertThat(comparison.first().threshold()).isEmpty();
    }

    @Test
    void otherPairsCannotBeCompared() {
        PairedScores others =
                GalleryScores.of("m", Galleries.of(41, 60, 3, 1.3)).scores();
        assertThatThrownBy(() -> compare(GALLERY.scores(), others, 0.01)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Binomial tails by hand: 2 * (1 + 10) / 1024 for 1 of 10, 2 * 1 / 32 for 0 of 5. */
    @ParameterizedTest
    @CsvSource({"1,9,0.021484375", "9,1,0.021484375", "0,5,0.0625", "3,3,1", "0,0,1"})
    void mcNemarIsExact(long onlyFirst, long onlySecond, double expected) {
        assertThat(new Agreement(100, onlyFirst, onlySecond, 7).mcNemar()).isCloseTo(expected, within(1e-12));
    }
}
