package facedesk.evaluation.pairs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import facedesk.embedding.Embedding;
import facedesk.evaluation.RateTable;
import facedesk.evaluation.ScoreSet;
import facedesk.matching.Reference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GalleryScoresTest {
    private static Map<Set<Long>, Float> byPictures(PairedScores scores) {
        Map<Set<Long>, Float> pairs = new HashMap<>();
        for (int row = 0; row < scores.size(); row++) {
            scores.row(
                    row,
                    (first, second, score) -> pairs.put(
                            Set.of(
                                    scores.picture(first).pictureId(),
                                    scores.picture(second).pictureId()),
                            score));
        }
        return pairs;
    }

    @Test
    void allPairsAreComparedOnceAndAsASearchWould() {
        List<Reference> references = Galleries.of(2, 50, 3, 1);
        Map<Set<Long>, Float> pairs =
                byPictures(GalleryScores.of("m", references).scores());
        assertThat(pairs).hasSize(150 * 149 / 2);
        for (Reference one : references) {
            for (Reference other : references.subList(0, 20)) {
                if (one.templateId() != other.templateId()) {
                    Set<Long> pair = Set.of(one.templateId(), other.templateId());
                    assertThat((double) pairs.get(pair))
                            .isCloseTo(one.embedding().cosine(other.embedding()), within(2e-6));
                }
            }
        }
    }

    @Test
    void theTableCountsWhatTheScoresSay() {
        PairedScores scores = GalleryScores.of("m", Galleries.of(5, 30, 4, 1)).scores();
        ScoreSet all = scores.scores();
        assertThat(all.genuine()).isEqualTo(30 * 6);
        assertThat(all.impostor()).isEqualTo(120 * 119 / 2 - 180);
        RateTable table = RateTable.of(all);
        for (int row = 0; row < RateTable.ROWS; row++) {
            assertThat(scores.table().falseMatches(row)).isEqualTo(table.falseMatches(row));
            assertThat(scores.table().falseNonMatches(row)).isEqualTo(table.falseNonMatches(row));
        }
    }

    @Test
    void theOrderOfTheTemplatesChangesNothing() {
        List<Reference> references = Galleries.of(7, 20, 3, 1);
        List<Reference> shuffled = new ArrayList<>(references);
        Collections.shuffle(shuffled, new Random(1));
        assertThat(byPictures(GalleryScores.of("m", shuffled).scores()))
                .isEqualTo(byPictures(GalleryScores.of("m", references).scores()));
    }

    @Test
    void aChangedGalleryKeepsItsScoresAndGetsTheNewOnes() {
        List<Reference> before = Galleries.of(11, 20, 3, 1);
        List<Reference> after = new ArrayList<>(before);
        after.remove(31);
        after.remove(4);
        Reference changed = after.get(10);
        after.set(
                10,
                new Reference(
                        changed.personId(),
                        changed.templateId(),
                        Galleries.of(12, 1, 1, 1).get(0).embedding()));
        after.add(0, new Reference(500, 9000, Galleries.of(13, 1, 1, 1).get(0).embedding()));
        GalleryScores old = GalleryScores.of("m", before);
        GalleryScores updated = old.updated(after, Watch.NONE).orElseThrow();
        assertThat(byPictures(updated.scores()))
                .isEqualTo(byPictures(GalleryScores.of("m", after).scores()));
    }

    @Test
    void unchangedTemplatesAreNotComparedAgain() {
        List<Reference> before = Galleries.of(11, 20, 3, 1);
        GalleryScores old = GalleryScores.of("m", before);
        List<Reference> after = new ArrayList<>(before);
        after.add(new Reference(500, 9000, Galleries.of(13, 1, 1, 1).get(0).embedding()));
        GalleryScores updated = old.updated(after, Watch.NONE).orElseThrow();
        for (int row = 0; row < before.size(); row++) {
            assertThat(updated.scores().scoresOf(row)).isSameAs(old.scores().scoresOf(row));
        }
    }

    @Test
    void aWatchSeesTheWorkAndMayEndIt() {
        List<Reference> references = Galleries.of(3, 400, 2, 1);
        List<Double> seen = new ArrayList<>();
        assertThat(GalleryScores.of("m", references, seen::add)).isPresent();
        assertThat(seen).hasSizeGreaterThan(1).isSorted().endsWith(1.0);
        assertThat(GalleryScores.of("m", references, share -> false)).isEmpty();
    }

    @Test
    void templatesOfAnotherNetworkAreAnError() {
        Reference foreign = new Reference(1, 1, Embedding.of("other", new float[] {1, 0}));
        Reference own = new Reference(2, 2, Embedding.of("m", new float[] {1, 0}));
        assertThatThrownBy(() -> GalleryScores.of("m", List.of(own, foreign)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void correctionsMovePairsWithoutComparingAnew() {
        PairedScores scores = GalleryScores.of("m", Galleries.of(17, 4, 2, 1)).scores();
        PairedScores corrected = scores.with(new Corrections(
                Set.of(1000L), List.of(new Corrections.SamePerson(101, 102), new Corrections.SamePerson(102, 103))));
        // Left: one picture of person 100, and six of what is now one person.
        assertThat(corrected.people()).isEqualTo(2);
        assertThat(corrected.table().genuine()).isEqualTo(15);
        assertThat(corrected.table().impostor()).isEqualTo(6);
        assertThat(corrected.picture(4).personId()).isEqualTo(102);
        assertThat(scores.table().genuine()).isEqualTo(4);
    }

    @Test
    void aGalleryNeedsTwoPicturesOfSomebodyAndSomebodyElse() {
        List<Reference> references = Galleries.of(3, 10, 3, 1);
        assertThat(GalleryRates.of("m", List.of())).isEmpty();
        assertThat(GalleryRates.of("m", references.subList(0, 3))).isEmpty();
        assertThat(GalleryRates.of("m", List.of(references.get(0), references.get(3))))
                .isEmpty();
        GalleryRates rates = GalleryRates.of("m", references).orElseThrow();
        assertThat(rates.people()).isEqualTo(10);
        assertThat(rates.table().genuine()).isEqualTo(30);
        assertThat(rates.table().impostor()).isEqualTo(30 * 29 / 2 - 30);
        assertThat(GalleryRates.of("m", references, 15).orElseThrow().pictures())
                .isEqualTo(15);
    }
}
